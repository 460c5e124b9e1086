import type { Operator } from '../operator.js';
import { orderTest } from '../order.js';
import { and, bytesFor, inWords } from '../passes.js';

/** Holds where a number or a day is neither below the first nor above the second of two values. */
export const between: Operator = {
  name: 'between',
  takes: ['day', 'number'],
  compile(fact, { value, params }, context) {
    if (!Array.isArray(value) || value.length !== 2) throw context.refuse('bad-value', JSON.stringify(value));
    const [low, high] = value as [string | number, string | number];
    const atLeast = orderTest(fact, { value: low, params }, ['equal', 'greater'], context);
    const atMost = orderTest(fact, { value: high, params }, ['less', 'equal'], context);
    return (view, out) => {
      const other = bytesFor(view.length);
      atLeast(view, out);
      atMost(view, other);
      and(inWords(out), inWords(other));
    };
  },
};
