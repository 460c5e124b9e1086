import { type Day, formatDay, isDay, LAST_DAY, type WorkingCalendar } from './day/index.js';
import { compileSteps } from './duty/ladder.js';
import { ladderCases } from './finding/climb.js';
import type { LadderCase } from './finding/ladder-case.js';
import type { UndecidedItem } from './finding/schedule-duty.js';
import { StepFinder } from './finding/step-finder.js';
import type { Plan } from './plan/plan.js';
import type { Dataset } from './record/dataset.js';
import { openScene, readDayOption } from './record/open-scene.js';

/** Options of {@link ladder}. */
export interface LadderOptions {
  /** The day up to which is told, `YYYY-MM-DD`; there is no default, and no clock is read. */
  readonly asOf: string;
  /** The day whose knowledge is used; without it, all is known. */
  readonly knownAt?: string;
  /** Only these duties, by id, of which those without a ladder are passed over. Without it, all. */
  readonly obligations?: readonly string[];
  /**
   * Which days are worked.
   *
   * @defaultValue China's, by the State Council's yearly notices
   */
  readonly calendar?: WorkingCalendar;
}

/** What every case passed on its ladder. */
export interface Ladder {
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** By duty in the plan's order, subject and case; cases that have ended among them. */
  readonly cases: readonly LadderCase[];
  /** Of whom it cannot be told whether they have a case. */
  readonly undecided: readonly UndecidedItem[];
}

/**
 * Every rung that each case passed on its ladder up to a day, and what came of it: when the notice was due, which record
 * answered it, or that it was missed; where the case stands and which rung comes next if nothing happens. What was
 * missed stays visible after the case has ended.
 *
 * A rung was passed where `evaluate` would have had a finding of it on one of the days up to `asOf`, as known now (or at
 * `knownAt`). A value with a day of its own (`progress`) counts from that day on, one without always: what a later cell
 * wrote over is not known any more, unless the rows carry their day of record.
 *
 * Throws a `RangeError` where a day is none, or an obligation is not in the plan.
 *
 * @example
 * const { cases } = ladder(plan, dataset, { asOf: '2025-06-30' });
 * cases.find(({ instance }) => instance === 'H000012')?.passed.map(({ rung, outcome }) => `${rung} ${outcome}`)
 */
export function ladder(plan: Plan, dataset: Dataset, options: LadderOptions): Ladder {
  const asOf = readDayOption('asOf', options.asOf);
  const parts = plan.select(options.obligations).flatMap((duty) => {
    const { document } = duty;
    if (document.kind !== 'deadline' || document.ladder === undefined) return [];
    const rows = plan.scope.forDuty(document.parameters, duty.id).rows(document.cases.from, duty.id);
    const facts = compileSteps(document, rows, duty.id);
    const steps = new StepFinder(document, facts, openScene(dataset, asOf, asOf, options));
    const first = firstDay(dataset, document.cases.from, asOf);
    // Up to the day asked for each day sees what had happened by then; after it nothing happens, and the days run on.
    const scene = openScene(dataset, first, LAST_DAY - 1, options, asOf);
    return [ladderCases(duty, document.ladder, scene, asOf, steps)];
  });
  return {
    asOf: formatDay(asOf),
    cases: parts.flatMap(({ cases }) => cases),
    undecided: parts.flatMap(({ undecided }) => undecided),
  };
}

/** The first day of any row of a table, a given day at the latest. */
function firstDay(dataset: Dataset, table: string, asOf: Day): Day {
  const days = dataset.table(table)?.ownDays?.values ?? [];
  let first = asOf;
  for (const day of days) if (isDay(day) && day < first) first = day;
  return first;
}
