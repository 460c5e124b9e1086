/** The pnpm of this repository, as the head of a command; npx keeps it after the first time. */
export const pnpm = ['npx', '--yes', 'pnpm@12.21.0'];

/** A tool that the install has put in place. */
export const tool = (name) => `node_modules/.bin/${name}`;
