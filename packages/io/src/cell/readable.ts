import type { Cell, ColumnDeclaration } from '@zhiben/core';
import { readableDay } from './day.js';
import { readableNumber } from './number.js';

/** A cell in the form that `@zhiben/core` reads; what has no such form stays as it is. */
export type CellMaker = (cell: Cell) => Cell;

/** Nothing in it can have another width. */
const PLAIN = /^[!-~]*$/;

/** Full-width letters, digits and signs of a code or a word are those of half width. */
const halfWidth: CellMaker = (cell) =>
  typeof cell === 'string' && !PLAIN.test(cell) ? cell.normalize('NFKC').trim() : cell;

/** How the cells of a declared column are brought into the form in which they are read. */
export function readable({ type }: ColumnDeclaration): CellMaker {
  switch (type) {
    case 'day':
      return readableDay;
    case 'number':
    case 'yuan':
      return readableNumber;
    case 'text':
      return (cell) => cell;
    default:
      return halfWidth;
  }
}
