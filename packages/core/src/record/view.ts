import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import type { Codes, DayColumn } from './column.js';
import { columnWithRole } from './declaration.js';
import type { Horizon, Scene } from './scene.js';
import type { Table } from './table.js';

/**
 * The rows of a table as they read on given days: what lies after the day is blank, later versions and rows
 * recorded too late are gone. Entry `i` is one row over the days `since`..`until`, in which it reads the same.
 */
export class View {
  private readonly dayColumns = new Map<string, Int32Array>();
  private readonly numberColumns = new Map<string, Float64Array>();
  private readonly codeColumns = new Map<string, Codes>();
  private readonly made = new Map<object | string, unknown>();

  private constructor(
    /** The dataset as it is looked at, of which this is one table. */
    readonly scene: Scene,
    readonly table: Table,
    readonly length: number,
    /** Row of each entry; `null` where entry and row are the same. */
    private readonly rows: Int32Array | null,
    /** First day of each entry; `null` where that is the horizon's only day. */
    private readonly starts: Int32Array | null,
    private readonly ends: Int32Array | null,
    /** By entry: 1 where the row exists; `null` where all do. */
    readonly present: Uint8Array | null,
  ) {}

  /** All rows as they read on the horizon's only day. */
  static onDay(scene: Scene, table: Table): View {
    return new View(scene, table, table.length, null, null, null, presence(table, scene.horizon));
  }

  /**
   * Each row cut into stretches of days in which it reads the same.
   *
   * @param turns for a row, adds the days on which it may begin to read otherwise
   */
  static overSpan(scene: Scene, table: Table, turns: (row: number, days: Day[]) => void): View {
    const { horizon } = scene;
    const present = presence(table, horizon);
    const own = table.ownDays;
    const rows: number[] = [];
    const starts: number[] = [];
    const ends: number[] = [];
    for (let row = 0; row < table.length; row++) {
      if (present !== null && present[row] === 0) continue;
      const first = Math.max(horizon.from, own?.at(row) ?? NO_DAY);
      const days: Day[] = [];
      turns(row, days);
      const cuts = [...new Set(days)].filter((day) => day > first && day <= horizon.to).sort((a, b) => a - b);
      for (const [at, start] of [first, ...cuts].entries()) {
        rows.push(row);
        starts.push(start);
        ends.push(at < cuts.length ? cuts[at] - 1 : horizon.to);
      }
    }
    const int32 = (days: number[]) => Int32Array.from(days);
    return new View(scene, table, rows.length, int32(rows), int32(starts), int32(ends), null);
  }

  /** Of a view of one day, the rows that have one of these words in a column, an entry each. Made once. */
  withWord(column: string, words: readonly string[]): View {
    return this.once(`rows with ${column} ${words.join()}`, () => {
      const index = this.table.index(column);
      const found = Array.from(new Set(words), (word) => index.of(word));
      const rows = found.length === 1 ? found[0] : Int32Array.from(found.flatMap((some) => [...some])).sort();
      const present = this.present && Uint8Array.from(rows, (row) => this.present![row]);
      return new View(this.scene, this.table, rows.length, rows, null, null, present);
    });
  }

  /** Whether the view is of one day, so that a row is one entry at most. */
  get isOneDay(): boolean {
    return this.starts === null;
  }

  rowOf(entry: number): number {
    return this.rows === null ? entry : this.rows[entry];
  }

  isPresent(entry: number): boolean {
    return this.present === null || this.present[entry] === 1;
  }

  /**
   * The entries that are present and whose truth has all bits of `least`: certain ones for 3, possible ones for 1.
   *
   * @param among the bits of which the others have to be missing: all those that are not certain for a `least` of 1
   */
  presentWhere(truth: Uint8Array, least: number, among = least): Int32Array {
    return entriesWhere(truth, least, among, this.length, this.present);
  }

  /** First day of an entry. */
  since(entry: number): Day {
    return this.starts === null ? this.scene.horizon.from : this.starts[entry];
  }

  /** Last day of an entry. */
  until(entry: number): Day {
    return this.ends === null ? this.scene.horizon.to : this.ends[entry];
  }

