import { runBuilt } from './run-built.js';

const sample = ['check', 'examples/data/zhaoxian-sample.xlsx', '--as-of', '2025-06-30'];

await runBuilt('packages/cli/dist/main.js', [...sample, ...process.argv.slice(2)]);
