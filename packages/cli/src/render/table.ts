import type { Style } from './palette.js';
import { plain } from './plain.js';
import { pad, widthOf } from './width.js';
import { balanced } from './wrap.js';

/** A column of a table. */
export interface Column {
  /** Lines of the heading, one above the other. */
  readonly head: readonly string[];
  readonly align: 'left' | 'right';
  /** It may be narrower than its widest text, which is then wrapped, but not narrower than this. */
  readonly least?: number;
  /** No cell takes more lines than this; what is left over is cut off with …. */
  readonly most?: number;
}

/** A cell of a table. */
export interface Cell {
  readonly text: string;
  readonly style?: Style;
  /** Blanks before each line. */
  readonly indent?: number;
}

/** A row: a cell for each column, or one cell that runs across all of them. */
export type Row = readonly Cell[] | Cell;

/** A table in lines. */
export interface Layout {
  /** Columns it takes. */
  readonly width: number;
  readonly head: readonly string[];
  /** By row, its lines. */
  readonly rows: readonly (readonly string[])[];
}

/** Blanks between columns. */
const GAP = 2;
const unstyled: Style = (text) => text;

const isSpan = (row: Row): row is Cell => !Array.isArray(row);

/** What each column takes where nothing is wrapped. */
function naturalWidths(columns: readonly Column[], rows: readonly Row[]): number[] {
  return columns.map(({ head }, at) => {
    let width = Math.max(...head.map(widthOf));
    for (const row of rows) {
      if (!isSpan(row)) width = Math.max(width, (row[at].indent ?? 0) + widthOf(plain(row[at].text)));
    }
    return width;
  });
}

const total = (widths: readonly number[], gap: number) =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

/** How wide the first column can be where the others take what they need. */
export function roomForFirst(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  gap: number = GAP,
): number {
  const widths = naturalWidths(columns, rows);
  return width - (total(widths, gap) - widths[0]);
}

/** The widths of the columns; those that may wrap give way, the widest first, until all fit. */
function fit(columns: readonly Column[], rows: readonly Row[], width: number, gap: number): number[] {
  const widths = naturalWidths(columns, rows);
  for (let excess = total(widths, gap) - width; excess > 0; excess--) {
    let widest = -1;
    for (const [at, { least }] of columns.entries()) {
      if (least === undefined || widths[at] <= least) continue;
      if (widest < 0 || widths[at] > widths[widest]) widest = at;
    }
    if (widest < 0) break;
    widths[widest] -= 1;
  }
  return widths;
}

/** Lays a table out in at most a width: columns aligned, long texts wrapped at their column, figures on the first line. */
export function layTable(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  gap: number = GAP,
): Layout {
  const widths = fit(columns, rows, width, gap);
  const line = (texts: readonly string[], style: (at: number) => Style = () => unstyled) =>
    texts
      .map((text, at) => pad(text, widths[at], columns[at].align, style(at)))
      .join(' '.repeat(gap))
      .trimEnd();
  const height = Math.max(...columns.map(({ head }) => head.length));
  const head = Array.from({ length: height }, (_, at) =>
    line(columns.map((column) => column.head[at - height + column.head.length] ?? '')),
  );
  const lines = rows.map((row) => {
    if (isSpan(row)) return cellLines(row, width).map(row.style ?? unstyled);
    const cells = row.map((cell, at) => cellLines(cell, widths[at], columns[at].most));
    const tall = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: tall }, (_, n) =>
      line(
        cells.map((cell) => cell[n] ?? ''),
        (at) => row[at].style ?? unstyled,
      ),
    );
  });
  return { width: Math.min(total(widths, gap), width), head, rows: lines };
}

function cellLines({ text, indent = 0 }: Cell, width: number, most?: number): string[] {
  return balanced(plain(text), width - indent, most).map((line) => ' '.repeat(indent) + line);
}
