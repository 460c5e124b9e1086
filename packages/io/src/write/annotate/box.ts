import type { Grid } from './grid.js';
import { type CellPlace, LAST_COLUMN, LAST_ROW } from './reference.js';

/** Size of a comment's box in pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a Latin letter and of a line in a comment, in whatever font; a Chinese character is two letters wide. */
const LETTER = 7.5;
const LINE = 20;

/** Pixels left free around the text. */
const MARGIN = 12;

/** Letters in a line of a usual note, and of one that would be too high in lines of that length. */
const USUAL_LETTERS = 40;
const MOST_LETTERS = 80;
const USUAL_LINES = 16;

/** Lines that the highest box shows; Excel shows the rest when the box is drawn larger. */
const MOST_LINES = 36;

/** The size that lets a text be read: as wide as its longest line, up to a limit, and high enough for all lines. */
export function boxFor(text: string): Box {
  const usual = linesIn(text, USUAL_LETTERS);
  const letters = usual <= USUAL_LINES ? USUAL_LETTERS : MOST_LETTERS;
  const longest = Math.max(...text.split('\n').map(lettersIn));
  return {
    width: Math.round(Math.min(Math.max(longest, 12), letters) * LETTER) + MARGIN,
    height: Math.min(linesIn(text, letters), MOST_LINES) * LINE + MARGIN,
  };
}

/**
 * The lines that a text takes where so many letters go into one.
 *
 * @example linesIn('日期写成了“去年3月”', 10) //=> 2
 */
export function linesIn(text: string, letters: number = USUAL_LETTERS): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(lettersIn(line) / letters)), 0);
}

/** From here on come the scripts whose characters are two letters wide. */
const FIRST_WIDE = 0x2e80;

function lettersIn(line: string): number {
  let letters = 0;
  for (const character of line) letters += character.codePointAt(0)! >= FIRST_WIDE ? 2 : 1;
  return letters;
}

/** Pixels between a cell and its comment. */
const GAP = 12;

/** Columns and rows kept free before the edges of the sheet. */
const EDGE_COLUMNS = 10;
const EDGE_ROWS = 40;

/**
 * Where the box of a cell's comment lies, as VML wants it: column and pixels in it of the left side, row and pixels of
 * the top, then of the right side and the bottom; rows and columns from 0. It stands to the right of the cell.
 */
export function anchorFor({ row, column }: CellPlace, { width, height }: Box, grid: Grid): number[] {
  const firstColumn = Math.min(column + 1, LAST_COLUMN - EDGE_COLUMNS);
  const firstRow = Math.min(Math.max(row - 1, 1), LAST_ROW - EDGE_ROWS);
  const left = grid.across(firstColumn, GAP);
  const right = grid.across(firstColumn, GAP + width);
  const top = grid.down(firstRow, 2);
  const bottom = grid.down(firstRow, 2 + height);
  return [left, top, right, bottom].flatMap(({ at, pixels }) => [at - 1, pixels]);
}
