import { evaluate } from '../evaluate.js';
import type { Status } from '../finding/status.js';
import type { Plan } from '../plan/plan.js';
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
    const found = evaluate(plan, dataset, { asOf, knownAt, notApplicable, obligations: [duty.id] }).sorted();
    for (const { status } of found) statuses.add(status);
    differing.push(...differences(asOf, expected, found));
    const day = readDayOption('asOf', asOf);
    return openScene(dataset, day, day, { knownAt });
  });
  return { differences: differing, statuses, scenes };
}

const failed = (...differences: Difference[]): CaseRun => ({
  differences,
  statuses: new Set(),
  scenes: [],
});
