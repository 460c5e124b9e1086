import { readFileSync } from 'node:fs';
import { read, utils } from '@e965/xlsx';
import { dateOf, dayText } from '../days.js';
import type { Reader } from '../reader.js';

/** The serial number of 1970-01-01 in the date system of 1900. */
const SERIAL_OF_1970 = 25_569;

type SheetCell = string | number | null;

/** A day comes as a serial number from a workbook, and as it was written from a CSV file. */
const dayOf = (cell: SheetCell) =>
  typeof cell === 'number' ? dayText(dateOf(cell - SERIAL_OF_1970)) : (cell ?? '');

/** The file as SheetJS takes it: its own decoding of CSV needs tables that are not part of it. */
const opened = (path: string) =>
  path.endsWith('.csv')
    ? read(readFileSync(path, 'utf8'), { type: 'string', dense: true, raw: true })
    : read(readFileSync(path), { dense: true });

/** SheetJS: the whole file into cells, those of the first sheet into lists. */
export const sheetjs: Reader = async ({ path, places: [id, day, number, text] }, take) => {
  const { Sheets, SheetNames } = opened(path);
  const [, ...rows] = utils.sheet_to_json<SheetCell[]>(Sheets[SheetNames[0]], { header: 1 });
  const written = (cell: SheetCell) => String(cell ?? '');
  if (take)
    for (const row of rows) take(written(row[id]), dayOf(row[day]), written(row[number]), written(row[text]));
  return rows.length;
};
