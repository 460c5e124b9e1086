import type { Evidence } from '../aggregate/index.js';
import { type Day, NO_DAY } from '../day/day.js';

/**
 * Records counted, or added up, in slots (one slot a case), to be asked how many count on a day and when the n-th was
 * made.
 */
export interface Tally {
  /** Counts an entry of the evidence in a slot. */
  add(slot: number, entry: number): void;
  /** How many records count on a day, or what they add up to. */
  counted(slot: number, day: Day): number;
  /** The day of the record with which those that count come to n; `NO_DAY` where they do not. */
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

/** A record of a slot: its own day, the days on which it is seen, and how much it adds. */
interface Kept {
  readonly on: Day;
  readonly from: Day;
  readonly until: Day;
  readonly amount: number;
}

/** So small a part of a sum is an error of its arithmetic: 0.1 + 0.2. */
const PARTS = 1e6;

const add = (total: number, amount: number): number => Math.round((total + amount) * PARTS) / PARTS;

/** A tally that keeps every record, for any day and any n. */
export class FullTally implements Tally {
  private readonly records: (Kept[] | undefined)[];
  private readonly amounts: Float64Array | undefined;

  /**
   * @param sum the column that is added up; without it each record counts as one
   */
  constructor(
    length: number,
    private readonly evidence: Evidence | null,
    sum?: string,
  ) {
    this.records = new Array(length);
    this.amounts = sum === undefined ? undefined : evidence?.view.numbers(sum);
  }

  add(slot: number, entry: number): void {
    const evidence = this.evidence!;
    this.records[slot] ??= [];
    this.records[slot].push({
      on: evidence.on(entry),
      from: evidence.from(entry),
      until: evidence.until(entry),
      amount: this.amounts ? this.amounts[entry] : 1,
    });
  }

  private on(slot: number, day: Day): Kept[] {
    return (this.records[slot] ?? []).filter(({ from, until }) => from <= day && day <= until);
  }

  counted(slot: number, day: Day): number {
    return this.on(slot, day).reduce((total, { amount }) => add(total, amount), 0);
  }

  nth(slot: number, n: number, day: Day): Day {
    let total = 0;
    for (const { on, amount } of this.on(slot, day).sort((a, b) => a.on - b.on)) {
      total = add(total, amount);
      if (total >= n) return on;
    }
    return NO_DAY;
  }

  turns(slot: number, days: Day[]): void {
    for (const { from, until } of this.records[slot] ?? []) days.push(from, until + 1);
  }
}
