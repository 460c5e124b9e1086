import { isFact, type Operator } from '../operator.js';
import { orderTest } from '../order.js';
import { FALSE } from '../truth.js';
import { wordOperand, wordsAlike, wordTest } from '../word.js';

/** Holds where fact and value differ: one word, a flag, a number or a day. */
export const notEqual: Operator = {
  name: 'notEqual',
  takes: ['day', 'number', 'flag', 'word'],
  compile(fact, operand, context) {
    if (fact.type === 'day' || fact.type === 'number') {
      return orderTest(fact, operand, ['less', 'greater'], context);
    }
    if (isFact(operand.value)) return wordsAlike(fact, operand.value, FALSE, context);
    const unwanted = wordOperand(operand, fact, context);
    return wordTest(fact, (word) => word !== unwanted);
  },
};
