import { isDay } from '../day/day.js';
import { once } from '../once.js';
import { AREA_CODES, type AreaCodes } from './area-code.js';
import { type Cell, type CellReader, cellReader, isBlank } from './cell.js';
import { type Column, WordColumn } from './column.js';
import type { Coverage } from './coverage.js';
import { Dataset } from './dataset.js';
import { columnWithRole, type TableDeclaration } from './declaration.js';
import type { Issue, IssueCode, Origin } from './issue.js';
import { NameIndex } from './name-index.js';
import { checkReferences } from './reference.js';
import { resolveNames } from './resolve-names.js';
import { type RowCheck, rowChecks } from './row-check.js';
import { Table } from './table.js';
import { TABLES } from './tables/index.js';
import { type ValueCheck, valueCheck } from './value-check.js';

/** How many rows of a table were read, and what became of them: `read = accepted + rejected + duplicate`. */
export interface RowCount {
  read: number;
  accepted: number;
  rejected: number;
  duplicate: number;
}

/** What reading gives: the dataset, what was found on the way, and the row counts by table. */
export interface Reading {
  readonly dataset: Dataset;
  readonly issues: Issue[];
  readonly counts: Readonly<Record<string, RowCount>>;
}

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly read: CellReader;
  readonly column: Column;
  readonly check?: ValueCheck;
}

/** One table while its rows come in. */
class TableIntake {
  readonly table: Table;
  readonly count: RowCount = { read: 0, accepted: 0, rejected: 0, duplicate: 0 };
  private readonly fields: Field[];
  private readonly rowChecks: RowCheck[];
  private readonly stored: (number | string)[];
  private readonly recorded: string | undefined;
  private readonly newestOfId = new Map<string, number>();
  private origin: Origin | undefined;

  constructor(
    declaration: TableDeclaration,
    private readonly issues: Issue[],
    areaCodes: AreaCodes,
  ) {
    this.table = new Table(declaration);
    this.recorded = columnWithRole(declaration, 'recorded');
    this.fields = Object.entries(declaration.columns).map(([name, column]) => ({
      name,
      required: column.required ?? false,
      read: cellReader(column, areaCodes),
      column: this.table.columns.get(name)!,
      check: valueCheck(column, areaCodes),
    }));
    this.rowChecks = rowChecks(declaration);
    this.stored = new Array(this.fields.length);
  }

  add(row: Readonly<Record<string, Cell>>, place: number): void {
    this.count.read += 1;
    const id = this.table.columns.has('id') ? String(row.id ?? '').trim() : '';
    const earlier = id === '' ? undefined : this.newestOfId.get(id);
    if (earlier !== undefined && !this.isRevision(row, earlier)) {
      this.report(place, 'id', 'duplicate-id', id);
      this.count.duplicate += 1;
      return;
    }
    if (!this.readCells(row, place)) {
      this.count.rejected += 1;
      return;
    }
    this.accept(row, place);
    const at = this.table.length - 1;
    if (earlier !== undefined) this.table.supersede(earlier, this.table.days(this.recorded!).at(at));
    if (id !== '') this.newestOfId.set(id, at);
    this.count.accepted += 1;
  }

  /** Whether a row of a known id was recorded later than the newest version so far. */
  private isRevision(row: Readonly<Record<string, Cell>>, earlier: number): boolean {
    if (this.recorded === undefined) return false;
    const field = this.fields.find(({ name }) => name === this.recorded)!;
    const on = field.read(row[this.recorded]);
    const before = this.table.days(this.recorded).at(earlier);
    return on.fault === undefined && isDay(on.value as number) && (on.value as number) > before;
  }

  /** Reads the declared cells into `stored`; false where the row has to be rejected. */
  private readCells(row: Readonly<Record<string, Cell>>, place: number): boolean {
    let good = true;
    for (let at = 0; at < this.fields.length; at++) {
      const field = this.fields[at];
      const cell = field.read(row[field.name]);
      if (cell.fault !== undefined) {
        this.report(place, field.name, cell.fault, String(row[field.name]));
        this.stored[at] = (field.read('') as { value: number | string }).value;
        if (field.required) good = false;
      } else {
        this.stored[at] = cell.value;
        if (field.required && isBlank(cell.value)) {
          this.report(place, field.name, 'missing-required', '');
          good = false;
        }
      }
    }
    return good;
  }

