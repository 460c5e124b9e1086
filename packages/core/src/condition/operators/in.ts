import { listTest } from '../list.js';
import type { Operator } from '../operator.js';

/** Holds where the fact is one of the values: words or numbers. */
export const isIn: Operator = {
  name: 'in',
  takes: ['word', 'number'],
  compile: (fact, operand, context) => listTest(fact, operand, true, context),
};
