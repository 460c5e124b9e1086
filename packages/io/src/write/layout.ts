import { linesTaken } from './display-width.js';
import { type BookLine, type BookRow, type BookSheet, MOST_SHEET_ROWS } from './workbook.js';

/** The rows of a sheet by what stands in them, from 0. */
export interface Layout {
  /** Row of the marks over the header; `null` where no column has one. */
  readonly marks: number | null;
  readonly header: number;
  /** The first row under the header. */
  readonly body: number;
  /** The row behind the last one under the header. */
  readonly bodyEnd: number;
  /** The first row of the lines at the end. */
  readonly after: number;
}

/** Where things stand in a sheet: the lines, a blank row, marks, header, rows, a blank row, the lines at the end. */
export function layoutOf({ before = [], columns, rows }: BookSheet): Layout {
  const top = before.length > 0 ? before.length + 1 : 0;
  const marked = columns.some(({ mark }) => mark !== undefined);
  const header = top + (marked ? 1 : 0);
  const bodyEnd = header + 1 + rows.length;
  return { marks: marked ? top : null, header, body: header + 1, bodyEnd, after: bodyEnd + 1 };
}

/** The row behind the last one whose cells are to be filled in. */
export const lastOf = ({ growing }: BookSheet, { bodyEnd }: Layout): number =>
  growing ? MOST_SHEET_ROWS : bodyEnd;

/** Points of a line of text. */
const LINE_HEIGHT = 16;
const TITLE_HEIGHT = 24;

/** Most points that a row can be high. */
const MOST_HEIGHT = 409;

/** Points that a line over or under the table is high, where it is broken at the width of the table. */
export function lineHeight({ text, look }: BookLine, { columns }: BookSheet): number {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  // Letters are not all as wide as the average one: a tenth is left free.
  const lines = linesTaken(text, Math.max(1, Math.floor((look === 'title' ? 0.6 : 0.9) * width)));
  return Math.min(MOST_HEIGHT, lines * (look === 'title' ? TITLE_HEIGHT : LINE_HEIGHT));
}

/** Points that the header is high. */
export function headerHeight({ columns }: BookSheet): number {
  const lines = columns.map(({ header, width }) => linesTaken(header, Math.max(1, width - 2)));
  return Math.min(MOST_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT + 6);
}

/** Points that a row is high, where a text of it takes more than one line; `undefined` where none does. */
export function rowHeight({ cells }: BookRow, { columns }: BookSheet): number | undefined {
  let lines = 1;
  for (const [at, { wraps, width }] of columns.entries()) {
    const cell = cells[at];
    if (!wraps || typeof cell !== 'string' || fitsSurely(cell, width)) continue;
    lines = Math.max(lines, linesTaken(cell, width));
  }
  return lines > 1 ? Math.min(MOST_HEIGHT, lines * LINE_HEIGHT) : undefined;
}

/** Whether a text is too short to take a second line, whatever stands in it. */
const fitsSurely = (text: string, width: number) => 2 * text.length <= width && !text.includes('\n');

/** Characters that a printed page is wide where its letters are still readable. */
const PAGE_WIDTH = 260;

/** How many pages a sheet is printed across. */
export const pagesAcross = ({ columns }: BookSheet): number =>
  Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH);
