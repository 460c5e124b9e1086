export { run } from './run.js';
export type { Sink, Terminal } from './terminal.js';
