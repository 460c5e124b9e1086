import type { Aggregate } from './aggregate.js';

/** The sum of a column of numbers; blank cells add nothing. No records sum to 0. */
export const sum: Aggregate = {
  name: 'sum',
  result: 'number',
  of: 'number',
  fold(entries, evidence, column) {
    const numbers = evidence.view.numbers(column);
    let total = 0;
    for (const entry of entries) if (!Number.isNaN(numbers[entry])) total += numbers[entry];
    return total;
  },
};
