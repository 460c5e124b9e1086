import { LAST_DAY, NO_DAY } from '../day/day.js';
import { once } from '../once.js';
import { OnceEach } from '../once-each.js';
import { comparable } from './cell.js';
import { type Column, columnFor, DayColumn, NumberColumn, WordColumn } from './column.js';
import type { TableDeclaration } from './declaration.js';
import type { Origin } from './issue.js';
import { Table } from './table.js';
import { TableEdits } from './table-edits.js';

/** A table after some edits: one version of it, which never changes. Rows are known by their address. */
export class EditedTable {
  private whole: Table | null = null;

  private constructor(
    private readonly edits: TableEdits,
    private readonly version: number,
  ) {}

  /** A table without edits. */
  static of(table: Table): EditedTable {
    return new EditedTable(new TableEdits(table), 0);
  }

  get declaration(): TableDeclaration {
    return this.edits.base.declaration;
  }

  /** The same rows, with edits that nobody else has gone on from: addresses hold for it and what `edit` makes of it. */
  owned(): EditedTable {
    if (this.edits.version === this.version) return this;
    return new EditedTable(this.edits.forkedAt(this.version), 0);
  }

  /** The next version. Throws where another one was made from this already: see `owned`. */
  edit(change: (edits: TableEdits) => void): EditedTable {
    const { edits } = this;
    if (edits.version !== this.version) throw new Error(`${this.declaration.name} was edited already`);
    edits.version += 1;
    change(edits);
    return new EditedTable(edits, edits.version);
  }

  has(address: number): boolean {
    return this.edits.isIn(address, this.version);
  }

  /** The addresses of the rows with a word in a column, in order; none for the blank. */
  rowsWhere(column: string, word: string): number[] {
    return Array.from(this.edits.rowsWhere(column, word)).filter((address) => this.has(address));
  }

  /** Whether a record has that id. */
  holds(id: string): boolean {
    return this.rowsWhere('id', id).length > 0;
  }

  /** The different words of a column that begin with a text; some may be of no row. */
  wordsBeginning(column: string, text: string): string[] {
    return Array.from(this.edits.wordsOf(column)).filter((word) => word !== '' && word.startsWith(text));
  }

  /** The ids of the records that are called so, by name or by social credit code. */
  idsCalled(name: string): string[] {
    const wanted = comparable(name);
    const columns = Object.entries(this.declaration.columns).flatMap(([column, { type }]) =>
      column === 'name' || type === 'uscc' ? [column] : [],
    );
    return this.edits
      .idsCalled(name)
      .filter((id) =>
        this.rowsWhere('id', id).some((address) =>
          columns.some((column) => comparable(this.wordAt(address, column)) === wanted),
        ),
      );
  }

  /** Whether a row has one of these words in a column. */
  hasWord(column: string, words: Iterable<string>): boolean {
    for (const word of words) {
      if (word === '') continue;
      for (const address of this.edits.rowsWhere(column, word)) if (this.has(address)) return true;
    }
    return false;
  }

  /** Whether any row fills a column. */
  isFilled(column: string): boolean {
    const { base, added } = this.edits;
    if (base.columns.get(column)?.storage === 'word') return this.hasWord(column, this.edits.wordsOf(column));
    const first = base.isFilled(column) ? 0 : base.length;
    for (let address = first; address < base.length + added.length; address++) {
      if (this.has(address) && isFilledCell(this.cellAt(address, column))) return true;
    }
    return false;
  }

  /** What a cell holds. */
  cellAt(address: number, column: string): number | string {
    const { table, row } = this.place(address);
    return table.columns.get(column)!.at(row);
  }

  /** The word of a cell. */
  wordAt(address: number, column: string): string {
    const { table, row } = this.place(address);
    return table.words(column).at(row);
  }

  private place(address: number): { table: Table; row: number } {
    const { base, added } = this.edits;
    return address < base.length
      ? { table: base, row: address }
      : { table: added, row: address - base.length };
  }

  /** Some of the rows as a table of their own, in the order of their addresses; columns are made when asked for. */
  gather(addresses: Iterable<number>): Table {
    const rows = Int32Array.from(addresses).sort();
    const { columns } = this.declaration;
    return new Table(this.declaration, {
      columns: new OnceEach(Object.keys(columns), (name) => {
        const column = columnFor(columns[name]);
        for (const address of rows) column.push(this.cellAt(address, name) as never);
        return column;
      }),
      attributes: new Map(),
      places: Array.from(rows, (address) => this.placeAt(address)),
      supersededOn: Array.from(rows, (address) => this.supersededOn(address)),
      originOf: (row) => this.originOf(rows[row]),
    });
  }

  private placeAt(address: number): number {
    const { table, row } = this.place(address);
    return table.places[row];
  }

  private originOf(address: number): Origin | undefined {
    return address < this.edits.base.length ? this.edits.base.originOf(address) : undefined;
  }

