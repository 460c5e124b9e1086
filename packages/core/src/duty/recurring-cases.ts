import type { RecordsConsidered } from '../aggregate/index.js';
import { alike, type Said } from '../condition/seen.js';
import type { ConditionTrace } from '../condition/trace.js';
import { type Day, formatDay, isDay, LAST_DAY, NO_DAY } from '../day/day.js';
import { Cases, Reading } from '../finding/cases.js';
import type { Grounds, PeriodGrounds } from '../finding/grounds.js';
import { BREACHED, EXEMPT, LATE, MET, NOT_APPLICABLE, OPEN, reasonCode } from '../finding/status.js';
import { BINDING, type BoundSubjects, UNBOUND } from './bound.js';
import type { Counting } from './counting.js';
import type { EvidenceCoverage } from './coverage.js';
import type { AmountReader } from './recurring-terms.js';
import type { Slots } from './slots.js';
import type { Tally } from './tally.js';

const PARTIAL_PERIOD = reasonCode('partial-period');
const NOT_TRIGGERED = reasonCode('not-triggered');
const NOT_COVERED = reasonCode('not-covered');
const SUSPENDED = reasonCode('suspended');
const UNDECIDED = reasonCode('applicability-undecided');
const UNDECIDED_AMOUNT = reasonCode('condition-undecided');

/** Which slots a record has made binding. */
export interface TriggerTally {
  readonly tally: Tally;
  /** How the records were counted; `null` where there are none. */
  readonly counting: Counting | null;
  readonly coverage: EvidenceCoverage;
  /** Whether it can be told what triggers the periods of a subject. */
  isDecided(at: number): boolean;
}

/** What a duty's records come to, and what they have to come to. */
export interface Done {
  readonly tally: Tally;
  readonly counting: Counting | null;
  /** How much is owed, by entry of the subjects' view and place of the period. */
  readonly amount: AmountReader;
  /** What decides how much an entry of the subjects' view owes. */
  tellAmount(entry: number, records: RecordsConsidered[]): ConditionTrace[];
  /** What the records add up; `undefined` where they are counted. */
  readonly sum: Said | undefined;
  /** Whether a record counts only for the period that it states. */
  readonly statedOnly: boolean;
}

/** The cases of a recurring duty: each subject, in each period, for each word of `each`. */
export class RecurringCases extends Cases {
  override readonly countsShares: boolean;
  private readonly places: Int32Array;
  private byId: { readonly first: Int32Array; readonly next: Int32Array } | null = null;
  private readonly perSubject: number;
  private readonly perPeriod: number;

  constructor(
    private readonly subjects: BoundSubjects,
    private readonly slots: Slots,
    private readonly trigger: TriggerTally | null,
    private readonly coverage: EvidenceCoverage,
    private readonly done: Done,
  ) {
    super();
    this.countsShares = done.sum !== undefined;
    const decided: number[] = [];
    for (let at = 0; at < subjects.length; at++) {
      if (subjects.isDecided(at) && (trigger === null || trigger.isDecided(at))) decided.push(at);
    }
    this.places = Int32Array.from(decided);
    this.perPeriod = slots.each.length;
    this.perSubject = slots.periods.length * this.perPeriod;
  }

  get length(): number {
    return this.places.length * this.perSubject;
  }

  private place(entry: number): number {
    return this.places[Math.floor(entry / this.perSubject)];
  }

  private period(entry: number): number {
    return Math.floor((entry % this.perSubject) / this.perPeriod);
  }

  private slot(entry: number): number {
    return this.slots.slot(this.subjects.ids[this.place(entry)], 0, 0) + (entry % this.perSubject);
  }

  subject(entry: number): string {
    return this.subjects.subject(this.place(entry));
  }

  instance(entry: number): string {
    const { key } = this.slots.periods[this.period(entry)];
    const word = this.slots.each[entry % this.perPeriod];
    const row = this.subjects.instance(this.place(entry));
    return [row, key, word].filter((part) => part !== '').join(':');
  }

  since(entry: number): Day {
    return this.subjects.view.since(this.subjects.entries[this.place(entry)]);
  }

  until(entry: number): Day {
    return this.subjects.view.until(this.subjects.entries[this.place(entry)]);
  }

  override due(entry: number): Day {
    return this.slots.periods[this.period(entry)].due;
  }

  override required(entry: number): number {
    return this.amountOf(this.place(entry), this.period(entry));
  }

  /** How much the subject at a place owes in a period; NaN where it cannot be told. */
  private amountOf(subject: number, period: number): number {
    return this.done.amount(this.subjects.entries[subject], period);
  }

