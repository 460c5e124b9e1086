import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { linesTaken } from './display-width.js';
import { type Layout, layoutOf } from './layout.js';
import type { BookColumn, BookSheet } from './workbook.js';

/** The moment that every part of the archive bears. */
const MOMENT = new Date(1980, 0, 1);

/**
 * Adds to a workbook what the library does not write: looks that hold for the cells of a column that are still to be filled
 * in, and boxes of comments that are as large as their text.
 */
export function finished(bytes: Uint8Array, sheets: readonly BookSheet[]): Uint8Array {
  const commented = (sheet: BookSheet) => sheet.columns.some(({ comment }) => comment !== undefined);
  if (!sheets.some((sheet) => sheet.growing || commented(sheet))) return bytes;
  const parts = unzipSync(bytes);
  for (const [at, sheet] of sheets.entries()) {
    const layout = layoutOf(sheet);
    if (sheet.growing) change(parts, `xl/worksheets/sheet${at + 1}.xml`, (xml) => withLooks(xml, layout));
    if (commented(sheet)) {
      change(parts, `xl/drawings/vmlDrawing${at + 1}.vml`, (vml) => withRoom(vml, sheet, layout));
    }
  }
  return zipSync(parts, { mtime: MOMENT });
}

function change(parts: Record<string, Uint8Array>, name: string, by: (text: string) => string): void {
  parts[name] = strToU8(by(strFromU8(parts[name])));
}

/** Gives each column the look of its cell in the blank row under the others. */
function withLooks(xml: string, { bodyEnd }: Layout): string {
  const row = new RegExp(`<row r="${bodyEnd + 1}"[^>]*>(.*?)</row>`).exec(xml)?.[1] ?? '';
  const looks = Array.from(row.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"\/>/g), ([, look]) => look);
  return xml.replace(
    /<col min="(\d+)" /g,
    (column, position: string) => `${column}style="${looks[Number(position) - 1]}" `,
  );
}

/** Pixels: of a line of a comment, of a row, of a character, of the space around a text. */
const LINE = 18;
const ROW = 20;
const CHARACTER = 7;
const SPACE = 12;
/** Characters that a line of a comment has room for. */
const BOX_WIDTH = 44;
/** Characters of a column behind the last. */
const PLAIN_COLUMN = 9;

/** Makes the boxes of the comments as large as their texts need. */
function withRoom(vml: string, { columns }: BookSheet, { header }: Layout): string {
  const commented = columns.flatMap(({ comment }, at) => (comment === undefined ? [] : [{ comment, at }]));
  let next = 0;
  return vml.replace(/<x:Anchor>[^<]*<\/x:Anchor>/g, () => {
    const { comment, at } = commented[next++];
    const [right, beyond] = rightEdge(columns, at + 1);
    const height = linesTaken(comment, BOX_WIDTH) * LINE + SPACE;
    const bottom = header + 1 + Math.floor(height / ROW);
    return `<x:Anchor>${at + 1},${SPACE},${header},2,${right},${beyond},${bottom},${height % ROW}</x:Anchor>`;
  });
}

/** The column in which a box ends that begins in one, and how many pixels of it the box takes. */
function rightEdge(columns: readonly BookColumn[], first: number): [number, number] {
  let left = BOX_WIDTH * CHARACTER + 2 * SPACE;
  for (let column = first; ; column++) {
    const width = (columns[column]?.width ?? PLAIN_COLUMN) * CHARACTER;
    if (left <= width) return [column, left];
    left -= width;
  }
}
