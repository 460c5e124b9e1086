import { type SheetRow, SourceError, workbookSheets } from '@zhiben/io';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook of one sheet, written by hand. Style 1 is a date, style 2 the Chinese built-in date format 31. */
function workbook(rows: string, properties = ''): Uint8Array {
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${REL}">${properties}<sheets><sheet name="隐患" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${REL}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${REL}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="31" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

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
    const [row] = await rowsOf(workbook(rows, '<workbookPr date1904="1"/>'));
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