  read(entry: number, day: Day, into: Reading): Reading {
    return this.readCase(
      Math.floor(entry / this.perSubject),
      this.period(entry),
      this.slot(entry),
      day,
      into,
    );
  }

  override readAll(day: Day, visit: (entry: number, reading: Reading) => void): void {
    const into = new Reading();
    let entry = 0;
    for (let at = 0; at < this.places.length; at++) {
      let slot = this.slots.slot(this.subjects.ids[this.places[at]], 0, 0);
      for (let period = 0; period < this.slots.periods.length; period++) {
        for (let word = 0; word < this.perPeriod; word++) {
          visit(entry++, this.readCase(at, period, slot++, day, into));
        }
      }
    }
  }

  /** The status of the subject at a place in `places`, in a period, for the word of a slot. */
  private readCase(place: number, at: number, slot: number, day: Day, into: Reading): Reading {
    const subject = this.places[place];
    const period = this.slots.periods[at];
    const binding = this.subjects.bindingOf(subject, at);
    if (binding === UNBOUND || day < period.window.start) return into.none();
    if (binding !== BINDING) return into.set(NOT_APPLICABLE, PARTIAL_PERIOD);
    if (this.trigger !== null && this.trigger.tally.counted(slot, day) === 0) {
      const { coverage } = this.trigger;
      const covered = coverage.reachesBackTo(period.start) && !coverage.endsBefore(Math.min(period.end, day));
      return covered ? into.set(NOT_APPLICABLE, NOT_TRIGGERED) : into.unknown(NOT_COVERED);
    }
    if (this.subjects.exemptFrom(subject, at) <= day) return into.set(EXEMPT, SUSPENDED);
    const required = this.amountOf(subject, at);
    if (Number.isNaN(required)) return into.unknown(UNDECIDED_AMOUNT);
    const { tally } = this.done;
    const counted = tally.counted(slot, day);
    const done = tally.nth(slot, required, day);
    const isDone = isDay(done);
    if (isDone && done <= period.due) return into.set(MET, 0, done, counted);
    if (!this.coverage.reachesBackTo(period.window.start)) return into.unknown(NOT_COVERED);
    if (isDone) return into.set(LATE, 0, done, counted);
    if (day <= period.due) return into.set(OPEN, 0, NO_DAY, counted);
    if (this.coverage.endsBefore(period.due)) return into.unknown(NOT_COVERED);
    return into.set(BREACHED, 0, NO_DAY, counted);
  }

  override *entriesOf(subject: string): Iterable<number> {
    const { first, next } = this.placesById;
    const { subjectIds } = this.subjects;
    for (let at = first[subjectIds.codeOf(subject)] ?? -1; at >= 0; at = next[at]) {
      for (let slot = 0; slot < this.perSubject; slot++) yield at * this.perSubject + slot;
    }
  }

  /** By code of a subject’s id, its first place in `places`; by place, the next one of the same id; -1 where there is none. */
  private get placesById(): { readonly first: Int32Array; readonly next: Int32Array } {
    this.byId ??= this.findPlaces();
    return this.byId;
  }

  private findPlaces(): { first: Int32Array; next: Int32Array } {
    const { subjectIds, subjectCodes } = this.subjects;
    const first = new Int32Array(subjectIds.words.length).fill(-1);
    const next = new Int32Array(this.places.length);
    for (let at = this.places.length - 1; at >= 0; at--) {
      const id = subjectCodes[this.places[at]];
      next[at] = first[id];
      first[id] = at;
    }
    return { first, next };
  }

  override grounds(entry: number): Grounds {
    const { subjects, slots, trigger, done } = this;
    const { counting } = done;
    const [place, period, word] = [this.place(entry), this.period(entry), entry % this.perPeriod];
    const id = subjects.ids[place];
    const asked: RecordsConsidered[] = [];
    const told = subjects.tell(place, asked);
    const owes = done.tellAmount(subjects.entries[place], asked);
    const triggered = trigger?.counting?.consider('trigger', id, period, word);
    const evidence = counting?.consider('evidence', id, period, word);
    return {
      ...told,
      ...subjects.tellScope(place, period),
      ...(owes.length > 0 && { owes }),
      period: periodGrounds(slots, period, word, done),
      records: [...asked, ...(triggered ? [triggered] : []), ...(evidence ? [evidence] : [])],
      coverage: [...(trigger?.coverage.tell() ?? []), ...this.coverage.tell()],
      parametersOn: slots.periods[period].start,
    };
  }

