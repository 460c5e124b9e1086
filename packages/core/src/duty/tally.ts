import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';

/**
 * Records counted into slots (one slot a case), to be asked how many count on a day and when the n-th was made.
 */
export interface Tally {
  /** Counts a record into a slot: made `on` a day, seen from `from` to `until`. */
  add(slot: number, on: Day, from: Day, until: Day): void;
  /** How many records count on a day. */
  counted(slot: number, day: Day): number;
  /** The day on which the n-th of those that count was made; `NO_DAY` where there are fewer. */
  nth(slot: number, n: number, day: Day): Day;
  /** Adds the days on which the count changes. */
  turns(slot: number, days: Day[]): void;
}

/** A tally for one single day, of which only the first record matters: two numbers a slot. */
export class FirstTally implements Tally {
  private readonly counts: Int32Array;
  private readonly firsts: Int32Array;

  constructor(slots: number) {
    this.counts = new Int32Array(slots);
    this.firsts = new Int32Array(slots).fill(LAST_DAY);
  }

  add(slot: number, on: Day): void {
    this.counts[slot] += 1;
    if (on < this.firsts[slot]) this.firsts[slot] = on;
  }

  counted(slot: number): number {
    return this.counts[slot];
  }

  nth(slot: number): Day {
    const first = this.firsts[slot];
    return first === LAST_DAY ? NO_DAY : first;
  }

  turns(): void {}
}

/** A tally that keeps every record, for any day and any n. */
export class FullTally implements Tally {
  private readonly records: ({ on: Day; from: Day; until: Day }[] | undefined)[];

  constructor(slots: number) {
    this.records = new Array(slots);
  }

  add(slot: number, on: Day, from: Day, until: Day): void {
    this.records[slot] ??= [];
    this.records[slot].push({ on, from, until });
  }

  private on(slot: number, day: Day): Day[] {
    const seen = (this.records[slot] ?? []).filter(({ from, until }) => from <= day && day <= until);
    return seen.map(({ on }) => on);
  }

  counted(slot: number, day: Day): number {
    return this.on(slot, day).length;
  }

  nth(slot: number, n: number, day: Day): Day {
    const days = this.on(slot, day).sort((a, b) => a - b);
    return days.length >= n ? days[n - 1] : NO_DAY;
  }

  turns(slot: number, days: Day[]): void {
    for (const { from, until } of this.records[slot] ?? []) days.push(from, until + 1);
  }
}
