import { existsSync } from 'node:fs';
import { once } from './once.js';
import { step } from './step.js';
import { pnpm } from './tools.js';
import { manifests } from './workspace.js';

const lockfile = 'pnpm-lock.yaml';

/** Installs the dependencies, unless they are installed. */
export const install = () =>
  once('install', [lockfile, 'pnpm-workspace.yaml', ...manifests], [], () =>
    step('installing', [[...pnpm, 'install', ...(existsSync(lockfile) ? ['--frozen-lockfile'] : [])]]),
  );