  private supersededOn(address: number): number {
    const { base } = this.edits;
    return (
      this.edits.supersededOn(address, this.version) ??
      (address < base.length ? (base.supersededOn?.[address] ?? LAST_DAY) : LAST_DAY)
    );
  }

  /** Number of rows. */
  get length(): number {
    return this.edits.base.length - this.edits.goneFromBase(this.version).length + this.addedRows().length;
  }

  /** The rows of `added` that are in this version. */
  private addedRows(): number[] {
    const { base, added } = this.edits;
    return Array.from({ length: added.length }, (_, row) => row).filter((row) => this.has(base.length + row));
  }

  /** All rows as a table; made once, column by column when they are asked for. */
  flat(): Table {
    this.whole ??= this.edits.isUnedited(this.version) ? this.edits.base : this.spliced();
    return this.whole;
  }

  private spliced(): Table {
    const { base, added } = this.edits;
    const splice = new Splice(base.length, this.edits.goneFromBase(this.version), this.addedRows());
    const { columns } = this.declaration;
    const attributes = new Set([...base.attributes.keys(), ...added.attributes.keys()]);
    const blank = new WordColumn();
    const places = [...splice.ofBase(base.places), ...splice.added.map((row) => added.places[row])];
    return new Table(this.declaration, {
      columns: new OnceEach(Object.keys(columns), (name) => {
        const column = splice.column(base.columns.get(name)!, added.columns.get(name)!);
        if (name === 'id') this.forgetGone(column as WordColumn, splice.gone);
        return column;
      }),
      attributes: new Map(
        Array.from(attributes, (name) => [
          name,
          splice.column(
            base.attributes.get(name) ?? blank,
            added.attributes.get(name) ?? blank,
          ) as WordColumn,
        ]),
      ),
      places,
      supersededOn: this.allSuperseded(splice),
      originOf: (row) => (row < splice.kept ? base.originOf(splice.addressOf(row)) : undefined),
    });
  }

  /** Ids of which no row is left name nobody any more. */
  private forgetGone(ids: WordColumn, gone: readonly number[]): void {
    for (const address of gone) {
      const id = this.wordAt(address, 'id');
      if (!this.holds(id)) ids.forget(id);
    }
  }

  private allSuperseded(splice: Splice): number[] | null {
    const { base } = this.edits;
    const edited = [...this.edits.supersededRows()];
    if (base.supersededOn === null && edited.length === 0) return null;
    return splice.addresses().map((address) => this.supersededOn(address));
  }
}

/** Puts the rows of a table that are left and those added behind one another. */
class Splice {
  /** How many rows of the table are left. */
  readonly kept: number;

  constructor(
    private readonly base: number,
    /** Rows of the table that are gone, in order. */
    readonly gone: readonly number[],
    /** Added rows that are there. */
    readonly added: readonly number[],
  ) {
    this.kept = base - gone.length;
  }

  /** What is left of an array with one place a row. */
  ofBase(values: readonly number[]): number[] {
    if (this.gone.length === 0) return [...values];
    const gone = new Set(this.gone);
    return values.filter((_, row) => !gone.has(row));
  }

  addresses(): number[] {
    return [
      ...this.ofBase(Array.from({ length: this.base }, (_, row) => row)),
      ...this.added.map((row) => this.base + row),
    ];
  }

  /** The address of a row that is left of the table. */
  addressOf(row: number): number {
    let address = row;
    for (const gone of this.gone) if (gone <= address) address += 1;
    return address;
  }

  column(base: Column, added: Column): Column {
    if (base instanceof WordColumn) return this.words(base, added as WordColumn);
    const size = this.kept + this.added.length;
    if (base instanceof DayColumn) {
      const column = new DayColumn().take(
        this.cells(base.values, (added as DayColumn).values, new Int32Array(size)),
      );
      column.latest = Math.max(base.latest, (added as DayColumn).latest);
      return column;
    }
    const numbers = (added as NumberColumn).values;
    return new NumberColumn().take(this.cells(base.values, numbers, new Float64Array(size)));
  }

  private words(base: WordColumn, added: WordColumn): WordColumn {
    const column = new WordColumn(base);
    const codes = new Map<number, number>();
    const recoded = Int32Array.from(added.values, (code) =>
      once(codes, code, () => column.codeFor(added.words[code])),
    );
    return column.take(this.cells(base.values, recoded, column.cellsFor(this.kept + this.added.length)));
  }

  private cells<A extends Int32Array | Float64Array | Uint8Array | Uint16Array>(
    base: A | Uint8Array | Uint16Array | Int32Array,
    added: ArrayLike<number>,
    out: A,
  ): A {
    let from = 0;
    let to = 0;
    for (const gone of [...this.gone, this.base]) {
      out.set(base.subarray(from, gone), to);
      to += gone - from;
      from = gone + 1;
    }
    for (const row of this.added) out[to++] = added[row];
    return out;
  }
}

const isFilledCell = (cell: number | string) => cell !== NO_DAY && !Number.isNaN(cell);
