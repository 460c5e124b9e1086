import type { Evidence, SubjectCodes } from '../aggregate/index.js';
import { type Day, isDay, LAST_DAY } from '../day/day.js';
import type { View } from '../record/view.js';
import type { BoundSubjects } from './bound.js';
import type { DutyPeriod, PeriodFinder } from './periods.js';
import type { Tally } from './tally.js';

/** For each code of a record's column, the places of the words it counts for. */
type Places = readonly (readonly number[])[];

/** Tells which words a stored word stands for, itself first. */
export type Implied = (column: string, word: string) => readonly string[];

/** The slots of a tally: one for each subject, period and word of `each`. */
export class Slots {
  /** By code of a subject's id: its place; -1 where the duty does not bind it. */
  private readonly placeOf: Int32Array;
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

  /** For the codes of a column, the places of the words of `each` that a record with that code counts for. */
  placesOf(view: View, column: string, implied: Implied): Places {
    return view.table.words(column).words.map((stored) => {
      const words = new Set(stored.split(';').flatMap((word) => implied(column, word)));
      return this.each.flatMap((word, at) => (words.has(word) ? [at] : []));
    });
  }

  /** Counts each record for the period that it states, or that its day lies in. */
  addInstants(
    tally: Tally,
    evidence: Evidence,
    link: SubjectCodes,
    places: { column: string; of: Places } | null,
    finder: PeriodFinder,
    periodColumn: string | undefined,
  ): void {
    const { view } = evidence;
    const { first, more } = link;
    const subjects = view.codes(link.column);
    const words = places === null ? null : view.codes(places.column);
    const stated = periodColumn === undefined ? null : view.codes(periodColumn);
    const statedAt = periodColumn === undefined ? null : finder.stated(view.table.words(periodColumn).words);
    const periods = this.periods.length;
    for (let entry = 0; entry < evidence.length; entry++) {
      if (!evidence.counts(entry)) continue;
      const subject = first[subjects[entry]];
      if (subject === 0) continue;
      const on = evidence.on(entry);
      let period = stated === null ? -2 : statedAt![stated[entry]];
      if (period === -2) period = finder.containing(on);
      // Periods that have not begun by the end of the horizon have no slots.
      if (period < 0 || period >= periods) continue;
      const from = evidence.from(entry);
      const until = evidence.until(entry);
      const at = places === null ? null : places.of[words![entry]];
      this.addTo(tally, subject, period, at, on, from, until);
      if (more.size > 0) {
        for (const other of more.get(subjects[entry]) ?? []) {
          this.addTo(tally, other, period, at, on, from, until);
        }
      }
    }
  }

  /** Counts each record for every period in which it is in scope on some day. */
  addExtents(
    tally: Tally,
    evidence: Evidence,
    link: SubjectCodes,
    places: { column: string; of: Places } | null,
  ): void {
    const { view } = evidence;
    const { endsOn } = view.table.declaration;
    const subjects = view.codes(link.column);
    const words = places === null ? null : view.codes(places.column);
    const ends = endsOn === undefined ? null : view.days(endsOn);
    for (let entry = 0; entry < evidence.length; entry++) {
      if (!evidence.counts(entry)) continue;
      const code = subjects[entry];
      const open = evidence.on(entry);
      const close = ends !== null && isDay(ends[entry]) ? ends[entry] : LAST_DAY;
      const at = places === null ? null : places.of[words![entry]];
      for (const subject of [link.first[code], ...(link.more.get(code) ?? [])]) {
        if (subject === 0) continue;
        for (const [period, { start, end }] of this.periods.entries()) {
          if (open > end || close < start) continue;
          this.addTo(
            tally,
            subject,
            period,
            at,
            Math.max(start, open),
            evidence.from(entry),
            evidence.until(entry),
          );
        }
      }
    }
  }

  private addTo(
    tally: Tally,
    subject: number,
    period: number,
    places: readonly number[] | null,
    on: Day,
    from: Day,
    until: Day,
  ): void {
    if (this.placeOf[subject] < 0) return;
    const slot = this.slot(subject, period, 0);
    if (places === null) tally.add(slot, on, from, until);
    else for (const place of places) tally.add(slot + place, on, from, until);
  }
}
