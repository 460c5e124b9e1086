import { type Cell, type Issue, isBlankCell, type TableDeclaration } from '@zhiben/core';
import type { SheetRow } from '../read/sheet.js';
import { columnFinder, type HeaderColumn } from './names.js';

/** Where the cell of a position goes: a declared column, or an attribute by its header. */
export type Target = HeaderColumn | { readonly attribute: string };

/** Makes the object of a row from its cells. */
export type RowMaker = (cells: readonly Cell[]) => Record<string, Cell>;

/**
 * Reads a header row. A header that could be several columns, and one whose column an earlier header has already,
 * is reported and kept as an attribute; so are headers that no column has.
 */
export function readHeader(
  header: SheetRow,
  table: TableDeclaration,
  report: (issue: Issue) => void,
): RowMaker {
  const find = columnFinder(table);
  const taken = new Set<string>();
  const targets: (Target | null)[] = header.cells.map((cell) => {
    if (isBlankCell(cell)) return null;
    const name = String(cell).trim();
    const found = find(name).filter(({ column }) => !taken.has(column));
    if (found.length === 1) {
      taken.add(found[0].column);
      return found[0];
    }
    if (found.length > 1 || find(name).length > 0) {
      report({ table: table.name, row: header.place, column: '', code: 'ambiguous-header', value: name });
    }
    return { attribute: name };
  });
  return (cells) => {
    const row: Record<string, Cell> = Object.create(null);
    targets.forEach((target, at) => {
      const cell = cells[at];
      if (target === null || isBlankCell(cell)) return;
      if ('attribute' in target) row[target.attribute] = cell;
      else row[target.column] = scaled(cell, target.scale);
    });
    return row;
  };
}

/** An amount in yuan; what is no number stays as it is, to be reported where it is read. */
function scaled(cell: Cell, scale: number): Cell {
  if (scale === 1) return cell;
  const amount = typeof cell === 'number' ? cell : Number(cell);
  // Fen are the smallest coin: rounding there takes back what binary fractions add.
  return Number.isFinite(amount) ? Math.round(amount * scale * 100) / 100 : cell;
}
