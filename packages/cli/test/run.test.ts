import { expect, test } from 'vitest';
import { run } from 'zhiben';

test('a command line answers its exit code', async () => {
  expect(await run(['--version'])).toBe(0);
});
