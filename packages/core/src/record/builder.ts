import { once } from '../once.js';
import { AREA_CODES, type AreaCodes } from './area-code.js';
import type { Cell } from './cell.js';
import type { Coverage } from './coverage.js';
import { Dataset } from './dataset.js';
import type { TableDeclaration } from './declaration.js';
import type { Issue, Origin } from './issue.js';
import { NameIndex } from './name-index.js';
import { checkReferences } from './reference.js';
import { resolveNames } from './resolve-names.js';
import { ObjectSink, RowSink } from './row-sink.js';
import type { Table } from './table.js';
import { type RowCount, TableIntake } from './table-intake.js';
import { TABLES } from './tables/index.js';

/** What reading gives: the dataset, what was found on the way, and the row counts by table. */
export interface Reading {
  readonly dataset: Dataset;
  readonly issues: Issue[];
  readonly counts: Readonly<Record<string, RowCount>>;
}

/**
 * Takes rows in, one at a time, and makes a {@link Dataset} of them. Each row is accepted, rejected or a
 * duplicate, and each fault is an issue with its place.
 */
export class DatasetBuilder {
  private readonly intakes = new Map<string, TableIntake>();
  private readonly objects = new Map<string, ObjectSink>();
  private readonly issues: Issue[] = [];

  /**
   * @param declarations the declared tables
   * @param areaCodes what is known of administrative division codes
   */
  constructor(
    private readonly declarations: Readonly<Record<string, TableDeclaration>> = TABLES,
    private readonly areaCodes: AreaCodes = AREA_CODES,
  ) {}

  /** Says that a table was supplied, with or without rows. Throws a `RangeError` for an undeclared table. */
  open(table: string): void {
    this.intake(table);
  }

  /**
   * Takes one row in.
   *
   * @param table English name of a table
   * @param row cells by English column name; others are kept as attributes
   * @param place the row as it stands in the file or sheet, from 1
   */
  add(table: string, row: Readonly<Record<string, Cell>>, place: number): void {
    once(this.objects, table, () => new ObjectSink(this.intake(table))).add(row, place);
  }

  /** Opens a sheet or file whose rows belong to a table. Throws a `RangeError` for an undeclared table. */
  sink(table: string, origin: Origin): RowSink {
    const intake = this.intake(table);
    intake.openOrigin(origin);
    return new RowSink(intake);
  }

  private intake(table: string): TableIntake {
    return once(this.intakes, table, () => {
      const declaration = Object.hasOwn(this.declarations, table) ? this.declarations[table] : undefined;
      if (!declaration) throw new RangeError(`no table "${table}" is declared`);
      return new TableIntake(declaration, this.issues, this.areaCodes);
    });
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
