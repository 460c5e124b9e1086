import { build } from './build.js';
import { checkPackages } from './check-packages.js';
import { chromium } from './chromium.js';
import { install } from './install.js';
import { step } from './step.js';
import { tool } from './tools.js';
import { vitest } from './vitest.js';

// Only tests count as passed; any other step that fails counts as one failure.
let passed = 0;
let failed = 0;

if ((await install()) && (await build())) {
  if (!(await step('type-checking', [[tool('tsc')], [tool('tsc'), '-p', 'examples/check-in-browser']])))
    failed++;
  if (!(await step('linting', [[tool('biome'), 'check', '--error-on-warnings']]))) failed++;
  // Where it cannot be installed, the tests that need it fail, and say how to get it.
  await chromium();
  const runs = [
    await vitest('Asia/Shanghai'),
    // Days are civil: the same answers on the other side of the world.
    await vitest('America/New_York', 'packages/core', 'packages/io'),
  ];
  for (const run of runs) {
    passed += run.passed;
    failed += run.failed;
  }
  failed += await checkPackages();
} else {
  failed++;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
