import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import type { Coverage } from './coverage.js';
import { SubjectIndex } from './subject-index.js';
import type { Table } from './table.js';

/**
 * The records of one jurisdiction, in columns. A table that is absent was not supplied; one that is present and
 * empty says that there were none. A dataset never changes.
 */
export class Dataset {
  private readonly links = new Map<string, Int32Array>();
  private readonly indexes = new Map<string, SubjectIndex>();

  constructor(
    /** The supplied tables by English name. */
    readonly tables: ReadonlyMap<string, Table>,
    /** What the tables tell of, where they do not tell of everything. */
    readonly covers: Readonly<Record<string, Coverage>>,
  ) {}

  /** The table of that name, or `undefined` where it was not supplied. */
  table(name: string): Table | undefined {
    return this.tables.get(name);
  }

  /** Number of accepted rows in all tables. */
  get size(): number {
    let size = 0;
    for (const table of this.tables.values()) size += table.length;
    return size;
  }

  /** First day of which a table tells. */
  coveredFrom(table: string): Day {
    return this.covers[table]?.from ?? -LAST_DAY;
  }

  /** Last day of which a table tells; `NO_DAY` where it tells up to the day of the evaluation. */
  coveredTo(table: string): Day {
    return this.covers[table]?.to ?? NO_DAY;
  }

  /** Whether records of these types were supplied: the table is there, and its manifest leaves none of them out. */
  supplies(table: string, types: string | readonly string[] = []): boolean {
    if (!this.tables.has(table)) return false;
    const supplied = this.covers[table]?.types;
    return !supplied || [types].flat().every((type) => supplied.includes(type));
  }

  /**
   * Whether a table holds a record with one of these words, of whatever day, or its manifest says that it tells of
   * them even where there is none.
   */
  tellsOf(table: string, column: string, words: readonly string[]): boolean {
    const { types = [], kinds = [] } = this.covers[table] ?? {};
    const held = this.tables.get(table)?.words(column);
    return words.some(
      (word) => types.includes(word) || kinds.includes(word) || (held?.codeOf(word) ?? 0) !== 0,
    );
  }

  /**
   * For each code of a column of ids, the code of the same id in another table's `id` column; 0 where no record
   * there has it. Made once.
   */
  link(table: Table, column: string, target: string): Int32Array {
    return once(this.links, `${table.declaration.name}\0${column}\0${target}`, () => {
      const ids = this.tables.get(target)?.words('id');
      return Int32Array.from(table.words(column).words, (id) => ids?.codeOf(id) ?? 0);
    });
  }

  /**
   * The rows of a table that belong to a subject, versions of one record counted each; none where the table was not
   * supplied. The index is made once.
   *
   * @param column the column with the subject's id
   * @example dataset.rowsOf('activities', 'by', 'E000001').length //=> 5, on the sample ledger
   */
  rowsOf(table: string, column: string, subject: string): Int32Array {
    return this.index(table, column)?.of(subject) ?? new Int32Array(0);
  }

  /** The rows of a table by the word of a column; `undefined` where the table was not supplied. Made once. */
  index(table: string, column: string): SubjectIndex | undefined {
    const words = this.tables.get(table)?.words(column);
    return words && once(this.indexes, `${table}\0${column}`, () => new SubjectIndex(words));
  }

  /** The name of a subject, from the tables that have one; the id itself where none knows it. */
  nameOf(id: string): string {
    for (const table of this.tables.values()) {
      if (!table.columns.has('name')) continue;
      const row = table.rowOf(id);
      if (row >= 0) return table.words('name').at(row);
    }
    return id;
  }
}
