import type { Evidence, SubjectCodes } from '../aggregate/index.js';
import { isDay, LAST_DAY } from '../day/day.js';
import type { PeriodFinder } from './periods.js';
import type { Slots } from './slots.js';

/** Records put into slots: the record `entries[i]` of the evidence counts for the slot `slots[i]`. */
export interface Placement {
  readonly slots: Int32Array;
  readonly entries: Int32Array;
}

/** For each code of a column of words, the places of the words of `each` that a record with that code counts for. */
export interface WordPlaces {
  readonly column: string;
  readonly of: readonly (readonly number[])[];
}

/**
 * Puts each record into the period that it states, or that its day lies in, for each of its subjects.
 *
 * @param stated the column in which a record states its period
 */
export function placeInstants(
  slots: Slots,
  evidence: Evidence,
  link: SubjectCodes,
  words: WordPlaces | null,
  finder: PeriodFinder,
  stated: string | undefined,
): Placement {
  const periods = finder.placesOf(evidence, stated);
  const cells = firstCells(slots, evidence, link, periods);
  if (link.more.size === 0 && words === null) return cells;
  const collected = new Collector(slots, evidence, words);
  for (let at = 0; at < cells.slots.length; at++) collected.add(cells.slots[at], cells.entries[at]);
  if (link.more.size > 0) {
    const codes = evidence.view.codes(link.column);
    evidence.entries.forEach((entry, at) => {
      for (const subject of link.more.get(codes[entry]) ?? []) {
        const cell = cellOf(slots, slots.placeOf[subject], periods[at]);
        if (cell >= 0) collected.add(cell, entry);
      }
    });
  }
  return collected.placement;
}

/** Puts each record into every period in which it is in scope on some day. */
export function placeExtents(
  slots: Slots,
  evidence: Evidence,
  link: SubjectCodes,
  words: WordPlaces | null,
): Placement {
  const { view } = evidence;
  const { endsOn } = view.table.declaration;
  const codes = view.codes(link.column);
  const ends = endsOn === undefined ? null : view.days(endsOn);
  const collected = new Collector(slots, evidence, words);
  for (const entry of evidence.entries) {
    const code = codes[entry];
    const open = evidence.on(entry);
    const close = ends !== null && isDay(ends[entry]) ? ends[entry] : LAST_DAY;
    for (const subject of [link.first[code], ...(link.more.get(code) ?? [])]) {
      for (const [period, { start, end }] of slots.periods.entries()) {
        const cell =
          Math.max(open, start) <= Math.min(close, end) ? cellOf(slots, slots.placeOf[subject], period) : -1;
        if (cell >= 0) collected.add(cell, entry);
      }
    }
  }
  return collected.placement;
}

/** The cell of a subject and a period; -1 where one of them has none. */
function cellOf({ periods }: Slots, place: number, period: number): number {
  return place < 0 || period < 0 || period >= periods.length ? -1 : place * periods.length + period;
}

/** The cells of the records' first subjects: the one loop over millions of records, without a call in it. */
function firstCells(slots: Slots, evidence: Evidence, link: SubjectCodes, periods: Int16Array): Placement {
  const codes = evidence.view.codes(link.column);
  const placeOf = Int32Array.from(link.first, (subject) => (subject === 0 ? -1 : slots.placeOf[subject]));
  const begun = slots.periods.length;
  const { entries } = evidence;
  const cells = new Int32Array(entries.length);
  const placed = new Int32Array(entries.length);
  let found = 0;
  for (let at = 0; at < entries.length; at++) {
    const place = placeOf[codes[entries[at]]];
    const period = periods[at];
    // Periods that have not begun by the end of the horizon have no slots.
    if (place < 0 || period < 0 || period >= begun) continue;
    cells[found] = place * begun + period;
    placed[found] = entries[at];
    found += 1;
  }
  return { slots: cells.subarray(0, found), entries: placed.subarray(0, found) };
}

/** Spreads cells over the words that their records count for. */
class Collector {
  private readonly slots: number[] = [];
  private readonly entries: number[] = [];
  private readonly codes;
  private readonly perCell: number;

  constructor(
    { each }: Slots,
    { view }: Evidence,
    private readonly words: WordPlaces | null,
  ) {
    this.codes = words === null ? null : view.codes(words.column);
    this.perCell = each.length;
  }

  add(cell: number, entry: number): void {
    for (const word of this.words === null ? [0] : this.words.of[this.codes![entry]]) {
      this.slots.push(cell * this.perCell + word);
      this.entries.push(entry);
    }
  }

  get placement(): Placement {
    return { slots: Int32Array.from(this.slots), entries: Int32Array.from(this.entries) };
  }
}
