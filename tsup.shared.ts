import type { Options } from 'tsup';

/** How every package is built: ES modules with types, sibling packages seen through their dist as their users see them. */
export const shared: Options = {
  format: 'esm',
  target: ['node20', 'es2022'],
  tsconfig: '../../tsconfig.base.json',
  dts: true,
  sourcemap: true,
  clean: true,
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
};
