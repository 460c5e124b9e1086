import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { step } from './step.js';
import { pnpm, tool } from './tools.js';
import { manifest, published } from './workspace.js';

/** Packs every published package as npm users get it and checks its exports and types; counts those at fault. */
export async function checkPackages() {
  const temp = mkdtempSync(join(tmpdir(), 'zhiben-pack-'));
  const filters = published.map((folder) => `--filter=./${folder}`);
  let faults = 0;
  if (await step('packing', [[...pnpm, '-r', ...filters, 'pack', '--pack-destination', temp]])) {
    for (const { name, version } of published.map(manifest)) {
      const tarball = join(temp, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
      const checks = [
        [tool('publint'), tarball, '--strict'],
        [tool('attw'), tarball, '--profile', 'esm-only'],
      ];
      if (!(await step(`checking package ${name}`, checks))) faults++;
    }
  } else {
    faults++;
  }
  rmSync(temp, { recursive: true });
  return faults;
}
