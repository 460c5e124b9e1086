import type { Operator } from '../operator.js';
import { membersOf, wordsOperand, wordTest } from '../word.js';

/** Holds where a list of words has at least one of the values among them. */
export const intersects: Operator = {
  name: 'intersects',
  takes: ['words'],
  compile(fact, operand, context) {
    const wanted = new Set(wordsOperand(operand, context));
    return wordTest(fact, (stored) => membersOf(fact, stored, context).some((word) => wanted.has(word)));
  },
};
