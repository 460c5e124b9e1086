import { NO_DAY, UNCOVERED_DAY } from '../../day/day.js';
import type { Operator } from '../operator.js';
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
        const days = fact.days(view);
        for (let i = 0; i < days.length; i++) {
          out[i] = days[i] === NO_DAY ? whenBlank : days[i] === UNCOVERED_DAY ? UNKNOWN : whenFilled;
        }
      } else if (fact.numbers) {
        const numbers = fact.numbers(view);
        for (let i = 0; i < numbers.length; i++) out[i] = Number.isNaN(numbers[i]) ? whenBlank : whenFilled;
      } else {
        const { codes, words } = fact.words!(view);
        const truth = Uint8Array.from(words, (word) => truthOf((word !== '') === value));
        for (let i = 0; i < codes.length; i++) out[i] = truth[codes[i]];
      }
    };
  },
};
