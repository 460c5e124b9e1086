import { NO_DAY, parseDay, UNCOVERED_DAY } from '../day/day.js';
import type { Fact } from './fact.js';
import { isFact, type Operand, type Operator, type OperatorContext, type Test } from './operator.js';
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
export function dayOperand(value: Operand['value'], context: OperatorContext): number {
  const day = typeof value === 'string' ? parseDay(value) : NO_DAY;
  if (day === NO_DAY) throw context.refuse('bad-value', `${JSON.stringify(value)} (YYYY-MM-DD)`);
  return day;
}

/** Compares a column of days, or of numbers, with one value or with another column. */
function compareDays(left: Fact, right: number | Fact, truth: Uint8Array): Test {
  if (typeof right === 'number') {
    return (view, out) => {
      const a = left.days!(view);
      for (let i = 0; i < a.length; i++) {
        const x = a[i];
        out[i] = truth[Number(x >= right) | (Number(x <= right) << 1) | (Number(x <= UNCOVERED_DAY) << 2)];
      }
    };
  }
  return (view, out) => {
    const a = left.days!(view);
    const b = right.days!(view);
    for (let i = 0; i < a.length; i++) {
      const x = a[i];
      const y = b[i];
      out[i] = truth[Number(x >= y) | (Number(x <= y) << 1) | (Number(Math.min(x, y) <= UNCOVERED_DAY) << 2)];
    }
  };
}

function compareNumbers(left: Fact, right: number | Fact, truth: Uint8Array): Test {
  if (typeof right === 'number') {
    return (view, out) => {
      const a = left.numbers!(view);
      for (let i = 0; i < a.length; i++) {
        const x = a[i];
        out[i] = truth[Number(x >= right) | (Number(x <= right) << 1)];
      }
    };
  }
  return (view, out) => {
    const a = left.numbers!(view);
    const b = right.numbers!(view);
    for (let i = 0; i < a.length; i++) {
      const x = a[i];
      const y = b[i];
      out[i] = truth[Number(x >= y) | (Number(x <= y) << 1)];
    }
  };
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
