import type { Evidence, SubjectCodes } from '../aggregate/index.js';
import { isDay, LAST_DAY } from '../day/day.js';
import { BY_DAY, type PeriodFinder } from './periods.js';
import type { Slots } from './slots.js';
import type { Tally } from './tally.js';

/** For each code of a column of words, the places of the words of `each` that a record with that code counts for. */
export interface WordPlaces {
  readonly column: string;
  readonly of: readonly (readonly number[])[];
}

/**
 * Counts each record in the period that it states, or that its day lies in, for each of its subjects.
 *
 * @param stated the column in which a record states its period
 */
export function countInstants(
  slots: Slots,
  evidence: Evidence,
  link: SubjectCodes,
  words: WordPlaces | null,
  finder: PeriodFinder,
  stated: string | undefined,
  tally: Pick<Tally, 'add'>,
): void {
  const { view, entries } = evidence;
  const codes = view.codes(link.column);
  const placeOf = placesByCode(link.first, slots.placeOf);
  const statedCodes = stated === undefined ? null : view.codes(stated);
  const statedAt = stated === undefined ? null : finder.stated(view.table.words(stated).words);
  const begun = slots.periods.length;
  const into = words === null ? tally : new EachWord(slots, evidence, words, tally);
  const periodOf = (entry: number): number => {
    const period = statedCodes === null ? BY_DAY : statedAt![statedCodes[entry]];
    return period === BY_DAY ? finder.containing(evidence.on(entry)) : period;
  };
  // The one loop over millions of records.
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at];
    const place = placeOf[codes[entry]];
    if (place < 0) continue;
    const period = periodOf(entry);
    // Periods that have not begun by the end of the horizon have no slots.
    if (period >= 0 && period < begun) into.add(place * begun + period, entry);
  }
  if (link.more.size === 0) return;
  for (const entry of entries) {
    for (const subject of link.more.get(codes[entry]) ?? []) {
      const cell = cellOf(slots, slots.placeOf[subject], periodOf(entry));
      if (cell >= 0) into.add(cell, entry);
    }
  }
}

/** For each code of a record's column, the place of its first subject; -1 where the duty does not bind it. */
function placesByCode(first: Int32Array, placeOf: Int32Array): Int32Array {
  const places = new Int32Array(first.length);
  // The code 0 is the blank, which is nobody.
  for (let code = 0; code < first.length; code++)
    places[code] = first[code] === 0 ? -1 : placeOf[first[code]];
  return places;
}

/** Counts each record in every period in which it is in scope on some day. */
export function countExtents(
  slots: Slots,
  evidence: Evidence,
  link: SubjectCodes,
  words: WordPlaces | null,
  tally: Pick<Tally, 'add'>,
): void {
  const { view } = evidence;
  const { endsOn } = view.table.declaration;
  const codes = view.codes(link.column);
  const ends = endsOn === undefined ? null : view.days(endsOn);
  const into = words === null ? tally : new EachWord(slots, evidence, words, tally);
  const firsts = Int32Array.from(slots.periods, ({ start }) => start);
  const lasts = Int32Array.from(slots.periods, ({ end }) => end);
  const count = (entry: number, subject: number) => {
    const place = slots.placeOf[subject];
    if (place < 0) return;
    const open = evidence.on(entry);
    const close = ends !== null && isDay(ends[entry]) ? ends[entry] : LAST_DAY;
    for (let period = 0; period < firsts.length; period++) {
      const isInScope = Math.max(open, firsts[period]) <= Math.min(close, lasts[period]);
      if (isInScope) into.add(cellOf(slots, place, period), entry);
    }
  };
  for (const entry of evidence.entries) {
    const code = codes[entry];
    count(entry, link.first[code]);
    for (const subject of link.more.get(code) ?? []) count(entry, subject);
  }
}

/** The cell of a subject and a period; -1 where one of them has none. */
function cellOf({ periods }: Slots, place: number, period: number): number {
  return place < 0 || period < 0 || period >= periods.length ? -1 : place * periods.length + period;
}

/** Takes cells of a subject and a period, and counts a record for each word that it counts for. */
class EachWord {
  private readonly codes;
  private readonly perCell: number;

  constructor(
    { each }: Slots,
    { view }: Evidence,
    private readonly words: WordPlaces,
    private readonly tally: Pick<Tally, 'add'>,
  ) {
    this.codes = view.codes(words.column);
    this.perCell = each.length;
  }

  add(cell: number, entry: number): void {
    for (const word of this.words.of[this.codes[entry]]) this.tally.add(cell * this.perCell + word, entry);
  }
}
