import type { Operator } from '../operator.js';
import { daysThere, lookUp, numbersThere } from '../passes.js';
import { FALSE, TRUE, truthOf, UNKNOWN } from '../truth.js';

/**
 * Holds where the cell is filled (`true`), or where it is blank (`false`). Unknown only where it
 * cannot be told whether there is anything: records that were not supplied, working days not covered.
 */
export const filled: Operator = {
  name: 'filled',
  takes: ['day', 'number', 'flag', 'word', 'words'],
  compile(fact, { value }, context) {
    if (typeof value !== 'boolean') throw context.refuse('bad-value', JSON.stringify(value));
    const [whenFilled, whenBlank] = value ? [TRUE, FALSE] : [FALSE, TRUE];
    return (view, out) => {
      if (fact.isSupplied?.(view) === false) {
        out.fill(UNKNOWN);
      } else if (fact.days) {
        daysThere(fact.days(view), whenFilled, whenBlank, UNKNOWN, out);
      } else if (fact.numbers) {
        numbersThere(fact.numbers(view), whenFilled, whenBlank, out);
      } else {
        const { codes, words } = fact.words!(view);
        const truth = Uint8Array.from(words, (word) => truthOf((word !== '') === value));
        lookUp(codes, truth, out);
      }
    };
  },
};
