import type { WorkingCalendar } from './day/index.js';
import { Findings } from './finding/findings.js';
import { readColumns } from './finding/read-columns.js';
import type { Plan } from './plan/plan.js';
import type { Dataset } from './record/dataset.js';
import { openScene, readDayOption } from './record/open-scene.js';

/** Options of {@link evaluate}. */
export interface EvaluateOptions {
  /** The day for which the plan is evaluated, `YYYY-MM-DD`; there is no default, and no clock is read. */
  readonly asOf: string;
  /** The day whose knowledge is used, `YYYY-MM-DD`: rows recorded later are ignored. Without it, all is known. */
  readonly knownAt?: string;
  /** Only these duties, by id. Without it, all. */
  readonly obligations?: readonly string[];
  /**
   * Whether `not-applicable` is reported for more than quotas: periods with too few days in scope, quarters in
   * which nothing calls for the duty.
   *
   * @defaultValue false
   */
  readonly notApplicable?: boolean;
  /**
   * Which days are worked.
   *
   * @defaultValue China's, by the State Council's yearly notices
   */
  readonly calendar?: WorkingCalendar;
  /** Told before each duty how many are behind and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What a plan says of a dataset as of a day: one finding for each duty, subject and case.
 *
 * Throws a `RangeError` where `asOf` or `knownAt` is no day, or an obligation is not in the plan.
 *
 * @example
 * const findings = evaluate(loadPlan(plan), dataset, { asOf: '2025-06-30' });
 * findings.count({ obligation: 'M18.check.highrisk', status: 'breached' }) //=> 156, on the sample ledger
 */
export function evaluate(plan: Plan, dataset: Dataset, options: EvaluateOptions): Findings {
  const asOf = readDayOption('asOf', options.asOf);
  const scene = openScene(dataset, asOf, asOf, options);
  const duties = plan.select(options.obligations);
  const groups = duties.flatMap((duty, at) => {
    options.onProgress?.(at, duties.length);
    return duty.kernel
      .cases(scene)
      .map((cases) => readColumns(duty.id, cases, asOf, options.notApplicable ?? false));
  });
  return new Findings(groups, asOf, { plan, scene });
}
