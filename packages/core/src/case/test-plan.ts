import type { Plan } from '../plan/plan.js';
import type { CaseFile, PlanCase } from './case-file.js';
import { CoverageCollector, type PlanCoverage } from './coverage.js';
import type { Difference } from './difference.js';
import { runCase } from './run-case.js';

/** What came of one case. */
export interface CaseResult {
  readonly case: PlanCase;
  readonly passed: boolean;
  /** What is not as expected; none where it passed. */
  readonly differences: readonly Difference[];
}

/** What came of the cases of a plan. */
export interface PlanTest {
  /** In the order of the files. */
  readonly cases: readonly CaseResult[];
  /** What the cases that passed have shown. */
  readonly coverage: PlanCoverage;
}

/**
 * Holds a plan against cases: given records, and the findings that its duties have to have on some days. Also tells
 * what of the plan the cases have shown: evaluated duties, the statuses they can have, both answers to each question
 * that their conditions ask.
 *
 * @param files as `readCaseFile` gives them
 * @example
 * const { cases, coverage } = testPlan(loadPlan(plan), [readCaseFile(parse(text))]);
 * cases.filter(({ passed }) => !passed)[0]?.differences
 * //=> [{ kind: 'field', asOf: '2025-07-01', subject: 'E1', instance: '2025-06', field: 'status', … }]
 */
export function testPlan(plan: Plan, files: readonly CaseFile[]): PlanTest {
  const collector = new CoverageCollector(plan, files);
  const cases = files.flatMap((file) =>
    file.cases.map((one) => {
      const run = runCase(plan, one);
      const passed = run.differences.length === 0;
      if (passed) collector.add(one.duty, run);
      return { case: one, passed, differences: run.differences };
    }),
  );
  return { cases, coverage: collector.coverage };
}
