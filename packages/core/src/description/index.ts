export { describePlan } from './describe.js';
export type * from './description.js';
