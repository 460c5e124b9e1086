import { LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import { type Column, columnFor, type DayColumn, type NumberColumn, WordColumn } from './column.js';
import { columnWithRole, type TableDeclaration } from './declaration.js';
import type { Origin } from './issue.js';
import { SubjectIndex } from './subject-index.js';

/** Rows that are made already, as a table takes them. */
export interface TableBody {
  readonly columns: ReadonlyMap<string, Column>;
  readonly attributes: Map<string, WordColumn>;
  readonly places: number[];
  readonly supersededOn: number[] | null;
  /** The sheet or file of a row. */
  readonly originOf: (row: number) => Origin | undefined;
}

/** The accepted rows of one table, in columns. */
export class Table {
  readonly columns: ReadonlyMap<string, Column>;
  /** Columns that the declaration does not know, as they stood. */
  readonly attributes: Map<string, WordColumn>;
  /** Row as it stood in the file or sheet, by row. */
  readonly places: number[];
  /** The sheets and files that rows came from, each with the first of its rows, in their order. */
  private readonly origins: { readonly first: number; readonly origin: Origin }[] = [];
  /**
   * By row: the day on which a later version of the record was recorded, `LAST_DAY` where there is none. `null`
   * while no record has a second version.
   */
  supersededOn: number[] | null;
  private rowOfCode: Int32Array | null = null;
  private readonly filled = new Map<string, boolean>();
  private readonly indexes = new Map<string, SubjectIndex>();

  /**
   * @param body rows that are there already; without it, none are
   */
  constructor(
    readonly declaration: TableDeclaration,
    private readonly body?: TableBody,
  ) {
    this.columns =
      body?.columns ??
      new Map(Object.entries(declaration.columns).map(([name, column]) => [name, columnFor(column)]));
    this.attributes = body?.attributes ?? new Map();
    this.places = body?.places ?? [];
    this.supersededOn = body?.supersededOn ?? null;
  }

  /** Number of accepted rows, versions of one record counted each. */
  get length(): number {
    return this.places.length;
  }

  /** Notes that the rows that follow come from a sheet or file. */
  openOrigin(origin: Origin): void {
    this.origins.push({ first: this.length, origin });
  }

  /** The sheet or file that a row came from; `undefined` where nobody said. */
  originOf(row: number): Origin | undefined {
    if (this.body) return this.body.originOf(row);
    return this.origins.filter(({ first }) => first <= row).at(-1)?.origin;
  }

  /** The column of that name, declared or an attribute. */
  column(name: string): Column | undefined {
    return this.columns.get(name) ?? this.attributes.get(name);
  }

  /** An attribute's column, filled with blanks up to the row that comes next. */
  attribute(name: string): WordColumn {
    const column = once(this.attributes, name, () => new WordColumn());
    while (column.length < this.length) column.push('');
    return column;
  }

  /** The column of days with that name. Throws where the table has none. */
  days(name: string): DayColumn {
    const column = this.columns.get(name);
    if (column?.storage !== 'day')
      throw new Error(`${this.declaration.name} has no column of days "${name}"`);
    return column;
  }

  /** The column of numbers with that name. Throws where the table has none. */
  numbers(name: string): NumberColumn {
    const column = this.columns.get(name);
    if (column?.storage !== 'number')
      throw new Error(`${this.declaration.name} has no column of numbers "${name}"`);
    return column;
  }

  /** The column of words with that name. Throws where the table has none. */
  words(name: string): WordColumn {
    const column = this.column(name);
    if (column?.storage !== 'word')
      throw new Error(`${this.declaration.name} has no column of words "${name}"`);
    return column;
  }

  /** Whether any row fills a column. Told once, when all rows are there. */
  isFilled(name: string): boolean {
    return once(this.filled, name, () => {
      const column = this.column(name);
      if (column?.storage === 'day') return column.values.some((day) => day !== NO_DAY);
      if (column?.storage === 'number') return column.values.some((number) => !Number.isNaN(number));
      return column?.values.some((code) => code !== 0) ?? false;
    });
  }

  /** The days before which the rows do not exist; `null` where the table has no such column. */
  get ownDays(): DayColumn | null {
    const name = columnWithRole(this.declaration, 'own');
    return name === undefined ? null : this.days(name);
  }

  /** The rows by the word of a column. Made once: for a table that does not grow any more. */
  index(column: string): SubjectIndex {
    return once(this.indexes, column, () => new SubjectIndex(this.words(column)));
  }

  /** The newest row of a record, by its id; -1 where no accepted row has it. */
  rowOf(id: string): number {
    if (!this.columns.has('id')) return -1;
    const ids = this.words('id');
    if (this.rowOfCode?.length !== ids.words.length) {
      this.rowOfCode = new Int32Array(ids.words.length).fill(-1);
      ids.values.forEach((code, row) => {
        if (code !== 0) this.rowOfCode![code] = row;
      });
    }
    return this.rowOfCode[ids.codeOf(id)];
  }

  /** Notes that a row is followed by a later version of the same record. */
  supersede(row: number, on: number): void {
    this.supersededOn ??= new Array(this.length).fill(LAST_DAY);
    while (this.supersededOn.length < this.length) this.supersededOn.push(LAST_DAY);
    this.supersededOn[row] = on === NO_DAY ? LAST_DAY : on;
  }
}
