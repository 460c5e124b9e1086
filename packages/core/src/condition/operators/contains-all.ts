import type { Operator } from '../operator.js';
import { membersOf, wordsOperand, wordTest } from '../word.js';

/** Holds where a list of words has all of the values among them. */
export const containsAll: Operator = {
  name: 'containsAll',
  takes: ['words'],
  compile(fact, operand, context) {
    const wanted = wordsOperand(operand, context);
    return wordTest(fact, (stored) => {
      const members = membersOf(fact, stored, context);
      return wanted.every((word) => members.includes(word));
    });
  },
};
