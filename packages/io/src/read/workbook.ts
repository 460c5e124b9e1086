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

/** The serial number of 1970-01-01 in the date system of 1900. */
const SERIAL_OF_1970 = 25_569;

const DAY = 86_400_000;

/** A date that a cell holds as text in the form of ISO 8601, at midnight and without a zone. */
const ISO_MIDNIGHT = /^(\d{4}-\d\d-\d\d)T00:00(?::00(?:\.0+)?)?$/;

/**
 * Date cells come as the midnight in UTC of their civil day. A cell that holds a time and no day lies before 1900; one
 * that holds 20250307 under the format of a date lies far behind 9999: the one stays a time, the other the number it is.
 */
function toCell(value: CellValue): Cell {
  if (typeof value === 'string') return ISO_MIDNIGHT.exec(value)?.[1] ?? value;
  if (!(value instanceof Date)) return value;
  const moment = value.getTime();
  if (Number.isNaN(moment)) return '#DATE';
  const year = value.getUTCFullYear();
  if (year < 1900) return value.toISOString().slice(11, 19);
  return year > 9999 ? moment / DAY + SERIAL_OF_1970 : value.toISOString().slice(0, 10);
}