  override turns(entry: number, days: Day[]): void {
    const place = this.period(entry);
    const { window, due } = this.slots.periods[place];
    const slot = this.slot(entry);
    days.push(window.start, due + 1);
    const exempt = this.subjects.exemptFrom(this.place(entry), place);
    if (exempt !== LAST_DAY) days.push(exempt);
    this.done.tally.turns(slot, days);
    this.trigger?.tally.turns(slot, days);
    if (this.trigger) this.trigger.coverage.turns(days);
  }
}

/** The period of a case, and the word it is about. */
function periodGrounds(
  { periods, each }: Slots,
  at: number,
  word: number,
  { counting, sum, statedOnly }: Done,
): PeriodGrounds {
  const { key, start, end, window, due } = periods[at];
  return {
    key,
    from: formatDay(start),
    to: formatDay(end),
    window: { from: formatDay(window.start), to: formatDay(window.end) },
    graceDays: due - window.end,
    due: formatDay(due),
    ...(sum && { sum }),
    ...(each[word] !== '' && { word: counting?.wordText(each[word]) ?? alike(each[word]) }),
    statedOnly,
    mayBeStated: counting?.mayBeStated ?? false,
  };
}

/**
 * The subjects of whom it cannot be told whether they are bound, or whether they did anything: one `unknown` each,
 * from the day on which at least one period would bind.
 */
export class UndecidedSubjects extends Cases {
  private readonly places: Int32Array;

  constructor(
    private readonly subjects: BoundSubjects,
    private readonly slots: Slots,
    private readonly trigger: TriggerTally | null,
    private readonly coverage: EvidenceCoverage,
  ) {
    super();
    const places: number[] = [];
    const { isSupplied } = coverage;
    for (let at = 0; at < subjects.length; at++) if (!isSupplied || this.isUndecided(at)) places.push(at);
    this.places = Int32Array.from(places);
  }

  private isUndecided(at: number): boolean {
    return !this.subjects.isDecided(at) || this.trigger?.isDecided(at) === false;
  }

  get length(): number {
    return this.places.length;
  }

  subject(entry: number): string {
    return this.subjects.subject(this.places[entry]);
  }

  instance(entry: number): string {
    return this.subjects.instance(this.places[entry]);
  }

  since(entry: number): Day {
    return this.subjects.view.since(this.subjects.entries[this.places[entry]]);
  }

  until(entry: number): Day {
    return this.subjects.view.until(this.subjects.entries[this.places[entry]]);
  }

  read(entry: number, day: Day, into: Reading): Reading {
    const at = this.places[entry];
    if (!this.isBound(at, day)) return into.none();
    const { absent } = this.coverage;
    return into.unknown(absent && !this.isUndecided(at) ? reasonCode(absent) : UNDECIDED);
  }

  override grounds(entry: number): Grounds {
    const records: RecordsConsidered[] = [];
    const told = this.subjects.tell(this.places[entry], records);
    return {
      ...told,
      records,
      coverage: [...(this.trigger?.coverage.tell() ?? []), ...this.coverage.tell()],
    };
  }

  override mayFallDue(entry: number, from: Day, to: Day): boolean {
    const at = this.places[entry];
    return this.slots.periods.some(
      ({ due }, period) =>
        from <= due &&
        due <= to &&
        this.subjects.bindingOf(at, period) === BINDING &&
        this.isTriggered(at, period, to),
    );
  }

  private isBound(at: number, day: Day): boolean {
    const { periods } = this.slots;
    for (let period = 0; period < periods.length && periods[period].window.start <= day; period++) {
      if (this.subjects.bindingOf(at, period) === BINDING && this.isTriggered(at, period, day)) return true;
    }
    return false;
  }

  private isTriggered(at: number, period: number, day: Day): boolean {
    if (this.trigger === null || !this.trigger.isDecided(at)) return true;
    const { each } = this.slots;
    const slot = this.slots.slot(this.subjects.ids[at], period, 0);
    for (let word = 0; word < each.length; word++) {
      if (this.trigger.tally.counted(slot + word, day) > 0) return true;
    }
    return false;
  }

  override turns(entry: number, days: Day[]): void {
    const { periods, each } = this.slots;
    for (const { window } of periods) days.push(window.start);
    const slot = this.slots.slot(this.subjects.ids[this.places[entry]], 0, 0);
    for (let at = 0; at < periods.length * each.length; at++) this.trigger?.tally.turns(slot + at, days);
  }
}
