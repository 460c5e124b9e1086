import type { RecordsConsidered } from '../aggregate/index.js';
import { UNDECIDED_VALUE } from '../condition/choice.js';
import type { Fact } from '../condition/fact.js';
import type { ConditionTrace } from '../condition/trace.js';
import { FALSE, UNKNOWN } from '../condition/truth.js';
import { isDay, LAST_DAY, NO_DAY, type Period, type YearlyWindow } from '../day/index.js';
import { isMonthDay } from '../day/window.js';
import { compileDay } from '../plan/day-expression.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { AtLeast, RecurringDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { View } from '../record/view.js';

/** The days of a period in which a record counts, its ends written out or held by parameters. */
export function yearlyWindow(
  { window }: RecurringDocument,
  scope: PlanScope,
  path: string,
): YearlyWindow | undefined {
  if (!window) return undefined;
  const end = (value: string | { parameter: string }, at: string): string => {
    const text = typeof value === 'string' ? value : scope.constant(value.parameter, at);
    if (typeof text !== 'string' || !isMonthDay(text))
      throw new PlanError('parameter-type', at, String(text));
    return text;
  };
  return { from: end(window.from, `${path}/window/from`), to: end(window.to, `${path}/window/to`) };
}

/** What a period owes, by the parameters in force on its first day: how much, when it is due, and whom it binds. */
export interface Owed {
  readonly amount: Amount;
  days(period: Period): { graceDays: number; minimumDays: number };
}

/** Compiles what a period owes. */
export function compileOwed(
  { grace, atLeast, evidence, every }: RecurringDocument,
  rows: RowScope,
  path: string,
): Owed {
  const { plan: scope } = rows;
  const graceDays = scope.numberAt(grace?.days ?? 0, `${path}/grace/days`);
  const fits = evidence.sum === undefined ? isCount : isAmount;
  const amount = compileAtLeast(atLeast, rows, `${path}/atLeast`, fits);
  const minimum = scope.numberAt(scope.document.minimumDays[every], `minimumDays/${every}`);
  return {
    amount,
    days: ({ start }) => ({ graceDays: graceDays(start), minimumDays: minimum(start) }),
  };
}

/** How much the row of an entry owes in the period at a place; NaN where it cannot be told. */
export type AmountReader = (entry: number, period: number) => number;

/** How much is owed, compiled. */
export interface Amount {
  /** What it asks of a row. */
  readonly facts: readonly Fact[];
  /** Whether it is one in each of the periods, whoever owes it. */
  isOne(periods: readonly Period[]): boolean;
  of(view: View, periods: readonly Period[]): AmountReader;
  /** The conditions that decide it for the row of an entry, the outermost first. */
  tell(view: View, entry: number, records: RecordsConsidered[]): ConditionTrace[];
}

/**
 * Compiles how much a period owes, by the parameters in force on its first day.
 *
 * @param fits whether a number can be owed
 */
function compileAtLeast(
  atLeast: AtLeast,
  rows: RowScope,
  path: string,
  fits: (value: number) => boolean,
): Amount {
  if (typeof atLeast === 'object' && 'parameter' in atLeast) {
    const { isConditional } = rows.plan.parameter(atLeast.parameter, path);
    if (isConditional) return chosenAmount(atLeast.parameter, rows, path, fits);
  }
  if (typeof atLeast === 'number' || 'parameter' in atLeast) {
    const amount = rows.plan.numberAt(atLeast, path, fits);
    return {
      facts: [],
      isOne: (periods) => periods.every(({ start }) => amount(start) === 1),
      of(_view, periods) {
        const amounts = periods.map(({ start }) => amount(start));
        return (_entry, period) => amounts[period];
      },
      tell: () => [],
    };
  }
  const { if: condition, since, until, use, else: other } = atLeast;
  if (!condition && since === undefined && until === undefined) {
    throw new PlanError('shape', path, 'if, since, until');
  }
  const when = rows.compile(condition ?? { all: [] }, `${path}/if`);
  const from = since === undefined ? undefined : compileDay(since, rows, `${path}/since`);
  const to = until === undefined ? undefined : compileDay(until, rows, `${path}/until`);
  const inside = compileAtLeast(use, rows, `${path}/use`, fits);
  const outside = compileAtLeast(other, rows, `${path}/else`, fits);
  return {
    facts: [...when.facts, ...[from, to].flatMap((day) => day ?? []), ...inside.facts, ...outside.facts],
    isOne: (periods) => inside.isOne(periods) && outside.isOne(periods),
    of(view, periods) {
      const truth = when.test(view);
      const first = from?.days?.(view);
      const end = to?.days?.(view);
      const yes = inside.of(view, periods);
      const no = outside.of(view, periods);
      return (entry, period) => {
        const { start } = periods[period];
        // A blank day limits nothing, as where it says whom a duty binds.
        const isInside =
          start >= (first ? first[entry] : NO_DAY) &&
          start < (end && isDay(end[entry]) ? end[entry] : LAST_DAY);
        if (!isInside || truth[entry] === FALSE) return no(entry, period);
        const amount = yes(entry, period);
        return truth[entry] === UNKNOWN && amount !== no(entry, period) ? Number.NaN : amount;
      };
    },
    tell(view, entry, records) {
      const own = condition ? [when.trace(view, entry, records)] : [];
      const taken = when.test(view)[entry] === FALSE ? outside : inside;
      return [...own, ...taken.tell(view, entry, records)];
    },
  };
}

/** How much is owed where the parameter's value depends on the row. */
function chosenAmount(
  parameter: string,
  rows: RowScope,
  path: string,
  fits: (value: number) => boolean,
): Amount {
  rows.plan.checkNumbers(parameter, path, fits);
  const choice = rows.choice(parameter, path);
  const amounts = choice.values as readonly number[];
  return {
    facts: choice.facts,
    isOne: () => amounts.every((amount) => amount === 1),
    of: (view, periods) => (entry, period) => {
      const place = choice.on(view, entry, periods[period].start);
      return place === UNDECIDED_VALUE ? Number.NaN : amounts[place];
    },
    tell: () => [],
  };
}

/** At least one, and whole: of records. */
const isCount = (value: number) => Number.isInteger(value) && value >= 1;

/** More than nothing: of what records add up to. */
const isAmount = (value: number) => value > 0;
