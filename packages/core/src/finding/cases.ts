import { type Day, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import type { Grounds } from './grounds.js';
import { NONE, UNDECIDED } from './status.js';

/** What a case says on a day; one of these is filled again and again, so that a column can be written. */
export class Reading {
  /** A status code; `NONE` where there is no finding on that day. */
  status = NONE;
  /** A reason code; 0 for none. */
  reason = 0;
  doneOn: Day = NO_DAY;
  /** How many, or which share, counts; -1 where nothing is counted. */
  counted = -1;

  set(status: number, reason = 0, doneOn: Day = NO_DAY, counted = -1): this {
    this.status = status;
    this.reason = reason;
    this.doneOn = doneOn;
    this.counted = counted;
    return this;
  }

  none(): this {
    return this.set(NONE);
  }

  unknown(reason: number): this {
    return this.set(UNDECIDED, reason);
  }
}

/**
 * Cases of one duty over a horizon: who owes it, for what, and all that decides their status on each day of it.
 * Entry `i` speaks for the days `since(i)`..`until(i)`; a case whose circumstances change has several entries.
 */
export abstract class Cases {
  private bySubject: Map<string, number[]> | null = null;

  abstract readonly length: number;
  /** Whether `counted` may be a fraction, as a share or a sum of hours is, and not only a number of records. */
  readonly countsShares: boolean = false;
  /** Whether `not-applicable` is a finding, and not only on request. */
  readonly saysNotApplicable: boolean = false;

  abstract subject(entry: number): string;
  abstract instance(entry: number): string;
  abstract since(entry: number): Day;
  abstract until(entry: number): Day;

  /** The last day on which it could be done in time; `NO_DAY` where there is none. */
  due(_entry: number): Day {
    return NO_DAY;
  }

  /** Whether an entry without a due day may stand for something that is due in the days `from`..`to`. */
  mayFallDue(_entry: number, _from: Day, _to: Day): boolean {
    return true;
  }

  /** How many, or which share, is owed, as it is known on a day; -1 where nothing is counted. */
  required(_entry: number, _day: Day): number {
    return -1;
  }

  /** The status on a day of the entry. */
  abstract read(entry: number, day: Day, into: Reading): Reading;

  /** Reads every entry, in order, on one day; the reading is the same object each time. */
  readAll(day: Day, visit: (entry: number, reading: Reading) => void): void {
    const reading = new Reading();
    for (let entry = 0; entry < this.length; entry++) visit(entry, this.read(entry, day, reading));
  }

  /** The entries that are about a subject. */
  entriesOf(subject: string): Iterable<number> {
    if (this.bySubject === null) {
      this.bySubject = new Map();
      for (let entry = 0; entry < this.length; entry++) {
        once(this.bySubject, this.subject(entry), (): number[] => []).push(entry);
      }
    }
    return this.bySubject.get(subject) ?? [];
  }

  /** What the reading of an entry on a day rests on; empty where there is nothing to tell beyond it. */
  grounds(_entry: number, _day: Day): Grounds {
    return {};
  }

  /** Adds the days on which the reading may change. */
  turns(_entry: number, _days: Day[]): void {}
}
