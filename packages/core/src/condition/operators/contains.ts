import type { Operator } from '../operator.js';
import { membersOf, wordOperand, wordTest } from '../word.js';

/** Holds where a list of words has the value among them. */
export const contains: Operator = {
  name: 'contains',
  takes: ['words'],
  compile(fact, operand, context) {
    const wanted = wordOperand(operand, fact, context);
    return wordTest(fact, (stored) => membersOf(fact, stored, context).includes(wanted));
  },
};
