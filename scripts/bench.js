import { runBuilt } from './run-built.js';

await runBuilt('packages/bench/dist/main.js', process.argv.slice(2));
