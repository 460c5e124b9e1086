import { type SheetRow, SourceError, workbookSheets } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { workbook } from './handmade.js';

const cell = (ref: string, value: number | string, style = 0) =>
  `<c r="${ref}" s="${style}"><v>${value}</v></c>`;

async function rowsOf(bytes: Uint8Array): Promise<SheetRow[]> {
  const [sheet] = await workbookSheets(bytes, 'ledger.xlsx');
  return [...(sheet.rows as Iterable<SheetRow>)];
}

describe('a workbook', () => {
  // Serial 45723 is 2025-03-07: 45658 is the New Year of 2025, and 65 days follow.
  it('gives the civil day of a date cell, whatever the time zone and the time of day', async () => {
    const cells = [cell('A1', 45723, 1), cell('B1', 45723, 2), cell('C1', 45723.99998, 1), cell('D1', 45723)];
    const [row] = await rowsOf(workbook(`<row r="1">${cells.join('')}</row>`));
    expect(row.cells).toEqual(['2025-03-07', '2025-03-07', '2025-03-07', 45723]);
  });

  it('heeds the date system of 1904, which begins 1462 days later', async () => {
    const rows = `<row r="1">${cell('A1', 45723 - 1462, 1)}</row>`;
    const [row] = await rowsOf(workbook(rows, { properties: '<workbookPr date1904="1"/>' }));
    expect(row.cells).toEqual(['2025-03-07']);
  });

  it('leaves a time without a day a text, which no column of days accepts', async () => {
    const [row] = await rowsOf(workbook(`<row r="1">${cell('A1', 0.5, 1)}</row>`));
    expect(row.cells).toEqual(['12:00:00']);
  });

  it('leaves a number under the format of a date, too large for one, the number it is', async () => {
    const [row] = await rowsOf(
      workbook(`<row r="1">${cell('A1', 20250307, 1)}${cell('B1', 1741305600000, 1)}</row>`),
    );
    expect(row.cells[0]).toBe(20250307);
    expect(row.cells).toHaveLength(2);
  });

  it('gives the kept value of a formula and computes nothing', async () => {
    const [row] = await rowsOf(workbook('<row r="1"><c r="A1"><f>1+1</f><v>7</v></c></row>'));
    expect(row.cells).toEqual([7]);
  });

  it('numbers rows as they stand in the sheet, with gaps', async () => {
    const rows = await rowsOf(workbook(`<row r="2">${cell('A2', 1)}</row><row r="5">${cell('A5', 2)}</row>`));
    const filled = rows.filter(({ cells }) => cells.some((value) => value !== null));
    expect(filled.map(({ place }) => place)).toEqual([2, 5]);
  });

  it('that unpacks to more than the limit is refused before it is unpacked', async () => {
    const bytes = workbook(`<row r="1">${cell('A1', 1)}</row>${' '.repeat(200_000)}`);
    expect(bytes.length).toBeLessThan(10_000);
    const refusal = await workbookSheets(bytes, 'bomb.xlsx', { maxUnpackedBytes: 100_000 }).catch(
      (error) => error,
    );
    expect(refusal).toBeInstanceOf(SourceError);
    expect((refusal as SourceError).code).toBe('too-large');
  });
});
