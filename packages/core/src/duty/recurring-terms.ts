import type { Choice } from '../condition/choice.js';
import type { Period, YearlyWindow } from '../day/index.js';
import { isMonthDay } from '../day/window.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { RecurringDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { Owed } from './periods.js';

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
): (period: Period) => Owed {
  const grace = scope.numberAt(document.grace?.days ?? 0, `${path}/grace/days`);
  const atLeast = dependsOnSubject(document, scope, path)
    ? null
    : scope.numberAt(document.atLeast, `${path}/atLeast`, isCount);
  const minimum = scope.numberAt(scope.document.minimumDays[document.every], `minimumDays/${document.every}`);
  return ({ start }) => ({
    graceDays: grace(start),
    required: atLeast === null ? null : atLeast(start),
    minimumDays: minimum(start),
  });
}

/** How many each subject owes, where that depends on the subject; `null` where all owe the same. */
export function compileRequired(
  document: RecurringDocument,
  subjects: RowScope,
  path: string,
): Choice | null {
  const { plan } = subjects;
  if (!dependsOnSubject(document, plan, path)) return null;
  const { parameter } = document.atLeast as { parameter: string };
  plan.checkNumbers(parameter, `${path}/atLeast`, isCount);
  return subjects.choice(parameter, `${path}/atLeast`);
}

const dependsOnSubject = ({ atLeast }: RecurringDocument, scope: PlanScope, path: string): boolean =>
  typeof atLeast !== 'number' && scope.parameter(atLeast.parameter, `${path}/atLeast`).isConditional;

/** At least one, and whole. */
const isCount = (value: number) => Number.isInteger(value) && value >= 1;
