import type { Aggregate } from './aggregate.js';

/** How many different words a column has; blank cells do not count. */
export const distinct: Aggregate = {
  name: 'distinct',
  result: 'number',
  of: 'word',
  fold(entries, evidence, column) {
    const codes = evidence.view.codes(column);
    const seen = new Set<number>();
    for (const entry of entries) if (codes[entry] !== 0) seen.add(codes[entry]);
    return seen.size;
  },
};
