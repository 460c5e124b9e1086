import type { RecordsConsidered } from '../aggregate/considered.js';
import { NO_DAY } from '../day/day.js';
import type { DayTrace } from '../plan/day-trace.js';
import type { Codes } from '../record/column.js';
import type { ColumnDeclaration, TableDeclaration } from '../record/declaration.js';
import type { Scene, Turns } from '../record/scene.js';
import type { Table } from '../record/table.js';
import type { View } from '../record/view.js';

/** What kind of values a fact has. `words` are several at a time. */
export type FactType = 'day' | 'number' | 'flag' | 'word' | 'words';

/** Where the words of a column stand: a code an entry, and the words by code. */
export interface WordSource {
  readonly codes: Codes;
  readonly words: readonly string[];
}

/** Something a condition can ask of a row. */
export interface Fact {
  readonly name: string;
  readonly type: FactType;
  /** What it is called, where the plan that declares it says so. */
  readonly title?: Readonly<Record<'zh-CN' | 'en', string>>;
  /** Columns of the row that the value comes from. */
  readonly columns: ReadonlySet<string>;
  /** Whether the value depends on the day it is asked for by more than what has come by then. */
  readonly usesAsOf: boolean;
  /** The column, where the fact is one. */
  readonly column?: ColumnDeclaration;
  days?(view: View): Int32Array;
  numbers?(view: View): Float64Array;
  words?(view: View): WordSource;
  /** Whether the records that it is made of were supplied; without it, it is made of the row alone. */
  isSupplied?(view: View): boolean;
  /** Whether a day cannot be told because a parameter's value cannot. */
  isUndecided?(view: View, entry: number): boolean;
  /** The tables, and types of record, that it is made of beside the row. */
  readonly evidence?: readonly { readonly table: string; readonly types?: readonly string[] }[];
  /**
   * How the value of an entry comes about, where it is worked out: for a day, part by part.
   *
   * @param records takes the records that were looked at for it
   */
  trace?(view: View, entry: number, records: RecordsConsidered[]): DayTrace | undefined;
  /** Days, besides those in `columns`, on which the value of a row may change. */
  turns?(table: Table, scene: Scene): Turns;
}

/** Finds facts by name; `undefined` where there is none. */
export type FactScope = (name: string) => Fact | undefined;

/** The fact that a column of the row's own table is. */
export function columnFact(name: string, column: ColumnDeclaration): Fact {
  const columns = new Set(column.datedBy === undefined ? [name] : [name, column.datedBy]);
  const about = { name, columns, usesAsOf: false, column };
  switch (column.type) {
    case 'day':
      return { ...about, type: 'day', days: (view) => view.days(name) };
    case 'number':
    case 'yuan':
      return { ...about, type: 'number', numbers: (view) => view.numbers(name) };
    default:
      return {
        ...about,
        type: column.type === 'flag' ? 'flag' : column.type === 'terms' ? 'words' : 'word',
        words: (view) => ({ codes: view.codes(name), words: wordsOf(view, name, column) }),
      };
  }
}

/** The words of a column; a blank of which the declaration says what it means reads as that. */
function wordsOf(view: View, name: string, { blankMeans }: ColumnDeclaration): readonly string[] {
  const { words } = view.table.words(name);
  return blankMeans === undefined ? words : [blankMeans ? 'yes' : 'no', ...words.slice(1)];
}

/** The fact `asOf`: the day for which the row is read. */
export const asOfFact: Fact = {
  name: 'asOf',
  type: 'day',
  columns: new Set(),
  usesAsOf: true,
  days(view) {
    return view.once(asOfFact, () => {
      const days = new Int32Array(view.length).fill(view.scene.horizon.from);
      if (!view.isOneDay) for (let i = 0; i < days.length; i++) days[i] = view.since(i);
      return days;
    });
  },
};

/** The facts that a table's columns are, and `asOf`. */
export function tableFacts(table: TableDeclaration): FactScope {
  return (name) => {
    if (name === 'asOf') return asOfFact;
    return Object.hasOwn(table.columns, name) ? columnFact(name, table.columns[name]) : undefined;
  };
}

/** The days on which a table's rows may begin to read otherwise, for somebody who asks for these facts. */
function turnsOf(facts: Iterable<Fact>): (table: Table, scene: Scene) => Turns {
  const asked = [...facts];
  return (table, scene) => {
    const names = new Set(asked.flatMap(({ columns }) => [...columns]));
    const dayColumns = [...names].flatMap((name) => {
      const column = table.columns.get(name);
      return column?.storage === 'day' ? [column] : [];
    });
    const further = asked.flatMap((fact) => (fact.turns ? [fact.turns(table, scene)] : []));
    return (row, days) => {
      for (const column of dayColumns) {
        const day = column.at(row);
        // On the day itself an event is seen; on the next one a comparison with the day asked for may turn.
        if (day !== NO_DAY) days.push(day, day + 1);
      }
      for (const turns of further) turns(row, days);
    };
  };
}

/** A table as it reads for somebody who asks for these facts; `undefined` where it was not supplied. */
export function viewFor(scene: Scene, table: string, facts: Iterable<Fact>): View | undefined {
  return scene.view(table, (supplied) => turnsOf(facts)(supplied, scene));
}

/** A table that is made of others, as it reads for somebody who asks for these facts. */
export function viewOf(scene: Scene, table: Table, facts: Iterable<Fact>): View {
  return scene.viewOf(table, (made) => turnsOf(facts)(made, scene));
}
