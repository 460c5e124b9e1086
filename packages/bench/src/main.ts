import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PARTS, report } from './parts.js';

const USAGE = `bench [--quick] [--only ${PARTS.join('|')}]`;

/** Collections on demand, and a heap that the rows fit into while they are read. */
const FLAGS = ['--expose-gc', '--max-old-space-size=8192'];

/** Runs a part in a process of its own, so that no part meets what another has compiled or left behind. */
function runAlone(args: readonly string[]): number {
  const command = [...FLAGS, fileURLToPath(import.meta.url), ...args];
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
  const parts = PARTS.filter((part) => values.only === undefined || values.only === part);
  if (parts.length === 0) throw new RangeError(USAGE);
  const quick = values.quick ?? false;
  if (globalThis.gc) {
    for (const part of parts) console.log(`${await report(part, quick)}\n`);
    return 0;
  }
  return Math.max(...parts.map((part) => runAlone([`--only=${part}`, ...(quick ? ['--quick'] : [])])));
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
