import type { Day, WorkingCalendar } from './day/index.js';
import type { Duty } from './duty/index.js';
import type { Cases } from './finding/cases.js';
import { type FindingColumns, Findings } from './finding/findings.js';
import { NONE, NOT_APPLICABLE } from './finding/status.js';
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
      .map((cases) => readAll(duty, cases, asOf, options.notApplicable ?? false));
  });
  return new Findings(groups, asOf, { plan, scene });
}

/** Reads the timelines of all cases at one day, into columns. */
function readAll(duty: Duty, cases: Cases, day: Day, onRequest: boolean): FindingColumns {
  const { length, countsShares } = cases;
  const keeps = onRequest || cases.saysNotApplicable;
  const status = new Uint8Array(length);
  const reason = new Uint8Array(length);
  const doneOn = new Int32Array(length);
  const counted = countsShares ? new Float64Array(length) : new Int32Array(length);
  cases.readAll(day, (entry, reading) => {
    status[entry] = reading.status === NOT_APPLICABLE && !keeps ? NONE : reading.status;
    reason[entry] = reading.reason;
    doneOn[entry] = reading.doneOn;
    counted[entry] = reading.counted;
  });
  return { obligation: duty.id, cases, status, reason, doneOn, counted };
}
