import { once } from './once.js';
import { step } from './step.js';
import { pnpm } from './tools.js';
import { packages } from './workspace.js';

const inputs = ['packages', 'tsup.shared.ts', 'tsconfig.base.json', 'pnpm-lock.yaml'];
const outputs = packages.map((folder) => `${folder}/dist`);

/** Builds every package, in the order of their dependencies, unless they are built. */
export const build = () => once('build', inputs, outputs, () => step('building', [[...pnpm, '-r', 'build']]));
