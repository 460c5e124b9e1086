/** Rows and columns that a sheet of Excel has. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** A cell of a sheet; row and column from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included. */
export interface CellRange {
  readonly first: CellPlace;
  readonly last: CellPlace;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([0-9]{1,7})$/;

/**
 * The place that a reference names; undefined where it names no cell.
 *
 * @example parseCell('AB7') //=> { row: 7, column: 28 }
 */
export function parseCell(reference: string): CellPlace | undefined {
  const [, letters, digits] = CELL.exec(reference) ?? [];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/**
 * The reference of a place.
 *
 * @example formatCell({ row: 7, column: 28 }) //=> 'AB7'
 */
export function formatCell({ row, column }: CellPlace): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}

/**
 * The range that a reference names, which may be a single cell; undefined where it names none.
 *
 * @example parseRange('A1:C2') //=> { first: { row: 1, column: 1 }, last: { row: 2, column: 3 } }
 */
export function parseRange(reference: string): CellRange | undefined {
  const [from, to = from] = reference.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  return first && last && { first, last };
}

/** The smallest range that holds a range and a place. */
export function widened({ first, last }: CellRange, { row, column }: CellPlace): CellRange {
  return {
    first: { row: Math.min(first.row, row), column: Math.min(first.column, column) },
    last: { row: Math.max(last.row, row), column: Math.max(last.column, column) },
  };
}

/** Whether a place lies in a range. */
export const holds = ({ first, last }: CellRange, { row, column }: CellPlace): boolean =>
  row >= first.row && row <= last.row && column >= first.column && column <= last.column;
