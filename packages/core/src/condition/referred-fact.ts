import { type Day, NO_DAY } from '../day/day.js';
import type { TableDeclaration } from '../record/declaration.js';
import type { Horizon, Scene } from '../record/scene.js';
import type { Table } from '../record/table.js';
import { presence, type View } from '../record/view.js';
import type { Fact } from './fact.js';

/** Words of a column of which no row has one. */
const NO_WORDS = [''];

/**
 * A fact of the record that a row refers to, as `enterpriseId.principal`: `undefined` where there is no such
 * column, or it is no word, number or day that stands by itself.
 */
export function referredFact(
  table: TableDeclaration,
  tables: Readonly<Record<string, TableDeclaration>>,
  name: string,
): Fact | undefined {
  const [by, column] = name.split('.', 2);
  const refersTo = Object.hasOwn(table.columns, by) ? (table.columns[by].refersTo ?? []) : [];
  if (column === undefined || refersTo.length !== 1) return undefined;
  const target = tables[refersTo[0]];
  const declared = Object.hasOwn(target.columns, column) ? target.columns[column] : undefined;
  if (!declared || declared.datedBy !== undefined || declared.blankMeans !== undefined) return undefined;
  const about = {
    name,
    columns: new Set([by]),
    usesAsOf: false,
    column: declared,
    isSupplied: ({ scene }: View) => scene.dataset.supplies(target.name),
  };
  const turns: Fact['turns'] = (rows, scene) => {
    const referred = scene.dataset.table(target.name);
    if (!referred) return () => {};
    const found = rowsBehind(rows, by, referred, scene);
    const own = referred.ownDays;
    const days = declared.type === 'day' ? referred.days(column) : null;
    return (row, into: Day[]) => {
      const other = found[rows.words(by).values[row]];
      if (other >= 0) into.push(own?.at(other) ?? NO_DAY, days?.at(other) ?? NO_DAY);
    };
  };
  const read = <A extends { [at: number]: number }>(
    view: View,
    out: A,
    value: (referred: Table, row: number, day: Day) => number,
  ): A => {
    const referred = view.scene.dataset.table(target.name);
    if (!referred) return out;
    const found = view.once(`rows behind ${by}`, () => rowsBehind(view.table, by, referred, view.scene));
    const codes = view.codes(by);
    const own = referred.ownDays;
    for (let i = 0; i < view.length; i++) {
      const row = found[codes[i]];
      const day = view.happenedBy(i);
      if (row >= 0 && (own === null || own.at(row) <= day)) out[i] = value(referred, row, day);
    }
    return out;
  };
  if (declared.type === 'day') {
    const isEvent = declared.role === undefined;
    return {
      ...about,
      type: 'day',
      turns,
      days: (view) =>
        read(view, new Int32Array(view.length).fill(NO_DAY), (referred, row, day) => {
          const value = referred.days(column).at(row);
          return isEvent && value > day ? NO_DAY : value;
        }),
    };
  }
  if (declared.type === 'number' || declared.type === 'yuan') {
    return {
      ...about,
      type: 'number',
      turns,
      numbers: (view) =>
        read(
          view,
          new Float64Array(view.length).fill(Number.NaN),
          (referred, row) => referred.numbers(column).values[row],
        ),
    };
  }
  return {
    ...about,
    type: declared.type === 'flag' ? 'flag' : declared.type === 'terms' ? 'words' : 'word',
    turns,
    words(view) {
      const referred = view.scene.dataset.table(target.name);
      const codes = read(view, new Int32Array(view.length), (other, row) => other.words(column).values[row]);
      return { codes, words: referred?.words(column).words ?? NO_WORDS };
    },
  };
}

/** For each code of a column of ids, the row of the record it names, as it is known; -1 where there is none. */
function rowsBehind(rows: Table, by: string, referred: Table, { horizon }: Scene): Int32Array {
  const rowOf =
    horizon.knownAt === undefined ? (id: string) => referred.rowOf(id) : knownRows(referred, horizon);
  return Int32Array.from(rows.words(by).words, (id) => (id === '' ? -1 : rowOf(id)));
}

/** Finds the version of a record that is known on the day of knowledge, by its id. */
function knownRows(table: Table, horizon: Horizon): (id: string) => number {
  const present = presence(table, horizon);
  const ids = table.words('id');
  const rows = new Map<number, number>();
  ids.values.forEach((code, row) => {
    if (present === null || present[row] === 1) rows.set(code, row);
  });
  return (id) => rows.get(ids.codeOf(id)) ?? -1;
}
