import { type Day, formatDay, isDay } from '../day/day.js';
import type { Duty } from '../duty/index.js';
import type { Scene } from '../record/scene.js';
import { type Cases, Reading } from './cases.js';
import { BREACHED, NONE, REASONS, type Reason, UNDECIDED } from './status.js';

/** One thing that falls due, as a plain object; days are `YYYY-MM-DD`. */
export interface DueItem {
  /** Id of the duty. */
  readonly obligation: string;
  readonly kind: Duty['document']['kind'];
  /** Id of the bound enterprise or unit, or `plan`. */
  readonly subject: string;
  /** Key of the period, id of the case, or the empty text. */
  readonly instance: string;
  /** The last day on which it can be done in time; of what has to hold all the time, the last on which it holds. */
  readonly due: string;
  /** `open` where the case is there on the day the schedule is made for; `upcoming` where it begins later. */
  readonly status: 'open' | 'upcoming';
  /** Whether the case comes to be only because something else is left undone until then, as a rung of a ladder does. */
  readonly conditional: boolean;
}

/** A case, or a subject, of which it cannot be told whether something falls due. */
export interface UndecidedItem {
  readonly obligation: string;
  readonly subject: string;
  readonly instance: string;
  readonly reason: Reason;
}

/** What of a duty falls due, and what cannot be told; in no order. */
export interface DutySchedule {
  readonly items: readonly DueItem[];
  readonly undecided: readonly UndecidedItem[];
}

/** A case that is breached from the day after `due` on. */
interface Turn {
  readonly key: string;
  readonly subject: string;
  readonly instance: string;
  readonly due: Day;
}

/**
 * What of a duty falls due in the days `from`..`to`: the cases with a due day there that are breached on the day after
 * it, and those without one that hold on a day there and not on the next.
 *
 * @param scene begins on the day the schedule is made for, and reaches at least to the day after `to`
 */
export function scheduleDuty(duty: Duty, scene: Scene, from: Day, to: Day): DutySchedule {
  const turns = new DutyTurns(duty, scene.horizon.from, from, to);
  for (const cases of duty.kernel.cases(scene)) {
    for (let entry = 0; entry < cases.length; entry++) turns.take(cases, entry);
  }
  return turns.schedule();
}

/** Takes in the entries of a duty, of which several may speak for one case, each for days of its own. */
class DutyTurns {
  private readonly turns: Turn[] = [];
  private readonly undecided = new Map<string, UndecidedItem>();
  /** The cases that are there on the day the schedule is made for. */
  private readonly begun = new Set<string>();
  /** Cases with the last day of a stretch on which they are breached: on the next day they do not turn. */
  private readonly breachedTo = new Set<string>();
  private readonly reading = new Reading();

  constructor(
    private readonly duty: Duty,
    private readonly asOf: Day,
    private readonly from: Day,
    private readonly to: Day,
  ) {}

  take(cases: Cases, entry: number): void {
    const { asOf, from, to, reading } = this;
    const due = cases.due(entry);
    const isDated = isDay(due);
    if (isDated ? due < from || due > to : !cases.mayFallDue(entry, from, to)) return;
    const [since, until] = [cases.since(entry), cases.until(entry)];
    const [subject, instance] = [cases.subject(entry), cases.instance(entry)];
    const key = `${subject}\0${instance}`;
    const statusOn = (day: Day) => cases.read(entry, day, reading).status;
    if (since <= asOf && statusOn(asOf) !== NONE) this.begun.add(key);
    const days = isDated ? [due + 1] : readingDays(cases, entry, from, to + 1);
    const read = days.filter((day) => since <= day && day <= until);
    for (const [at, day] of read.entries()) {
      const status = statusOn(day);
      if (status === UNDECIDED) {
        const reason = REASONS[reading.reason - 1];
        this.undecided.set(key, { obligation: this.duty.id, subject, instance, reason });
      }
      if (status !== BREACHED) continue;
      if (day > from) this.turns.push({ key, subject, instance, due: day - 1 });
      this.breachedTo.add(`${key}\0${at + 1 < read.length ? read[at + 1] - 1 : until}`);
    }
  }

  schedule(): DutySchedule {
    const turns = this.turns.filter(({ key, due }) => !this.breachedTo.has(`${key}\0${due}`));
    const decided = new Set(turns.map(({ key }) => key));
    const undecided = [...this.undecided].filter(([key]) => !decided.has(key));
    return { items: turns.map((turn) => this.item(turn)), undecided: undecided.map(([, one]) => one) };
  }

  private item({ key, subject, instance, due }: Turn): DueItem {
    const { id, document } = this.duty;
    const isOpen = this.begun.has(key);
    return {
      obligation: id,
      kind: document.kind,
      subject,
      instance,
      due: formatDay(due),
      status: isOpen ? 'open' : 'upcoming',
      conditional: !isOpen && document.kind !== 'recurring' && document.kind !== 'outcome',
    };
  }
}

/** The first day of a span on which an entry speaks, and the later ones on which it may begin to read otherwise. */
function readingDays(cases: Cases, entry: number, from: Day, to: Day): Day[] {
  const first = Math.max(cases.since(entry), from);
  const turns: Day[] = [];
  cases.turns(entry, turns);
  const later = turns.filter((day) => day > first && day <= to);
  return [first, ...new Set(later)].sort((a, b) => a - b);
}
