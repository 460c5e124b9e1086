import type { Aggregate } from './aggregate.js';

/** Whether there is at least one record. */
export const exists: Aggregate = {
  name: 'exists',
  result: 'flag',
  fold: (entries) => (entries.length > 0 ? 1 : 0),
};
