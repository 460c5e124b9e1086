import type { Fact } from '../fact.js';
import { isFact, type Operator, type OperatorContext, type Test } from '../operator.js';
import { truthOf, UNKNOWN } from '../truth.js';
import { wordsOperand, wordTest } from '../word.js';

/**
 * Holds where an industry code of GB/T 4754-2017 lies in one of the given divisions, groups or classes, each
 * written in digits; or in the one that another fact is. The codes may carry their section letter: `C2671` lies in
 * `26`, `267` and `2671`.
 */
export const inIndustry: Operator = {
  name: 'inIndustry',
  takes: ['word'],
  compile(fact, operand, context) {
    if (isFact(operand.value)) return withinOther(fact, operand.value, context);
    const classes = wordsOperand(operand, context);
    const bad = classes.find((one) => !/^\d{2,4}$/.test(one));
    if (bad !== undefined) throw context.refuse('bad-value', bad);
    return wordTest(fact, (code) => {
      const digits = digitsOf(code);
      return classes.some((one) => digits.startsWith(one));
    });
  },
};

/** A code without the letter of its section. */
const digitsOf = (code: string) => code.replace(/^[A-Ta-t](?=\d)/, '');

/** Tests, entry by entry, whether a code lies in the class that another fact is; unknown where one is blank. */
function withinOther(fact: Fact, other: Fact, context: OperatorContext): Test {
  if (other.type !== 'word') throw context.refuse('operator-type', `${other.name} (${other.type})`);
  return (view, out) => {
    const left = fact.words!(view);
    const right = other.words!(view);
    for (let i = 0; i < left.codes.length; i++) {
      const code = left.words[left.codes[i]];
      const within = right.words[right.codes[i]];
      out[i] = code === '' || within === '' ? UNKNOWN : truthOf(digitsOf(code).startsWith(digitsOf(within)));
    }
  };
}
