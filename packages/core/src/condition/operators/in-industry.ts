import type { Operator } from '../operator.js';
import { wordsOperand, wordTest } from '../word.js';

/**
 * Holds where an industry code of GB/T 4754-2017 lies in one of the given divisions, groups or classes, each
 * written in digits. The code may carry its section letter: `C2671` lies in `26`, `267` and `2671`.
 */
export const inIndustry: Operator = {
  name: 'inIndustry',
  takes: ['word'],
  compile(fact, operand, context) {
    const classes = wordsOperand(operand, context);
    const bad = classes.find((one) => !/^\d{2,4}$/.test(one));
    if (bad !== undefined) throw context.refuse('bad-value', bad);
    return wordTest(fact, (code) => {
      const digits = code.replace(/^[A-Ta-t](?=\d)/, '');
      return classes.some((one) => digits.startsWith(one));
    });
  },
};
