import type { Cell } from '@zhiben/core';
import { type CellValue, readXlsx } from 'hucre/xlsx';
import { SourceError } from '../source/source-error.js';
import { firstLine } from './intake.js';
import type { Sheet, SheetRow } from './sheet.js';

/** First bytes of an old .xls workbook (an OLE compound file). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The sheets of an .xlsx workbook, cells as they were typed: texts, numbers, yes and no; date cells as
 * `YYYY-MM-DD`, in the workbook's own date system and in any time zone; of a formula the value that was kept.
 *
 * Throws a `SourceError` where the bytes are no workbook.
 *
 * @param place what the bytes come from, for messages
 */
export async function workbookSheets(bytes: Uint8Array, place: string): Promise<Sheet[]> {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new SourceError('old-workbook', place);
  try {
    const { sheets } = await readXlsx(bytes);
    return sheets.map(({ name, rows }) => ({ name, rows: numbered(rows) }));
  } catch (error) {
    throw new SourceError('bad-workbook', place, firstLine(error));
  }
}

function* numbered(rows: readonly (readonly CellValue[])[]): Generator<SheetRow> {
  for (const [at, row] of rows.entries()) yield { place: at + 1, cells: row.map(toCell) };
}

/** Date cells come as the midnight in UTC of their civil day. */
function toCell(value: CellValue): Cell {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}
