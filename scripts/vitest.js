import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from './step.js';
import { tool } from './tools.js';

/** Runs the tests below some folders (all when none is given) in a time zone; counts those that passed and failed. */
export async function vitest(zone, ...folders) {
  const temp = mkdtempSync(join(tmpdir(), 'zhiben-test-'));
  const file = join(temp, 'report.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...folders];
  const ok = await step(`testing in ${zone}`, [[tool('vitest'), ...args]], { TZ: zone });
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  rmSync(temp, { recursive: true });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = report;
  // A test file that cannot be loaded fails the run with no failed test in it.
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}