  private accept(row: Readonly<Record<string, Cell>>, place: number): void {
    for (let at = 0; at < this.fields.length; at++) {
      const { name, column, check } = this.fields[at];
      const value = this.stored[at];
      column.push(value as never);
      const fault = value === '' ? undefined : check?.(value as string);
      if (fault) this.report(place, name, fault, String(value));
    }
    for (const { column, code, isWrong } of this.rowChecks) {
      if (isWrong(this.stored)) this.report(place, column, code, String(row[column]));
    }
    for (const name of Object.keys(row)) {
      if (!this.table.columns.has(name)) this.keepAttribute(name, row[name]);
    }
    this.table.places.push(place);
  }

  private keepAttribute(name: string, cell: Cell): void {
    if (cell === null || cell === undefined || cell === '') return;
    const { attributes, length } = this.table;
    const column = once(attributes, name, () => new WordColumn());
    while (column.length < length) column.push('');
    column.push(String(cell));
  }

  private report(row: number, column: string, code: IssueCode, value: string): void {
    const table = this.table.declaration.name;
    const { origin } = this;
    this.issues.push(
      origin ? { table, row, column, code, value, origin } : { table, row, column, code, value },
    );
  }

  openOrigin(origin: Origin): void {
    this.origin = origin;
    this.table.openOrigin(origin);
  }

  close(): void {
    for (const column of this.table.attributes.values()) {
      while (column.length < this.table.length) column.push('');
    }
  }
}

/**
 * Takes rows in, one at a time, and makes a {@link Dataset} of them. Each row is accepted, rejected or a
 * duplicate, and each fault is an issue with its place.
 */
export class DatasetBuilder {
  private readonly intakes = new Map<string, TableIntake>();
  private readonly issues: Issue[] = [];

  /**
   * @param declarations the declared tables
   * @param areaCodes what is known of administrative division codes
   */
  constructor(
    private readonly declarations: Readonly<Record<string, TableDeclaration>> = TABLES,
    private readonly areaCodes: AreaCodes = AREA_CODES,
  ) {}

  /**
   * Says that a table was supplied, with or without rows. Throws a `RangeError` for an undeclared table.
   *
   * @param origin the sheet or file that the rows which follow stand in
   */
  open(table: string, origin?: Origin): void {
    const intake = once(this.intakes, table, () => {
      const declaration = Object.hasOwn(this.declarations, table) ? this.declarations[table] : undefined;
      if (!declaration) throw new RangeError(`no table "${table}" is declared`);
      return new TableIntake(declaration, this.issues, this.areaCodes);
    });
    if (origin) intake.openOrigin(origin);
  }

  /**
   * Takes one row in.
   *
   * @param table English name of a table
   * @param row cells by English column name; others are kept as attributes
   * @param place the row as it stands in the file or sheet, from 1
   */
  add(table: string, row: Readonly<Record<string, Cell>>, place: number): void {
    this.open(table);
    this.intakes.get(table)!.add(row, place);
  }

  /** Notes an issue that whoever reads the file found. */
  report(issue: Issue): void {
    this.issues.push(issue);
  }

  /** The dataset, after the last row. */
  finish(covers: Readonly<Record<string, Coverage>> = {}): Reading {
    const tables = new Map<string, Table>();
    const counts: Record<string, RowCount> = {};
    for (const [name, intake] of this.intakes) {
      intake.close();
      tables.set(name, intake.table);
      counts[name] = intake.count;
    }
    const names = new NameIndex(tables);
    resolveNames(tables, names);
    const dataset = new Dataset(tables, covers);
    checkReferences(dataset, names, this.issues);
    return { dataset, issues: this.issues, counts };
  }
}
