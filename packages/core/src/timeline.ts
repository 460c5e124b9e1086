import { type Day, formatDay, parseDay, type WorkingCalendar } from './day/index.js';
import type { Duty } from './duty/index.js';
import { type Cases, Reading } from './finding/cases.js';
import { type Finding, toFinding } from './finding/finding.js';
import { NONE } from './finding/status.js';
import type { Plan } from './plan/plan.js';
import type { Dataset } from './record/dataset.js';
import { openScene, readDayOption } from './record/open-scene.js';
import type { Scene } from './record/scene.js';

/** Options of {@link timelines}. */
export interface TimelineOptions {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  /** The day whose knowledge is used; without it, all is known. */
  readonly knownAt?: string;
  /** Only these duties, by id. Without it, all. */
  readonly obligations?: readonly string[];
  /**
   * Whether `not-applicable` is reported for more than quotas, as in `evaluate`.
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
}

/** Days over which a case says the same; a gap between two stretches is time without a finding. */
export interface Stretch {
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly to: string;
  /** The finding on the first of these days; `overdueDays` grows by one with each that follows. */
  readonly finding: Finding;
}

/** One case over a span of days: the days on which its status turns. */
export interface Timeline {
  readonly obligation: string;
  readonly subject: string;
  readonly instance: string;
  /** In order of days, none overlapping. */
  readonly stretches: readonly Stretch[];
}

interface Open {
  from: Day;
  to: Day;
  finding: Finding;
}

/**
 * The timelines of all cases over a span, in one pass: what `evaluate` would say on each of its days.
 *
 * Throws a `RangeError` where a day is none, `to` is before `from`, or an obligation is not in the plan.
 *
 * @example
 * const [timeline] = timelines(plan, dataset, { from: '2025-01-01', to: '2025-12-31', obligations: ['M19.close'] });
 * timeline.stretches.map(({ from, finding }) => `${from} ${finding.status}`)
 * //=> ['2025-01-01 open', '2025-02-07 breached', '2025-03-03 late']
 */
export function timelines(plan: Plan, dataset: Dataset, options: TimelineOptions): Timeline[] {
  const from = readDayOption('from', options.from);
  const to = readDayOption('to', options.to);
  if (to < from)
    throw new RangeError(`to must not be before from, but ${options.to} is before ${options.from}`);
  const scene = openScene(dataset, from, to, options);
  return plan
    .select(options.obligations)
    .flatMap((duty) => dutyTimelines(duty, scene, options.notApplicable ?? false));
}

function dutyTimelines(duty: Duty, scene: Scene, onRequest: boolean): Timeline[] {
  const open = new Map<string, Open[]>();
  for (const cases of duty.kernel.cases(scene)) {
    const keeps = onRequest || cases.saysNotApplicable;
    for (let entry = 0; entry < cases.length; entry++) {
      for (const stretch of entryStretches(duty, cases, entry, scene)) {
        if (stretch.finding.status === 'not-applicable' && !keeps) continue;
        const { subject, instance } = stretch.finding;
        const key = `${subject}\0${instance}`;
        open.set(key, [...(open.get(key) ?? []), stretch]);
      }
    }
  }
  return [...open.values()].map((stretches) => {
    const { subject, instance } = stretches[0].finding;
    return { obligation: duty.id, subject, instance, stretches: joined(stretches) };
  });
}

/** What one entry says, cut at each day on which it may say something else. */
function entryStretches(duty: Duty, cases: Cases, entry: number, { isOneDay }: Scene): Open[] {
  const since = cases.since(entry);
  const until = cases.until(entry);
  const turns: Day[] = [];
  if (!isOneDay) cases.turns(entry, turns);
  const days = [since, ...new Set(turns.filter((day) => day > since && day <= until))].sort((a, b) => a - b);
  const reading = new Reading();
  return days.flatMap((from, at) => {
    cases.read(entry, from, reading);
    if (reading.status === NONE) return [];
    const to = at + 1 < days.length ? days[at + 1] - 1 : until;
    return [{ from, to, finding: toFinding(duty.id, cases, entry, reading, from) }];
  });
}

/** Stretches in order, those that follow each other and say the same made one. */
function joined(stretches: Open[]): Stretch[] {
  const ordered = stretches.sort((a, b) => a.from - b.from);
  const out: Open[] = [];
  for (const stretch of ordered) {
    const last = out.at(-1);
    if (last && last.to + 1 === stretch.from && saysTheSame(last.finding, stretch.finding))
      last.to = stretch.to;
    else out.push({ ...stretch });
  }
  return out.map(({ from, to, finding }) => ({ from: formatDay(from), to: formatDay(to), finding }));
}

function saysTheSame(a: Finding, b: Finding): boolean {
  const { overdueDays: _, ...rest } = a;
  return Object.keys({ ...rest, ...b }).every(
    (key) => key === 'overdueDays' || a[key as keyof Finding] === b[key as keyof Finding],
  );
}

/**
 * What a timeline says on a day, as `evaluate` would; `undefined` where there is no finding.
 *
 * @example findingOn(timeline, '2025-02-10')?.overdueDays //=> 4
 */
export function findingOn(timeline: Timeline, day: string): Finding | undefined {
  const stretch = timeline.stretches.find(({ from, to }) => from <= day && day <= to);
  if (stretch?.finding.overdueDays === undefined) return stretch?.finding;
  const later = parseDay(day) - parseDay(stretch.from);
  return { ...stretch.finding, overdueDays: stretch.finding.overdueDays + later };
}
