import { type Cell, type Issue, isBlankCell, isDecimal, type TableDeclaration } from '@zhiben/core';
import { type CellMaker, readable } from '../cell/readable.js';
import type { SheetRow } from '../read/sheet.js';
import { columnFinder, type HeaderColumn } from './names.js';

/** Where the cells of a position go: to a declared column, or to an attribute by its header. */
type Target = { readonly name: string; readonly make: CellMaker };

/** Makes the object of a row from its cells. */
export type RowMaker = (row: SheetRow) => Record<string, Cell>;

/**
 * How many columns of a table the cells of a row name: what tells the header from the titles above it.
 */
export function namedColumns({ cells }: SheetRow, table: TableDeclaration): number {
  const find = columnFinder(table);
  return new Set(
    cells.flatMap((cell) => (isBlankCell(cell) ? [] : find(String(cell)).map(({ column }) => column))),
  ).size;
}

/**
 * Reads a header row. A header that could be several columns, and one whose column an earlier header has already,
 * is reported and kept as an attribute; so are headers that no column has, and cells that stand under no header, which
 * are reported too, since their row may be shifted.
 */
export function readHeader(
  header: SheetRow,
  table: TableDeclaration,
  report: (issue: Issue) => void,
): RowMaker {
  const find = columnFinder(table);
  const used = new Set(Object.keys(table.columns));
  const taken = new Set<string>();
  const issue = (row: number, code: Issue['code'], value: string) =>
    report({ table: table.name, row, column: '', code, value });
  const attribute = (name: string): Target => {
    const free = freeName(name, used);
    used.add(free);
    return { name: free, make: (value) => value };
  };
  const targets: (Target | null)[] = header.cells.map((cell) => {
    if (isBlankCell(cell)) return null;
    const name = String(cell).trim();
    const found = find(name);
    const free = found.filter(({ column }) => !taken.has(column));
    if (free.length === 1) {
      taken.add(free[0].column);
      return { name: free[0].column, make: makerFor(free[0], table) };
    }
    if (found.length > 0) issue(header.place, 'ambiguous-header', name);
    return attribute(name);
  });
  return ({ cells, place }) => {
    // Without a prototype, so that a header such as __proto__ is a name like any other.
    const row: Record<string, Cell> = Object.create(null);
    for (const [at, cell] of cells.entries()) {
      if (isBlankCell(cell)) continue;
      if (isBlankCell(header.cells[at])) issue(place, 'extra-cell', String(cell));
      const target = targets[at] ?? attribute(`列${at + 1}`);
      targets[at] = target;
      row[target.name] = target.make(cell);
    }
    return row;
  };
}

/** The name, or the name with the first number behind it that is not used yet. */
function freeName(name: string, used: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; used.has(free); number++) free = `${name} ${number}`;
  return free;
}

function makerFor({ column, scale }: HeaderColumn, { columns }: TableDeclaration): CellMaker {
  const make = readable(columns[column]);
  return scale === 1 ? make : (cell) => scaled(make(cell), scale);
}

/** An amount in yuan; what is no number stays as it is, to be reported where it is read. */
function scaled(cell: Cell, scale: number): Cell {
  if (typeof cell !== 'number' && !(typeof cell === 'string' && isDecimal(cell))) return cell;
  // Fen are the smallest coin: rounding there takes back what binary fractions add.
  return Math.round(Number(cell) * scale * 100) / 100;
}
