import type { Evidence } from '../aggregate/index.js';
import { type Day, NO_DAY } from '../day/day.js';

/**
 * Records counted in slots (one slot a case), to be asked how many count on a day and when the n-th was made.
 */
export interface Tally {
  /** Counts an entry of the evidence in a slot. */
  add(slot: number, entry: number): void;
  /** How many records count on a day. */
  counted(slot: number, day: Day): number;
  /** The day on which the n-th of those that count was made; `NO_DAY` where there are fewer. */
  nth(slot: number, n: number, day: Day): Day;
  /** Adds the days on which the count changes. */
  turns(slot: number, days: Day[]): void;
}

/** A tally for one single day, of which only the first record matters. */
export class FirstTally implements Tally {
  /** Count and first day of each slot, side by side, so that a record touches one place in memory. */
  private readonly cells: Int32Array;

  private readonly own: Int32Array;

  constructor(length: number, evidence: Evidence | null) {
    this.cells = new Int32Array(length * 2);
    this.own = evidence?.ownDays ?? new Int32Array(0);
  }

  add(slot: number, entry: number): void {
    const { cells } = this;
    const at = slot * 2;
    const on = this.own[entry];
    if (cells[at]++ === 0 || on < cells[at + 1]) cells[at + 1] = on;
  }

  counted(slot: number): number {
    return this.cells[slot * 2];
  }

  nth(slot: number): Day {
    return this.cells[slot * 2] === 0 ? NO_DAY : this.cells[slot * 2 + 1];
  }

  turns(): void {}
}

/** A tally that keeps every record, for any day and any n. */
export class FullTally implements Tally {
  private readonly records: ({ on: Day; from: Day; until: Day }[] | undefined)[];

  constructor(
    length: number,
    private readonly evidence: Evidence | null,
  ) {
    this.records = new Array(length);
  }

  add(slot: number, entry: number): void {
    const evidence = this.evidence!;
    const record = { on: evidence.on(entry), from: evidence.from(entry), until: evidence.until(entry) };
    this.records[slot] ??= [];
    this.records[slot].push(record);
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
