import { read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';

/** A written workbook as another library opens it, and the parts it is made of. */
export interface Opened {
  readonly book: WorkBook;
  /** The XML of a part, by its path. */
  readonly part: (path: string) => string;
  readonly paths: readonly string[];
}

/** Opens a workbook with SheetJS, dates as serial numbers. */
export function opened(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes);
  return {
    book: read(bytes, { cellNF: true, cellFormula: true }),
    part: (path) => strFromU8(parts[path]),
    paths: Object.keys(parts),
  };
}

/** The values of a row of a sheet, from 1; blank cells are `undefined`. */
export function rowOf(sheet: WorkSheet, row: number): unknown[] {
  const last = /:([A-Z]+)/.exec(sheet['!ref']!)?.[1] ?? 'A';
  const values: unknown[] = [];
  for (let column = 'A'; ; column = after(column)) {
    values.push(sheet[`${column}${row}`]?.v);
    if (column === last) return values;
  }
}

function after(column: string): string {
  const last = column.charCodeAt(column.length - 1);
  if (last < 90) return column.slice(0, -1) + String.fromCharCode(last + 1);
  return `${column.length > 1 ? after(column.slice(0, -1)) : 'A'}A`;
}

/** The format that a style of a workbook shows numbers in, by its place among the styles. */
export function formatOfStyle({ part }: Opened, style: number): string | undefined {
  const styles = part('xl/styles.xml');
  const formats = new Map(
    [...styles.matchAll(/<numFmt numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [id, code]),
  );
  const cells = /<cellXfs.*?<\/cellXfs>/s.exec(styles)![0];
  const id = [...cells.matchAll(/<xf numFmtId="(\d+)"/g)][style][1];
  return formats.get(id);
}
