import type { Evidence } from './evidence.js';

/** One way to make a single value of many records. */
export interface Aggregate {
  readonly name: string;
  /** What it makes: yes or no, a number, or a day. */
  readonly result: 'flag' | 'number' | 'day';
  /** Whether it needs a column of the records, and of which storage. */
  readonly of?: 'number' | 'word';
  /**
   * The value for some records.
   *
   * @param entries entries of the evidence
   * @param column the column it is made of, where it needs one
   * @returns 0 or 1 for a flag; a day, or `NO_DAY` where there is none; NaN for a number that cannot be told
   */
  fold(entries: readonly number[], evidence: Evidence, column: string): number;
}
