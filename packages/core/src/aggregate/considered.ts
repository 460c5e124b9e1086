import type { ConditionAsked } from '../condition/asked.js';
import type { Said } from '../condition/seen.js';
import { type Blame, blame, type ConditionTrace } from '../condition/trace.js';
import { type Day, formatDay, isDay } from '../day/day.js';
import { columnWithRole } from '../record/declaration.js';
import type { View } from '../record/view.js';

/** A row of a table, so that a person finds it again. */
export interface RecordPlace {
  /** English name of the table. */
  readonly table: string;
  readonly tableName: Said;
  /** The sheet or file it was read from, where whoever read it said so. */
  readonly sheet?: string;
  /** Row as it stands in that sheet or file. */
  readonly row: number;
  /** Empty where the table has no ids. */
  readonly id: string;
  /** Its own day, `YYYY-MM-DD`. */
  readonly day?: string;
}

/** Why a record did not count. */
export type PassedBecause =
  /** A comparison of the condition was not what it had to be. */
  | ({ readonly kind: 'condition' } & Blame)
  /** Its day lies outside the days in which it counts. */
  | { readonly kind: 'day'; readonly from: string | null; readonly to: string | null }
  /** It states another period, or none where it has to state one. */
  | { readonly kind: 'period'; readonly stated: string | null }
  /** It is about another word (sector) than the case. */
  | { readonly kind: 'word'; readonly saw: Said; readonly label: Said }
  /** Its own day is after the day asked for. */
  | { readonly kind: 'after-day' }
  /** It was recorded after the day of knowledge. */
  | { readonly kind: 'recorded-later'; readonly recordedOn: string }
  /** A later version of the same record stands in its place. */
  | { readonly kind: 'superseded' };

/** A record that did not count, and why. */
export interface PassedRecord extends RecordPlace {
  readonly because: readonly PassedBecause[];
}

/** Some of many: how many there are, and the first few. */
export interface FirstOf<T> {
  readonly total: number;
  readonly records: readonly T[];
}

/** The records of one table that were looked at for a case: those that count, and those of the subject that do not. */
export interface RecordsConsidered {
  /**
   * What they are for: to show the duty done, to call for it, to make a fact that a condition or a day asks for, or to
   * be measured.
   */
  readonly purpose: 'evidence' | 'trigger' | 'fact' | 'measure';
  /** What is measured, and the day as of which it is. */
  readonly measure?: { readonly title: Said; readonly day: string };
  readonly table: string;
  readonly tableName: Said;
  /** What is asked of a record for it to count. */
  readonly asked: ConditionAsked;
  /** The word (sector) that a record has to be about. */
  readonly word?: { readonly label: Said; readonly text: Said };
  readonly counted: FirstOf<RecordPlace>;
  readonly passed: FirstOf<PassedRecord>;
}

/** So many records of a list are named. */
export const MOST_NAMED = 10;

/** What a table is called. */
export const tableName = ({ declaration }: View['table']): Said => ({
  'zh-CN': declaration.zh[0],
  en: declaration.name,
});

/** Where a row of a table stands. */
export function placeOf(table: View['table'], row: number): RecordPlace {
  const day = table.ownDays === null ? '' : formatDay(table.ownDays.at(row));
  return {
    table: table.declaration.name,
    tableName: tableName(table),
    sheet: table.originOf(row)?.sheet,
    row: table.places[row],
    id: table.columns.has('id') ? table.words('id').at(row) : '',
    ...(day === '' ? {} : { day }),
  };
}

/** A list cut to what is named. */
export const firstOf = <T>(records: readonly T[], most = MOST_NAMED): FirstOf<T> => ({
  total: records.length,
  records: records.slice(0, most),
});

/** The records considered, in the order of their days; those that nearly counted before the others. */
export function considered(
  purpose: RecordsConsidered['purpose'],
  view: View,
  asked: ConditionAsked,
  counted: readonly number[],
  passed: readonly { readonly entry: number; readonly because: readonly PassedBecause[] }[],
): RecordsConsidered {
  const { table } = view;
  const own = table.ownDays;
  const byDay = (a: number, b: number) =>
    own === null ? a - b : own.at(view.rowOf(a)) - own.at(view.rowOf(b)) || a - b;
  const nearest = [...passed].sort((a, b) => a.because.length - b.because.length || byDay(a.entry, b.entry));
  const counts = firstOf([...counted].sort(byDay));
  const misses = firstOf(nearest);
  return {
    purpose,
    table: table.declaration.name,
    tableName: tableName(table),
    asked,
    counted: {
      total: counts.total,
      records: counts.records.map((entry) => placeOf(table, view.rowOf(entry))),
    },
    passed: {
      total: misses.total,
      records: misses.records.map(({ entry, because }) => ({
        ...placeOf(table, view.rowOf(entry)),
        because,
      })),
    },
  };
}

/** Why a row is not there at all on the day, as known on the day of knowledge; `null` where it is. */
export function whyAbsent(view: View, entry: number): PassedBecause | null {
  if (view.isPresent(entry)) return null;
  const { table, scene } = view;
  const row = view.rowOf(entry);
  const { to, knownAt } = scene.horizon;
  const own = table.ownDays?.at(row);
  if (own !== undefined && isDay(own) && own > Math.min(to, scene.happenedBy)) return { kind: 'after-day' };
  const recordedBy = columnWithRole(table.declaration, 'recorded');
  const recorded = recordedBy === undefined ? undefined : table.days(recordedBy).at(row);
  if (knownAt !== undefined && recorded !== undefined && recorded > knownAt) {
    return { kind: 'recorded-later', recordedOn: formatDay(recorded) };
  }
  return { kind: 'superseded' };
}

/** Why a record does not match, comparison by comparison. */
export const mismatches = (trace: ConditionTrace): PassedBecause[] =>
  blame(trace).map((one) => ({ kind: 'condition', ...one }));

/** Days as text, `null` for one without end. */
export const dayOrNull = (day: Day): string | null => formatDay(day) || null;
