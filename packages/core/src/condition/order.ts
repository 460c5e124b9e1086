import { NO_DAY, parseDay } from '../day/day.js';
import type { Fact } from './fact.js';
import { isFact, type Operand, type Operator, type OperatorContext, type Test } from './operator.js';
import { daysAgainstDay, daysAgainstDays, numbersAgainstNumber, numbersAgainstNumbers } from './passes.js';
import { truthOf, UNKNOWN } from './truth.js';

/** How a fact stands to a value. */
export type Order = 'less' | 'equal' | 'greater';

/**
 * Truth by what is seen of two values: 1 for at least, plus 2 for at most, plus 4 for a day that is blank. Neither at
 * least nor at most is a blank number.
 */
function byOrder(holds: readonly Order[]): Uint8Array {
  const truth = (order: Order) => truthOf(holds.includes(order));
  return Uint8Array.of(
    UNKNOWN,
    truth('greater'),
    truth('less'),
    truth('equal'),
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
    UNKNOWN,
  );
}

/** The day that a comparison's right side is. */
function dayOperand(value: Operand['value'], context: OperatorContext): number {
  const day = typeof value === 'string' ? parseDay(value) : NO_DAY;
  if (day === NO_DAY) throw context.refuse('bad-value', `${JSON.stringify(value)} (YYYY-MM-DD)`);
  return day;
}

function compareDays(left: Fact, right: number | Fact, byOrder: Uint8Array): Test {
  return typeof right === 'number'
    ? (view, out) => daysAgainstDay(left.days!(view), right, byOrder, out)
    : (view, out) => daysAgainstDays(left.days!(view), right.days!(view), byOrder, out);
}

function compareNumbers(left: Fact, right: number | Fact, byOrder: Uint8Array): Test {
  return typeof right === 'number'
    ? (view, out) => numbersAgainstNumber(left.numbers!(view), right, byOrder, out)
    : (view, out) => numbersAgainstNumbers(left.numbers!(view), right.numbers!(view), byOrder, out);
}

/** The test that a fact stands to a value in one of the orders; days or numbers. */
export function orderTest(
  fact: Fact,
  operand: Operand,
  holds: readonly Order[],
  context: OperatorContext,
): Test {
  const truth = byOrder(holds);
  const { value } = operand;
  if (isFact(value) && value.type !== fact.type) {
    throw context.refuse('operator-type', `${fact.name} (${fact.type}) / ${value.name} (${value.type})`);
  }
  if (fact.type === 'day') {
    return compareDays(fact, isFact(value) ? value : dayOperand(value, context), truth);
  }
  if (!isFact(value) && (typeof value !== 'number' || Number.isNaN(value))) {
    throw context.refuse('bad-value', JSON.stringify(value));
  }
  return compareNumbers(fact, value as number | Fact, truth);
}

/** An operator that compares facts of one type by their order. */
export function orderOperator(name: string, type: 'day' | 'number', holds: readonly Order[]): Operator {
  return {
    name,
    takes: [type],
    compile: (fact, operand, context) => orderTest(fact, operand, holds, context),
  };
}
