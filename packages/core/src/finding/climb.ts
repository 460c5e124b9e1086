import { type Day, formatDay, isDay } from '../day/day.js';
import { DeadlineCases } from '../duty/deadline-cases.js';
import type { Duty } from '../duty/index.js';
import { once } from '../once.js';
import type { DeadlineDocument } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';
import { AnswerFinder } from './answer-finder.js';
import { Reading } from './cases.js';
import type { LadderCase, RungNext, RungOutcome, RungPassed } from './ladder-case.js';
import type { UndecidedItem } from './schedule-duty.js';
import { BREACHED, LATE, MET, NONE, REASONS, UNDECIDED } from './status.js';
import type { StepFinder } from './step-finder.js';

type LadderDocument = NonNullable<DeadlineDocument['ladder']>;

/** Days on which a rung reads the same. */
interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly due: Day;
  readonly status: number;
  readonly reason: number;
  readonly doneOn: Day;
}

/** Days on which a rung is required without a break, with one day on which its notice is due. */
interface Run {
  /** Place of the rung on the ladder. */
  readonly rung: number;
  readonly from: Day;
  readonly to: Day;
  readonly stretches: readonly Stretch[];
}

/** What is gathered of one case. */
interface Climb {
  readonly subject: string;
  readonly instance: string;
  /** Days on which it is a case. */
  readonly days: { readonly from: Day; readonly to: Day }[];
  /** By place of the rung, the days on which it is required. */
  readonly stretches: Stretch[][];
}

/**
 * The cases of a duty with a ladder, and what they passed up to a day.
 *
 * @param scene begins with the first case, runs on without end, and nothing happens in it after `asOf`
 */
export function ladderCases(
  duty: Duty,
  ladder: LadderDocument,
  scene: Scene,
  asOf: Day,
  steps: StepFinder,
): { cases: LadderCase[]; undecided: UndecidedItem[] } {
  const climbs = new Map<string, Climb>();
  const undecided: UndecidedItem[] = [];
  const reading = new Reading();
  for (const cases of duty.kernel.cases(scene)) {
    for (let entry = 0; entry < cases.length; entry++) {
      if (cases instanceof DeadlineCases) {
        gather(cases, entry, ladder, climbs, reading);
      } else if (cases.since(entry) <= asOf && asOf <= cases.until(entry)) {
        if (cases.read(entry, asOf, reading).status !== UNDECIDED) continue;
        const [subject, instance] = [cases.subject(entry), cases.instance(entry)];
        undecided.push({ obligation: duty.id, subject, instance, reason: REASONS[reading.reason - 1] });
      }
    }
  }
  const answers = new AnswerFinder(ladder, scene);
  const told = [...climbs.values()]
    .filter(({ days }) => days.some(({ from }) => from <= asOf))
    .map((climb) => ({ ...tell(duty.id, climb, ladder, asOf, answers), steps: steps.of(climb.instance) }));
  return { cases: told.sort(byCase), undecided };
}

/** Takes in one entry: days of one case, and what one rung reads on them. */
function gather(
  cases: DeadlineCases,
  entry: number,
  { rungs }: LadderDocument,
  climbs: Map<string, Climb>,
  reading: Reading,
): void {
  const [subject, instance] = [cases.subject(entry), cases.caseOf(entry)];
  const climb = once(climbs, `${subject}\0${instance}`, () => ({
    subject,
    instance,
    days: [],
    stretches: rungs.map(() => []),
  }));
  const rung = rungs.findIndex(({ id }) => id === cases.rung);
  const [since, until] = [cases.since(entry), cases.until(entry)];
  climb.days.push({ from: since, to: until });
  const turns: Day[] = [];
  cases.turns(entry, turns);
  const days = [since, ...new Set(turns.filter((day) => day > since && day <= until))].sort((a, b) => a - b);
  for (const [at, from] of days.entries()) {
    const { status, reason, doneOn } = cases.read(entry, from, reading);
    if (status === NONE) continue;
    const to = at + 1 < days.length ? days[at + 1] - 1 : until;
    climb.stretches[rung].push({ from, to, due: cases.due(entry), status, reason, doneOn });
  }
}

