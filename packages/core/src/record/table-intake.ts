import { type Day, isDay } from '../day/day.js';
import type { AreaCodes } from './area-code.js';
import { blankOf, type Cell, type CellReader, cellReader, Fault, isBlank } from './cell.js';
import type { CellOrder } from './cell-order.js';
import type { Column, DayColumn, WordColumn } from './column.js';
import { columnWithRole, type TableDeclaration } from './declaration.js';
import type { Issue, IssueCode, Origin } from './issue.js';
import { type RowCheck, rowChecks } from './row-check.js';
import { Table } from './table.js';
import { type ValueCheck, valueCheck } from './value-check.js';

/** How many rows of a table were read, and what became of them: `read = accepted + rejected + duplicate`. */
export interface RowCount {
  read: number;
  accepted: number;
  rejected: number;
  duplicate: number;
}

/** How the cells of a declared column are read and looked at. */
interface Reader {
  readonly name: string;
  readonly required: boolean;
  readonly read: CellReader;
  readonly check?: ValueCheck;
}

interface Field extends Reader {
  readonly column: Column;
}

/** Readers of declared tables, kept because a change of one row would spend its time on making them. */
const READERS = new WeakMap<AreaCodes, WeakMap<TableDeclaration, readonly Reader[]>>();

function readersOf(declaration: TableDeclaration, areaCodes: AreaCodes): readonly Reader[] {
  const byTable = READERS.get(areaCodes) ?? new WeakMap<TableDeclaration, readonly Reader[]>();
  READERS.set(areaCodes, byTable);
  let readers = byTable.get(declaration);
  if (!readers) {
    readers = Object.entries(declaration.columns).map(([name, column]) => ({
      name,
      required: column.required ?? false,
      read: cellReader(column, areaCodes),
      check: valueCheck(column, areaCodes),
    }));
    byTable.set(declaration, readers);
  }
  return readers;
}

/** A number as rows are counted by, and not one of a document. */
const BARE_NUMBER = /^\d{1,6}$/;

/** One table while its rows come in. */
export class TableIntake {
  readonly table: Table;
  readonly count: RowCount = { read: 0, accepted: 0, rejected: 0, duplicate: 0 };
  private readonly fields: Field[];
  private readonly rowChecks: RowCheck[];
  private readonly stored: (number | string)[];
  private readonly id: number;
  private readonly recorded: number;
  private readonly ids: WordColumn | undefined;
  /** By code of an id, its newest row. */
  private readonly newest: number[] = [];
  private origin: Origin | undefined;

  constructor(
    declaration: TableDeclaration,
    private readonly issues: Issue[],
    areaCodes: AreaCodes,
  ) {
    this.table = new Table(declaration);
    this.fields = readersOf(declaration, areaCodes).map((reader) => ({
      ...reader,
      column: this.table.columns.get(reader.name)!,
    }));
    this.rowChecks = rowChecks(declaration);
    this.stored = new Array(this.fields.length);
    this.id = this.fields.findIndex(({ name }) => name === 'id');
    this.ids = this.id < 0 ? undefined : (this.fields[this.id].column as WordColumn);
    this.recorded = this.fields.findIndex(({ name }) => name === columnWithRole(declaration, 'recorded'));
  }

  openOrigin(origin: Origin): void {
    this.origin = origin;
    this.table.openOrigin(origin);
  }

  add(cells: readonly Cell[], place: number, order: CellOrder): void {
    this.count.read += 1;
    let id = this.idOf(order.cell(cells, this.id));
    let earlier = this.newestOf(id);
    if (earlier !== undefined && this.isOfAnotherSheet(id, earlier)) {
      id = `${this.origin!.sheet}:${id}`;
      earlier = this.newestOf(id);
    }
    if (earlier !== undefined && !this.isRevision(order.cell(cells, this.recorded), earlier)) {
      this.report(place, 'id', 'duplicate-id', id);
      this.count.duplicate += 1;
      return;
    }
    if (!this.readCells(cells, place, order)) {
      this.count.rejected += 1;
      return;
    }
    if (id !== '') this.stored[this.id] = id;
    this.accept(cells, place, order);
    const at = this.table.length - 1;
    if (earlier !== undefined) this.table.supersede(earlier, this.recordedOn(at));
    if (id !== '') this.newest[this.ids!.codeAt(at)] = at;
    this.count.accepted += 1;
  }

  /** The id as it is stored; empty where the row has none that can be read. */
  private idOf(cell: Cell): string {
    const id = this.id < 0 ? '' : this.fields[this.id].read(cell);
    return id instanceof Fault ? '' : String(id);
  }

  /** The newest row of an id; `undefined` where no accepted row has it. */
  private newestOf(id: string): number | undefined {
    return id === '' ? undefined : this.newest[this.ids!.codeOf(id)];
  }

  /** Whether an id is a bare number that another sheet, which counts for itself, gave to another record. */
  private isOfAnotherSheet(id: string, earlier: number): boolean {
    return (
      this.origin?.countsItself === true &&
      BARE_NUMBER.test(id) &&
      this.table.originOf(earlier) !== this.origin
    );
  }

  /** Whether a row of a known id was recorded later than the newest version so far. */
  private isRevision(recorded: Cell, earlier: number): boolean {
    if (this.recorded < 0) return false;
    const on = this.fields[this.recorded].read(recorded);
    return typeof on === 'number' && isDay(on) && on > this.recordedOn(earlier);
  }

  private recordedOn(row: number): Day {
    return (this.fields[this.recorded].column as DayColumn).at(row);
  }

  /** Reads the declared cells into `stored`; false where the row has to be rejected. */
  private readCells(cells: readonly Cell[], place: number, order: CellOrder): boolean {
    let good = true;
    for (let at = 0; at < this.fields.length; at++) {
      const field = this.fields[at];
      const found = order.cell(cells, at);
      const value = field.read(found);
      if (value instanceof Fault) {
        this.report(place, field.name, value.code, String(found));
        this.stored[at] = blankOf(field.read);
        if (field.required) good = false;
      } else {
        this.stored[at] = value;
        if (field.required && isBlank(value)) {
          this.report(place, field.name, 'missing-required', '');
          good = false;
        }
      }
    }
    return good;
  }

  private accept(cells: readonly Cell[], place: number, order: CellOrder): void {
    for (let at = 0; at < this.fields.length; at++) {
      const { name, column, check } = this.fields[at];
      const value = this.stored[at];
      column.push(value as never);
      const fault = value === '' ? undefined : check?.(value as string);
      if (fault) this.report(place, name, fault, String(value));
    }
    for (const { column, code, isWrong } of this.rowChecks) {
      if (isWrong(this.stored))
        this.report(place, this.fields[column].name, code, String(order.cell(cells, column)));
    }
    for (const { name, at } of order.attributes) this.keepAttribute(name, cells[at]);
    this.table.places.push(place);
  }

  private keepAttribute(name: string, cell: Cell): void {
    if (cell === null || cell === undefined || cell === '') return;
    this.table.attribute(name).push(String(cell));
  }

  private report(row: number, column: string, code: IssueCode, value: string): void {
    const table = this.table.declaration.name;
    const { origin } = this;
    this.issues.push(
      origin ? { table, row, column, code, value, origin } : { table, row, column, code, value },
    );
  }

  close(): void {
    for (const column of this.table.attributes.values()) {
      while (column.length < this.table.length) column.push('');
    }
  }
}
