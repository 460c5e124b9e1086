export * from './common.js';
export { readSource } from './source/read-source.js';
