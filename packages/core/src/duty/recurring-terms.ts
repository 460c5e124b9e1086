import type { Period, YearlyWindow } from '../day/index.js';
import { isMonthDay } from '../day/window.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RecurringDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';

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

/** What a period owes, by the parameters in force on its first day. */
export function compileOwed(
  document: RecurringDocument,
  scope: PlanScope,
  path: string,
): (period: Period) => { graceDays: number; required: number; minimumDays: number } {
  const grace = scope.numberAt(document.grace?.days ?? 0, `${path}/grace/days`);
  const atLeast = scope.numberAt(document.atLeast, `${path}/atLeast`, isCount);
  const minimum = scope.numberAt(scope.document.minimumDays[document.every], `minimumDays/${document.every}`);
  return ({ start }) => ({ graceDays: grace(start), required: atLeast(start), minimumDays: minimum(start) });
}

/** At least one, and whole. */
const isCount = (value: number) => Number.isInteger(value) && value >= 1;
