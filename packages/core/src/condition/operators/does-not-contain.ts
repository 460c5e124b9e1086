import type { Operator } from '../operator.js';
import { membersOf, wordOperand, wordTest } from '../word.js';

/** Holds where a list of words has not the value among them. */
export const doesNotContain: Operator = {
  name: 'doesNotContain',
  takes: ['words'],
  compile(fact, operand, context) {
    const unwanted = wordOperand(operand, fact, context);
    return wordTest(fact, (stored) => !membersOf(fact, stored, context).includes(unwanted));
  },
};
