import type { Cell } from '@zhiben/core';
import { type CellValue, type MergeRange, readXlsx } from 'hucre/xlsx';
import { SourceError } from '../source/source-error.js';
import { firstLine } from './intake.js';
import type { Sheet, SheetRow } from './sheet.js';
import { checkUnpackedSize, UnpacksTooLarge } from './unpacked-size.js';

/** First bytes of an old .xls workbook, or of one with a password (an OLE compound file). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Limits of a workbook. */
export interface WorkbookLimits {
  /**
   * Bytes that its parts may unpack to, all together.
   *
   * @defaultValue 512 MiB
   */
  readonly maxUnpackedBytes?: number;
}

/**
 * The sheets of an .xlsx workbook, cells as they were typed: texts, numbers, yes and no; date cells as
 * `YYYY-MM-DD`, in the workbook's own date system and the same in any time zone; of a formula the value that was kept.
 *
 * Throws a `SourceError` where the bytes are no workbook, or unpack to more than the limit.
 *
 * @param place what the bytes come from, for messages
 */
export async function workbookSheets(
  bytes: Uint8Array,
  place: string,
  { maxUnpackedBytes = 512 * 2 ** 20 }: WorkbookLimits = {},
): Promise<Sheet[]> {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new SourceError('old-workbook', place);
  try {
    checkUnpackedSize(bytes, maxUnpackedBytes);
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows, merges }) => ({ name, rows: numbered(spread(rows, merges ?? [])) }));
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw new SourceError('too-large', place, error.message);
    throw new SourceError('bad-workbook', place, firstLine(error));
  }
}

/** The value of a merged range holds in each of its cells. */
function spread(rows: CellValue[][], merges: readonly MergeRange[]): CellValue[][] {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    // A range may reach far beyond the rows that there are: it holds nothing there.
    for (const row of rows.slice(startRow, endRow + 1))
      row.fill(value, startCol, Math.min(endCol + 1, row.length));
  }
  return rows;
}

function* numbered(rows: readonly (readonly CellValue[])[]): Generator<SheetRow> {
  for (const [at, row] of rows.entries()) yield { place: at + 1, cells: row.map(toCell) };
}

/** A date that a cell holds as text in the form of ISO 8601, at midnight. */
const ISO_MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?Z?$/;

/**
 * Date cells come as the midnight in UTC of their civil day. A cell that holds a time and no day lies before 1900: it
 * stays a text, to be reported where a day is asked for.
 */
function toCell(value: CellValue): Cell {
  if (typeof value === 'string') return ISO_MIDNIGHT.exec(value)?.[1] ?? value;
  if (!(value instanceof Date)) return value;
  const iso = value.toISOString();
  return iso < '1900' ? iso.slice(11, 19) : iso.slice(0, 10);
}