function tell(
  obligation: string,
  { subject, instance, days, stretches }: Climb,
  ladder: LadderDocument,
  asOf: Day,
  answers: AnswerFinder,
): Omit<LadderCase, 'steps'> {
  const runs = stretches.flatMap((ofRung, rung) => runsOf(ofRung, rung));
  runs.sort((a, b) => a.from - b.from || a.rung - b.rung);
  const lastDay = Math.max(...days.filter(({ from }) => from <= asOf).map(({ to }) => to));
  const now = runs.filter(({ from, to }) => from <= asOf && asOf <= to).at(-1);
  return {
    obligation,
    subject,
    instance,
    since: formatDay(Math.min(...days.map(({ from }) => from))),
    ...(lastDay < asOf && { endedOn: formatDay(lastDay + 1) }),
    passed: runs.flatMap((run) => (run.from <= asOf ? [passed(run, ladder, asOf, instance, answers)] : [])),
    ...(now && { now: ladder.rungs[now.rung].id }),
    ...(lastDay >= asOf && nextOf(runs, ladder, asOf)),
  };
}

/** Joins the stretches of a rung that follow each other without a break and have one due day. */
function runsOf(stretches: readonly Stretch[], rung: number): Run[] {
  const runs: (Run & { to: Day; stretches: Stretch[] })[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = runs.at(-1);
    if (last && last.to + 1 === stretch.from && last.stretches[0].due === stretch.due) {
      last.to = stretch.to;
      last.stretches.push(stretch);
    } else {
      runs.push({ rung, from: stretch.from, to: stretch.to, stretches: [stretch] });
    }
  }
  return runs;
}

function passed(
  { rung, from, to, stretches }: Run,
  { rungs }: LadderDocument,
  asOf: Day,
  instance: string,
  answers: AnswerFinder,
): RungPassed {
  const last = stretches.filter((stretch) => stretch.from <= asOf).at(-1)!;
  const hasEnded = to < asOf;
  const answer = isDay(last.doneOn) ? answers.find(instance, rung, last.doneOn) : undefined;
  return {
    rung: rungs[rung].id,
    from: formatDay(from),
    ...(hasEnded && { to: formatDay(to) }),
    ...(isDay(last.due) && { due: formatDay(last.due) }),
    outcome: outcomeOf(last.status, hasEnded),
    ...(answer && { answer }),
    ...(last.status === UNDECIDED && { reason: REASONS[last.reason - 1] }),
  };
}

/** What came of a rung that reads so on its last day. */
function outcomeOf(status: number, hasEnded: boolean): RungOutcome {
  if (status === UNDECIDED) return 'unknown';
  if (status === MET) return 'in-time';
  if (status === LATE) return 'late';
  if (status === BREACHED) return 'missed';
  return hasEnded ? 'lapsed' : 'open';
}

/** The next rung after a day; of several on one day, the highest. */
function nextOf(runs: readonly Run[], { rungs }: LadderDocument, asOf: Day): { readonly next?: RungNext } {
  const later = runs.filter(({ from }) => from > asOf);
  const next = later.filter(({ from }) => from === later[0].from).at(-1);
  if (!next) return {};
  // What would show it answered may not be told of; that it is required is certain all the same.
  const reason = REASONS[next.stretches[0].reason - 1];
  return {
    next: {
      rung: rungs[next.rung].id,
      on: formatDay(next.from),
      ...(reason === 'condition-undecided' && { reason }),
    },
  };
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const byCase = (a: LadderCase, b: LadderCase) =>
  byCodeUnit(a.subject, b.subject) || byCodeUnit(a.instance, b.instance);
