import type { DayExpression, DutyDocument, NumberOrParameter } from '../schema.js';

type Ladder = NonNullable<Extract<DutyDocument, { kind: 'deadline' }>['ladder']>;

/** A number as it is written or held by a parameter; `undefined` where day or row decide. */
export type ReadNumber = (value: NumberOrParameter) => number | undefined;

/** A day so many days after another that is worked out. */
interface Offset {
  readonly from: string;
  readonly days: number;
}

/**
 * The places of the rungs that are never reached: those whose last day is before their first, and those of whose days
 * each is one of a higher rung that is asked for under the same condition, or under none. Only days are compared that
 * are fixed numbers of days after the same day.
 */
export function deadRungs({ rungs }: Ladder, read: ReadNumber): number[] {
  const days = rungs.map(({ from, until }) => ({
    from: offset(from, read),
    until: until === undefined ? null : offset(until, read),
  }));
  return rungs.flatMap((rung, at) => {
    const { from, until } = days[at];
    const isEmpty = until !== null && isBefore(until, from);
    const isCovered = rungs.some((higher, other) => {
      if (other <= at || (higher.when && JSON.stringify(higher.when) !== JSON.stringify(rung.when)))
        return false;
      const { from: start, until: end } = days[other];
      const endsLater = end === null || (until !== null && isAtMost(until, end));
      return isAtMost(start, from) && endsLater;
    });
    return isEmpty || isCovered ? [at] : [];
  });
}

const isAtMost = (a: Offset, b: Offset) => a.from === b.from && a.days <= b.days;
const isBefore = (a: Offset, b: Offset) => a.from === b.from && a.days < b.days;

function offset(expression: DayExpression, read: ReadNumber): Offset {
  const whole = { from: JSON.stringify(expression), days: 0 };
  if (typeof expression === 'string' || !('plus' in expression)) return whole;
  const { plus, days, months, workingDays } = expression;
  const more = days === undefined ? undefined : read(days);
  if (more === undefined || months !== undefined || workingDays !== undefined) return whole;
  const inner = offset(plus, read);
  return { from: inner.from, days: inner.days + more };
}
