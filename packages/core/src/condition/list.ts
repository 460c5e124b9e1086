import type { Fact } from './fact.js';
import type { Operand, OperatorContext, Test } from './operator.js';
import { truthOf, UNKNOWN } from './truth.js';
import { membersOf, wordsOperand, wordTest } from './word.js';

/** The list of numbers on the right side. */
function numbersOperand({ value }: Operand, context: OperatorContext): readonly number[] {
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'number')) {
    throw context.refuse('bad-value', JSON.stringify(value));
  }
  return value;
}

/** The test that a single value is in a list, or that it is not. */
export function listTest(fact: Fact, operand: Operand, wanted: boolean, context: OperatorContext): Test {
  if (fact.type === 'word') {
    const words = new Set(wordsOperand(operand, context));
    return wordTest(fact, (word) => membersOf(fact, word, context).some((one) => words.has(one)) === wanted);
  }
  const numbers = new Set(numbersOperand(operand, context));
  return (view, out) => {
    const values = fact.numbers!(view);
    for (let i = 0; i < values.length; i++) {
      out[i] = Number.isNaN(values[i]) ? UNKNOWN : truthOf(numbers.has(values[i]) === wanted);
    }
  };
}
