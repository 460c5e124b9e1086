import { type Day, LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import { OnceEach } from '../once-each.js';
import type { Reading } from './builder.js';
import { type ChangeOptions, changeDataset } from './change-dataset.js';
import type { WordColumn } from './column.js';
import type { Coverage } from './coverage.js';
import { EditedTable } from './edited-table.js';
import type { SubjectIndex } from './subject-index.js';
import type { Table } from './table.js';
import type { DatasetChanges } from './tables/index.js';

/**
 * The records of one jurisdiction, in columns. A table that is absent was not supplied; one that is present and
 * empty says that there were none. A dataset never changes.
 */
export class Dataset {
  private readonly links = new Map<WordColumn, Map<WordColumn, Int32Array>>();
  private edits: ReadonlyMap<string, EditedTable> | null = null;

  constructor(
    /** The supplied tables by English name. */
    readonly tables: ReadonlyMap<string, Table>,
    /** What the tables tell of, where they do not tell of everything. */
    readonly covers: Readonly<Record<string, Coverage>>,
    /** The dataset that this one is a part of: it tells what is kept at all. */
    private readonly whole?: Dataset,
  ) {}

  /** A dataset of edited tables; each is put together when it is asked for. */
  static ofEdited(
    edits: ReadonlyMap<string, EditedTable>,
    covers: Readonly<Record<string, Coverage>>,
  ): Dataset {
    const dataset = new Dataset(new OnceEach(edits.keys(), (name) => edits.get(name)!.flat()), covers);
    dataset.edits = edits;
    return dataset;
  }

  /** The supplied tables, as they can be edited. */
  get edited(): ReadonlyMap<string, EditedTable> {
    this.edits ??= new Map(Array.from(this.tables, ([name, table]) => [name, EditedTable.of(table)]));
    return this.edits;
  }

  /**
   * The dataset after some changes; this one stays as it is. Rows that are put are read and checked as `readDataset`
   * does, numbered from 1 in their list; names in the place of ids are looked up among the records there are after the
   * changes. What is removed goes first.
   *
   * A row with the id of a record stands from its `recordedOn` on: versions of the record that were recorded before
   * stay, for what was known on a day; those recorded on that day or later are replaced, and all of them where the row
   * has no `recordedOn`. Records that refer to one that goes are not looked at again.
   *
   * The cost is that of the change: no table is copied until somebody asks for it as a whole.
   *
   * Throws a `RangeError` for a table that is not declared.
   *
   * @example
   * const { dataset: then, issues } = dataset.with({
   *   hazards: { put: [{ id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-03-01' }], remove: ['H2'] },
   * });
   * issues //=> [{ table: 'hazards', row: 1, column: 'id', code: 'nothing-to-remove', value: 'H2' }], without an H2
   */
  with(changes: DatasetChanges, options: ChangeOptions = {}): Reading {
    const { dataset, issues, counts } = changeDataset(this, changes, options);
    return { dataset, issues, counts };
  }

  /** The table of that name, or `undefined` where it was not supplied. */
  table(name: string): Table | undefined {
    return this.tables.get(name);
  }

  /** Number of accepted rows in all tables. */
  get size(): number {
    let size = 0;
    for (const table of (this.edits ?? this.tables).values()) size += table.length;
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
    if (this.whole) return this.whole.tellsOf(table, column, words);
    const { types = [], kinds = [] } = this.covers[table] ?? {};
    if (words.some((word) => types.includes(word) || kinds.includes(word))) return true;
    if (this.edits) return this.edits.get(table)?.hasWord(column, words) ?? false;
    const held = this.tables.get(table)?.words(column);
    return words.some((word) => (held?.codeOf(word) ?? 0) !== 0);
  }

  /** Whether any row of a table, of whatever day, fills a column. */
  isFilled(table: string, column: string): boolean {
    if (this.whole) return this.whole.isFilled(table, column);
    return (this.edits ?? this.tables).get(table)?.isFilled(column) ?? false;
  }

  /**
   * For each code of a column of ids, the code of the same id in another table's `id` column; 0 where no record
   * there has it. Made once.
   */
  link(table: Table, column: string, target: string): Int32Array {
    const from = table.words(column);
    const ids = this.tables.get(target)?.words('id');
    return ids ? this.codesIn(ids, from) : new Int32Array(from.words.length);
  }

  /** For each code of a column of words, the code of the same word in another one; 0 where it is not there. Made once. */
  codesIn(other: WordColumn, column: WordColumn): Int32Array {
    const known = once(this.links, column, () => new Map<WordColumn, Int32Array>());
    return once(known, other, () => Int32Array.from(column.words, (word) => other.codeOf(word)));
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
    return this.tables.get(table)?.index(column);
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
