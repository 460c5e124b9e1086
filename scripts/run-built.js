import { spawnSync } from 'node:child_process';
import { build } from './build.js';
import { install } from './install.js';

/** Installs and builds what is not, then runs a built file in this terminal and exits as it does. */
export async function runBuilt(file, args) {
  const ready = (await install()) && (await build());
  process.exitCode = ready
    ? (spawnSync(process.execPath, [file, ...args], { stdio: 'inherit' }).status ?? 1)
    : 1;
}
