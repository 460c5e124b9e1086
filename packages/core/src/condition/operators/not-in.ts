import { listTest } from '../list.js';
import type { Operator } from '../operator.js';

/** Holds where the fact is none of the values: words or numbers. */
export const notIn: Operator = {
  name: 'notIn',
  takes: ['word', 'number'],
  compile: (fact, operand, context) => listTest(fact, operand, false, context),
};
