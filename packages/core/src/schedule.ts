import { formatDay, type WorkingCalendar } from './day/index.js';
import { isScored } from './duty/index.js';
import { evaluate } from './evaluate.js';
import { type DueItem, scheduleDuty, type UndecidedItem } from './finding/schedule-duty.js';
import type { Plan } from './plan/plan.js';
import { Dataset } from './record/dataset.js';
import { openScene, readDayOption } from './record/open-scene.js';

/** Options of {@link schedule}. */
export interface ScheduleOptions {
  /** The day as seen on which it is not done, `YYYY-MM-DD`; there is no default, and no clock is read. */
  readonly asOf: string;
  /**
   * First due day that is asked for, `YYYY-MM-DD`; not before `asOf`.
   *
   * @defaultValue `asOf`
   */
  readonly from?: string;
  /** Last due day that is asked for, `YYYY-MM-DD`. */
  readonly to: string;
  /** The day whose knowledge is used; without it, all is known. */
  readonly knownAt?: string;
  /** Only these duties, by id. Without it, all. */
  readonly obligations?: readonly string[];
  /**
   * Which days are worked.
   *
   * @defaultValue China's, by the State Council's yearly notices
   */
  readonly calendar?: WorkingCalendar;
}

/** What falls due over some days. */
export interface Schedule {
  /** Days are `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
  /** By due day, duty, subject and instance. */
  readonly items: readonly DueItem[];
  /** By duty, subject and instance: that of which it cannot be told whether it falls due. */
  readonly undecided: readonly UndecidedItem[];
  /** How many are breached already, as `evaluate` says of `asOf`; they are no items. */
  readonly overdue: number;
}

/**
 * What falls due in the days `from`..`to` and is not done as of `asOf`, if nothing more is done: no event, row or
 * dated value after `asOf` is looked at, while planned days (`deadline`, `validTo`, `highRiskSince`, …) stand and the
 * days run on. Periods that begin later are in it, and so are the rungs that an open hazard climbs meanwhile.
 *
 * An item is breached on the day after it is due. What is breached on `asOf` already is only counted. Where an export
 * ends (`covers.to`) is not heeded: what is asked is what is owed, not whether it was done. What is only tracked is
 * never due.
 *
 * Throws a `RangeError` where a day is none, `from` is before `asOf`, `to` is before `from`, or an obligation is not in
 * the plan.
 *
 * @example
 * const { items } = schedule(plan, dataset, { asOf: '2025-06-10', to: '2025-07-31', obligations: ['M5.cert.hold'] });
 * items.map(({ due }) => due)
 * //=> ['2025-06-21', '2025-06-26', '2025-07-21', '2025-07-27'], on the sample ledger
 */
export function schedule(plan: Plan, dataset: Dataset, options: ScheduleOptions): Schedule {
  const asOf = readDayOption('asOf', options.asOf);
  const from = options.from === undefined ? asOf : readDayOption('from', options.from);
  const to = readDayOption('to', options.to);
  if (from < asOf)
    throw new RangeError(`from must not be before asOf, but ${options.from} is before ${options.asOf}`);
  if (to < from)
    throw new RangeError(`to must not be before from, but ${options.to} is before ${formatDay(from)}`);
  const scene = openScene(withoutEnds(dataset), asOf, to + 1, options, asOf);
  const scored = plan.select(options.obligations).filter(isScored);
  const parts = scored.map((duty) => scheduleDuty(duty, scene, from, to));
  const { knownAt, calendar } = options;
  const obligations = scored.map(({ id }) => id);
  const findings = evaluate(plan, dataset, { asOf: options.asOf, knownAt, obligations, calendar });
  return {
    asOf: options.asOf,
    from: formatDay(from),
    to: options.to,
    items: parts.flatMap(({ items }) => items).sort((a, b) => byCodeUnit(a.due, b.due) || byCase(a, b)),
    undecided: parts.flatMap(({ undecided }) => undecided).sort(byCase),
    overdue: findings.count({ status: 'breached' }),
  };
}

/** A dataset whose tables tell of all days from their first on. */
function withoutEnds({ tables, covers }: Dataset): Dataset {
  const lasting = Object.entries(covers).map(([table, { to: _, ...coverage }]) => [table, coverage]);
  return new Dataset(tables, Object.fromEntries(lasting));
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byCase = (a: UndecidedItem | DueItem, b: UndecidedItem | DueItem) =>
  byCodeUnit(a.obligation, b.obligation) ||
  byCodeUnit(a.subject, b.subject) ||
  byCodeUnit(a.instance, b.instance);
