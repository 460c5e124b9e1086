import type { Operator } from '../operator.js';
import { lookUp } from '../passes.js';
import { truthOf, UNKNOWN } from '../truth.js';

/** Holds where the cell is the id of a record in the named table; unknown where that table was not supplied. */
export const refersTo: Operator = {
  name: 'refersTo',
  takes: ['word'],
  compile(fact, { value }, context) {
    if (typeof value !== 'string') throw context.refuse('bad-value', JSON.stringify(value));
    if (context.isTable?.(value, fact) === false) throw context.refuse('bad-value', value);
    return (view, out) => {
      const { codes, words } = fact.words!(view);
      const truth = Uint8Array.from(words, (id) => {
        const held = context.holds(view, value, id);
        return held === null ? UNKNOWN : id === '' ? UNKNOWN : truthOf(held);
      });
      lookUp(codes, truth, out);
    };
  },
};
