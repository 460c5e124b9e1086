import type { Cell } from '@zhiben/core';
import { type CellValue, type MergeRange, readXlsx, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { firstLine } from '../source/first-line.js';
import { SourceError } from '../source/source-error.js';
import { type Limits, limitsOf } from './limits.js';
import { hasPercentFormat } from './percent-format.js';
import type { Sheet, SheetRow } from './sheet.js';
import { checkUnpackedSize, UnpacksTooLarge } from './unpacked-size.js';

/**
 * The sheets of an .xlsx workbook, cells as they were typed: texts, numbers, yes and no; date cells as
 * `YYYY-MM-DD`, in the workbook's own date system and the same in any time zone; what is shown in per cent as such a
 * text (`80%`); of a formula the value that was kept.
 *
 * Throws a `SourceError` where the bytes are no workbook, or beyond a limit.
 *
 * @param place what the bytes come from, for messages
 */
export async function workbookSheets(bytes: Uint8Array, place: string, given: Limits = {}): Promise<Sheet[]> {
  const limits = limitsOf(given);
  try {
    checkUnpackedSize(bytes, limits.maxUnpackedBytes);
    const { sheets } = await readXlsx(bytes, { readStyles: hasPercentFormat(bytes) });
    return sheets.map((sheet) => {
      showPercent(sheet);
      spread(sheet.rows, sheet.merges ?? []);
      return { name: sheet.name, rows: numbered(sheet, place, limits) };
    });
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw new SourceError('too-large', place, error.message);
    throw new SourceError('bad-workbook', place, firstLine(error));
  }
}

/** Numbers that a sheet shows in per cent, as it shows them. */
function showPercent({ rows, cells }: XlsxSheet): void {
  for (const [key, { style }] of cells ?? []) {
    if (!style?.numFmt?.includes('%')) continue;
    const [row, column] = key.split(',').map(Number);
    const value = rows[row]?.[column];
    // Twelve digits take back what binary fractions add.
    if (typeof value === 'number') rows[row][column] = `${Number((value * 100).toPrecision(12))}%`;
  }
}

/** The value of a merged range holds in each of its cells. */
function spread(rows: CellValue[][], merges: readonly MergeRange[]): void {
  for (const { startRow, startCol, endRow, endCol } of merges) {
    const value = rows[startRow]?.[startCol] ?? null;
    // A range may reach far beyond the rows that there are: it holds nothing there.
    for (const row of rows.slice(startRow, endRow + 1))
      row.fill(value, startCol, Math.min(endCol + 1, row.length));
  }
}

function* numbered({ name, rows }: XlsxSheet, file: string, limits: Required<Limits>): Generator<SheetRow> {
  const { maxRows, maxColumns, maxCellLength } = limits;
  const refuse = (place: number, limit: keyof Limits) => {
    throw new SourceError('beyond-limit', file, `${name} ${place}: ${limit} ${limits[limit]}`);
  };
  for (const [at, row] of rows.entries()) {
    const place = at + 1;
    if (place > maxRows) refuse(place, 'maxRows');
    if (row.length > maxColumns) refuse(place, 'maxColumns');
    if (row.some((value) => typeof value === 'string' && value.length > maxCellLength))
      refuse(place, 'maxCellLength');
    yield { place, cells: row.map(toCell) };
  }
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
