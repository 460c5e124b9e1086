import type { BoundSubjects } from './bound.js';
import type { DutyPeriod } from './periods.js';

/** The slots of a tally: one for each subject, period and word of `each`. */
export class Slots {
  /** By code of a subject's id: its place; -1 where the duty does not bind it. */
  readonly placeOf: Int32Array;
  private readonly subjects: number;

  constructor(
    bound: BoundSubjects,
    readonly periods: readonly DutyPeriod[],
    /** The words of which each makes a case; one nameless where there are none. */
    readonly each: readonly string[],
  ) {
    this.placeOf = new Int32Array(bound.view.table.words('id').words.length).fill(-1);
    let subjects = 0;
    for (const id of bound.ids) if (this.placeOf[id] < 0) this.placeOf[id] = subjects++;
    this.subjects = subjects;
  }

  get length(): number {
    return this.subjects * this.periods.length * this.each.length;
  }

  /** The slot of a subject (by code of its id), a period and a word. */
  slot(id: number, period: number, word: number): number {
    return (this.placeOf[id] * this.periods.length + period) * this.each.length + word;
  }
}
