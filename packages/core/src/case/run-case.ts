import type { Duty } from '../duty/index.js';
import { evaluate } from '../evaluate.js';
import type { Status } from '../finding/status.js';
import { Plan } from '../plan/plan.js';
import type { CheckedPlan } from '../plan/schema.js';
import { openScene, readDayOption } from '../record/open-scene.js';
import { readDataset } from '../record/read-dataset.js';
import type { Scene } from '../record/scene.js';
import type { TableRows } from '../record/tables/index.js';
import type { PlanCase } from './case-file.js';
import { type Difference, differences } from './difference.js';
import { inEnglish } from './in-english.js';

/** What came of a case. */
export interface CaseRun {
  /** None where the case holds. */
  readonly differences: readonly Difference[];
  /** Statuses of the findings that there are. */
  readonly statuses: ReadonlySet<Status>;
  /** The given records, as seen on each of the days. */
  readonly scenes: readonly Scene[];
}

/** Evaluates the duty of a case on its records, and compares. */
export function runCase(plan: Plan, one: PlanCase): CaseRun {
  const duty = plan.duty(one.duty);
  if (!duty) return failed({ kind: 'unknown-duty' });
  const parameter = Object.keys(one.parameters ?? {}).find((name) => !hasParameter(plan, duty, name));
  if (parameter !== undefined) return failed({ kind: 'unknown-parameter', parameter });
  const asked = one.parameters ? planWith(plan, duty, one.parameters) : plan;
  const { rows: given, faults } = inEnglish(one.given, plan.tables);
  const table = Object.keys(given).find((name) => !Object.hasOwn(plan.tables, name));
  if (table !== undefined) return failed({ kind: 'unknown-table', table });
  if (faults.length > 0) return failed(...faults);
  const { covers, knownAt, notApplicable } = one;
  const { dataset, issues } = readDataset(given as TableRows, {
    manifest: covers && { covers },
    declarations: plan.tables,
  });
  const statuses = new Set<Status>();
  const differing: Difference[] = [];
  if (duty.clause !== one.clause) {
    differing.push({ kind: 'clause', expected: one.clause, found: duty.clause });
  }
  // A case names only the records that it is about; others that they refer to may be left out.
  for (const issue of issues.filter(({ code }) => code !== 'unknown-reference')) {
    differing.push({ kind: 'record', issue });
  }
  const scenes = Object.entries(one.expected).map(([asOf, expected]) => {
    const found = evaluate(asked, dataset, { asOf, knownAt, notApplicable, obligations: [duty.id] }).sorted();
    for (const { status } of found) statuses.add(status);
    differing.push(...differences(asOf, expected, found));
    const day = readDayOption('asOf', asOf);
    return openScene(dataset, day, day, { knownAt });
  });
  return { differences: differing, statuses, scenes };
}

const hasParameter = ({ document }: Plan, duty: Duty, name: string): boolean =>
  [duty.document.parameters, document.parameters].some((own) => own && Object.hasOwn(own, name));

/** The one duty of a plan, under other values of parameters. Throws a `PlanError` where a value does not fit. */
function planWith(
  { document, tables }: Plan,
  { id }: Duty,
  values: NonNullable<PlanCase['parameters']>,
): Plan {
  const changed = (parameters: CheckedPlan['parameters'] = {}) =>
    Object.fromEntries(
      Object.entries(parameters).map(([name, parameter]) => [
        name,
        Object.hasOwn(values, name) ? { ...parameter, values: [{ value: values[name] }] } : parameter,
      ]),
    );
  const actions = document.actions.map((action) => ({
    ...action,
    duties: action.duties
      .filter((one) => one.id === id)
      .map((one) => ({ ...one, parameters: changed(one.parameters) })),
  }));
  return new Plan({ ...document, parameters: changed(document.parameters), actions }, tables);
}

const failed = (...differences: Difference[]): CaseRun => ({
  differences,
  statuses: new Set(),
  scenes: [],
});
