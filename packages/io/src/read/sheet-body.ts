import { type Cell, type Issue, isBlankCell, type Origin, parseDay, type RowSink } from '@zhiben/core';
import { termOr } from '../cell/term.js';
import { type Header, headersOf, readHeader } from '../header/header-row.js';
import { isMarkedRow } from './marked-row.js';
import type { SheetRow } from './sheet.js';
import type { Destination } from './sheet-intake.js';

/** A day in its usual form, which is no term in words. */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The rows under a header. What the sheet states of all its rows stands in front of the cells of each, so that a row is
 * handed on as one array, which is used again for the next.
 */
export class SheetBody {
  private readonly header: Header;
  private readonly origin: Origin;
  private readonly sink: RowSink;
  private readonly cells: Cell[] = [];
  /** How many cells stand in front of those of the sheet. */
  private readonly offset: number;
  /** Whether the first cell is a number made of sheet and row. */
  private readonly isNumbered: boolean;
  /** Cells of which the first that is filled is the id. */
  private readonly idFrom: readonly number[];
  /** The only type of record that the sheet holds, as it states; `undefined` where its rows say theirs. */
  readonly statedType: Cell;
  /** Cells that a constant fills where they are blank. */
  private readonly fillings: readonly { readonly at: number; readonly value: Cell }[];
  /** Days that may be terms in words, with the day that they are counted from. */
  private readonly terms: readonly { readonly at: number; readonly from: number }[];
  /** Where the cells stand that each row of the table has. */
  private readonly required: readonly number[];
  /** Places under no header at which a cell was found. */
  private readonly extras = new Set<number>();

  constructor(
    row: SheetRow,
    private readonly destination: Destination,
  ) {
    const { sheet, table, ledger, builder } = destination;
    this.header = readHeader(row, table, ledger);
    this.origin = {
      sheet,
      headers: headersOf(this.header),
      ...(ledger.numbersRows && { countsItself: true }),
    };
    this.sink = builder.sink(table.name, this.origin);
    for (const { text, at } of this.header.ambiguous) this.report('ambiguous-header', row.place, at, text);

    const places = new Map(
      this.header.headings.flatMap((heading, at) => (heading ? [[heading.name, at]] : [])),
    );
    this.required = Object.entries(table.columns).flatMap(([column, { required }]) =>
      required && places.has(column) ? [places.get(column)!] : [],
    );
    const makesIds = 'id' in table.columns && !places.has('id');
    this.isNumbered = makesIds && ledger.numbersRows === true;
    const idFrom = makesIds ? (ledger.idFrom ?? []).filter((column) => places.has(column)) : [];
    const hasFirst = this.isNumbered || idFrom.length > 0;
    const constants = Object.entries(ledger.constants ?? {});
    const own = constants.filter(([column]) => !places.has(column));
    const front = [...(hasFirst ? ['id'] : []), ...own.map(([column]) => column)];
    this.offset = front.length;
    this.cells.push(...(hasFirst ? [''] : []), ...own.map(([, value]) => value));
    for (const [at, column] of front.entries()) this.sink.name(at, column);
    for (const [name, at] of places) this.sink.name(this.offset + at, name);

    const placeOf = (column: string) => this.offset + places.get(column)!;
    this.idFrom = idFrom.map(placeOf);
    const said = new Set([...places.keys(), ...front]);
    for (const [column, { required }] of Object.entries(table.columns)) {
      if (required && !said.has(column)) this.reportMissing(column, row.place);
    }
    this.statedType = own.find(([column]) => column === table.typedBy)?.[1];
    this.fillings = constants
      .filter(([column]) => places.has(column))
      .map(([column, value]) => ({ at: placeOf(column), value }));
    this.terms = Object.entries(table.columns).flatMap(([column, { countedFrom }]) =>
      countedFrom !== undefined && places.has(column) && places.has(countedFrom)
        ? [{ at: placeOf(column), from: placeOf(countedFrom) }]
        : [],
    );
  }

  take({ cells, place }: SheetRow): void {
    if (isMarkedRow(cells, this.required) || this.repeatsHeader(cells)) return;
    const { offset } = this;
    if (this.isNumbered) this.cells[0] = `${this.destination.sheet}:${place}`;
    else if (this.idFrom.length > 0) this.cells[0] = undefined;
    this.cells.length = offset + Math.max(cells.length, this.header.headings.length);
    for (let at = 0; at < this.cells.length - offset; at++) {
      this.cells[offset + at] = this.made(cells[at], at, place);
    }
    const named = this.idFrom.find((at) => this.cells[at] !== undefined);
    if (named !== undefined) this.cells[0] = this.cells[named];
    for (const { at, value } of this.fillings) this.cells[at] ??= value;
    for (const { at, from } of this.terms) {
      const cell = this.cells[at];
      if (typeof cell !== 'string' || ISO_DAY.test(cell)) continue;
      this.cells[at] = termOr(cell, parseDay(String(this.cells[from])));
    }
    this.sink.add(this.cells, place);
  }

  /** A cell in the form in which it is read; one under no header is kept as an attribute, and reported. */
  private made(cell: Cell, at: number, place: number): Cell {
    if (isBlankCell(cell)) return undefined;
    const heading = this.header.headings[at];
    if (heading) return heading.make(cell);
    this.report('extra-cell', place, at, String(cell));
    this.nameOfExtra(at);
    return cell;
  }

  private nameOfExtra(at: number): void {
    if (this.extras.has(at)) return;
    this.extras.add(at);
    this.sink.name(this.offset + at, this.header.freeName(`列${at + 1}`));
  }

  /** Whether a row says the header again, as printed lists do on each page. */
  private repeatsHeader(cells: readonly Cell[]): boolean {
    return this.header.headings.every((heading, at) =>
      heading === null
        ? isBlankCell(cells[at])
        : typeof cells[at] === 'string' && cells[at].trim() === heading.text,
    );
  }

  private reportMissing(column: string, row: number): void {
    const { builder, table } = this.destination;
    builder.report({
      table: table.name,
      row,
      column,
      code: 'missing-column',
      value: '',
      origin: this.origin,
    });
  }

  private report(code: Issue['code'], row: number, at: number, value: string): void {
    const { builder, table } = this.destination;
    const { origin } = this;
    builder.report({ table: table.name, row, column: '', code, value, origin, position: at + 1 });
  }
}