  /** The last day whose events an entry shows: its first day, unless nothing happens after an earlier one. */
  happenedBy(entry: number): Day {
    return Math.min(this.since(entry), this.scene.happenedBy);
  }

  /** Something that belongs to this view, made when it is asked for the first time. */
  once<T>(key: object | string, make: () => T): T {
    return once(this.made as Map<object | string, T>, key, make);
  }

  /** A column of days, an entry each; days that have not come and are no plans read as `NO_DAY`. */
  days(name: string): Int32Array {
    return once(this.dayColumns, name, () => this.readDays(name));
  }

  /** A column of numbers, an entry each; blank is NaN. */
  numbers(name: string): Float64Array {
    return once(this.numberColumns, name, () =>
      this.dated(name, this.table.numbers(name).values, Number.NaN),
    );
  }

  /** The codes of a column of words, an entry each; blank is 0. */
  codes(name: string): Codes {
    return once(this.codeColumns, name, () => this.dated(name, this.table.words(name).values, 0));
  }

  private readDays(name: string): Int32Array {
    const column = this.table.days(name);
    const role = this.table.declaration.columns[name].role;
    const days = this.dated(name, column.values, NO_DAY);
    const isEvent = role === undefined;
    if (!isEvent || this.isOver(column)) return days;
    const seen = days.slice();
    for (let i = 0; i < seen.length; i++) if (seen[i] > this.happenedBy(i)) seen[i] = NO_DAY;
    return seen;
  }

  /** The values by entry, blank while the day that dates them has not come. */
  private dated<A extends Int32Array | Float64Array | Codes>(name: string, values: A, blank: number): A {
    const dating = this.datingColumn(name);
    if (this.rows === null && (dating === null || this.isOver(dating))) return values;
    const out = new (values.constructor as new (size: number) => A)(this.length);
    const datingDays = dating?.values;
    for (let i = 0; i < this.length; i++) {
      const row = this.rowOf(i);
      out[i] = datingDays && datingDays[row] > this.happenedBy(i) ? blank : values[row];
    }
    return out;
  }

  /** Whether all days of a column are past from the horizon's first day on. */
  private isOver({ latest }: DayColumn): boolean {
    return latest <= Math.min(this.scene.horizon.from, this.scene.happenedBy);
  }

  private datingColumn(name: string): DayColumn | null {
    const datedBy = this.table.declaration.columns[name]?.datedBy;
    return datedBy === undefined ? null : this.table.days(datedBy);
  }
}

/** By row: 1 where it exists at the end of the horizon, in the version known at its day of knowledge. */
export function presence(table: Table, { to, knownAt, happenedBy = LAST_DAY }: Horizon): Uint8Array | null {
  const last = Math.min(to, happenedBy);
  const own = table.ownDays;
  const recordedBy = columnWithRole(table.declaration, 'recorded');
  const recorded = recordedBy === undefined ? null : table.days(recordedBy);
  const later = own !== null && own.latest > last;
  const unknown = knownAt !== undefined && recorded !== null && recorded.latest > knownAt;
  const versions = table.supersededOn;
  if (!later && !unknown && versions === null) return null;
  const present = new Uint8Array(table.length).fill(1);
  for (let row = 0; row < present.length; row++) {
    if (later && own.at(row) > last) present[row] = 0;
    else if (unknown && recorded.at(row) > knownAt) present[row] = 0;
    else if (versions !== null && (versions[row] ?? LAST_DAY) <= (knownAt ?? LAST_DAY - 1)) present[row] = 0;
  }
  return present;
}

/** Counted before they are taken, so that no array is larger than what it holds. */
function entriesWhere(
  truth: Uint8Array,
  least: number,
  among: number,
  length: number,
  present: Uint8Array | null,
): Int32Array {
  let count = 0;
  for (let entry = 0; entry < length; entry++) count += Number((truth[entry] & among) === least);
  if (count === 0) return new Int32Array(0);
  const entries = new Int32Array(count + 1);
  let found = 0;
  // Every entry is written, and the next one overwrites it where it does not belong: no branch to mispredict.
  for (let entry = 0; entry < length; entry++) {
    entries[found] = entry;
    found += Number((truth[entry] & among) === least);
  }
  const all = entries.subarray(0, count);
  return present === null ? all : all.filter((entry) => present[entry] === 1);
}
