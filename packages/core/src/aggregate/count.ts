import type { Aggregate } from './aggregate.js';

/** How many records there are. */
export const count: Aggregate = { name: 'count', result: 'number', fold: (entries) => entries.length };
