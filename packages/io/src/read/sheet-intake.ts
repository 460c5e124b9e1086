import { type Cell, type DatasetBuilder, isBlankCell, type TableDeclaration } from '@zhiben/core';
import { columnFinder } from '../header/column-finder.js';
import { namedColumns } from '../header/header-row.js';
import type { Ledger } from '../ledger/ledger.js';
import type { SheetRow } from './sheet.js';
import { SheetBody } from './sheet-body.js';

/** Filled rows at the top of a sheet among which the header is looked for. */
const TOP_ROWS = 30;

/** Where the rows of a sheet go. */
export interface Destination {
  /** Name of the sheet, for messages. */
  readonly sheet: string;
  readonly table: TableDeclaration;
  readonly ledger: Ledger;
  readonly builder: DatasetBuilder;
}

/**
 * Takes the rows of one sheet in. The header is the first of the rows at the top that name the most columns, or the last
 * of several such rows one under the other, which stand for groups of columns or say them in two languages; what stands
 * above it are titles. Blank rows are passed over.
 */
export class SheetIntake {
  private readonly top: SheetRow[] = [];
  private body: SheetBody | undefined;
  private isUnknown = false;

  constructor(private readonly destination: Destination) {}

  take(row: SheetRow): void {
    if (row.cells.every(isBlankCell)) return;
    if (this.body) this.body.take(row);
    else if (!this.isUnknown && this.top.push(row) === TOP_ROWS) this.findHeader();
  }

  /** The only type of record that the sheet holds, as it states; `undefined` where its rows say theirs. */
  get statedType(): Cell {
    return this.body?.statedType;
  }

  /** After the last row: whether the sheet is a table, has no header that anyone knows, or holds nothing. */
  end(): 'read' | 'no-header' | 'blank' {
    if (!this.body && this.top.length > 0) this.findHeader();
    if (this.body) return 'read';
    return this.isUnknown ? 'no-header' : 'blank';
  }

  private findHeader(): void {
    const { table, ledger } = this.destination;
    const find = columnFinder(table, ledger);
    const named = this.top.map((row) => namedColumns(row, find));
    const most = Math.max(...named);
    let at = named.indexOf(most);
    while (named[at + 1] === most) at += 1;
    const [header, ...rows] = this.top.splice(0).slice(at);
    this.isUnknown = most === 0;
    if (this.isUnknown) return;
    this.body = new SheetBody(header, this.destination);
    for (const row of rows) this.body.take(row);
  }
}
