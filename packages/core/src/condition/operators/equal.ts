import { isFact, type Operator } from '../operator.js';
import { orderTest } from '../order.js';
import { TRUE } from '../truth.js';
import { wordOperand, wordsAlike, wordTest } from '../word.js';

/** Holds where fact and value are the same: one word, a flag, a number or a day. */
export const equal: Operator = {
  name: 'equal',
  takes: ['day', 'number', 'flag', 'word'],
  compile(fact, operand, context) {
    if (fact.type === 'day' || fact.type === 'number') return orderTest(fact, operand, ['equal'], context);
    if (isFact(operand.value)) return wordsAlike(fact, operand.value, TRUE, context);
    const wanted = wordOperand(operand, fact, context);
    return wordTest(fact, (word) => word === wanted);
  },
};
