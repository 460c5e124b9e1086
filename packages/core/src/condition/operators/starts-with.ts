import type { Operator } from '../operator.js';
import { wordTest } from '../word.js';

/** Holds where a word begins with the value, or with one of the values. */
export const startsWith: Operator = {
  name: 'startsWith',
  takes: ['word'],
  compile(fact, { value }, context) {
    const prefixes = Array.isArray(value) ? value.map(String) : [value];
    if (!prefixes.every((prefix): prefix is string => typeof prefix === 'string' && prefix !== '')) {
      throw context.refuse('bad-value', JSON.stringify(value));
    }
    return wordTest(fact, (word) => prefixes.some((prefix) => word.startsWith(prefix)));
  },
};
