import { type CellObject, read, utils } from '@e965/xlsx';
import { annotateWorkbook, type CellNote } from '@zhiben/io';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handMade, sheetOf } from './hand-made.js';

const ROWS = 8;
const COLUMNS = 6;

const refOf = (row: number, column: number) => utils.encode_cell({ r: row - 1, c: column - 1 });

const place = fc.record({
  row: fc.integer({ min: 1, max: ROWS }),
  column: fc.integer({ min: 1, max: COLUMNS }),
});

const cell = fc.record({ place, style: fc.integer({ min: 0, max: 2 }), value: fc.integer() });

const note = fc.record({
  place,
  text: fc.stringMatching(/^[隐患 <&>"a-z\n]{1,20}$/),
  severity: fc.constantFrom('error' as const, 'warning' as const),
});

/** Rows and cells as a sheet has them; where a cell needs no reference, `bare` leaves it out. */
function rowsOf(
  cells: readonly { place: { row: number; column: number }; style: number; value: number }[],
  bare: boolean,
) {
  let text = '';
  let above = 0;
  for (let row = 1; row <= ROWS; row += 1) {
    const inRow = cells
      .filter(({ place }) => place.row === row)
      .sort((a, b) => a.place.column - b.place.column);
    if (inRow.length === 0) continue;
    text += bare && row === above + 1 ? '<row>' : `<row r="${row}">`;
    let left = 0;
    for (const { place, style, value } of inRow) {
      const reference = bare && place.column === left + 1 ? '' : ` r="${refOf(row, place.column)}"`;
      text += `<c${reference} s="${style}"><v>${value}</v></c>`;
      left = place.column;
    }
    text += '</row>';
    above = row;
  }
  return text;
}

describe('any notes on any sheet', () => {
  const cells = fc.uniqueArray(cell, {
    selector: ({ place }) => refOf(place.row, place.column),
    maxLength: 20,
  });

  it('keep all values, and stand where they were put', async () => {
    await fc.assert(
      fc.asyncProperty(
        cells,
        fc.array(note, { minLength: 1, maxLength: 12 }),
        fc.boolean(),
        async (list, made, bare) => {
          const notes: CellNote[] = made.map(({ place, text, severity }) => ({
            sheet: '隐患',
            ...place,
            text,
            severity,
          }));
          const bytes = handMade(sheetOf(rowsOf(list, bare)));
          const sheet = read(await annotateWorkbook(bytes, notes), {
            cellStyles: true,
            sheetStubs: true,
            cellNF: true,
          }).Sheets.隐患;
          for (let row = 1; row <= ROWS; row += 1) {
            for (let column = 1; column <= COLUMNS; column += 1) {
              const ref = refOf(row, column);
              const read: CellObject | undefined = sheet[ref];
              const original = list.find(({ place }) => place.row === row && place.column === column);
              const here = notes.filter((one) => one.row === row && one.column === column);
              expect([ref, read?.v]).toEqual([ref, original?.value]);
              if (original !== undefined) expect(read?.z).toBe(original.style === 1 ? 'm/d/yy' : 'General');
              expect(read?.c?.[0].t).toBe(
                here.length === 0 ? undefined : here.map(({ text }) => text).join('\n'),
              );
              const isError = here.some(({ severity }) => severity === 'error');
              const colour = here.length === 0 ? undefined : isError ? 'FFC7CE' : 'FFEB9C';
              expect([ref, read?.s?.fgColor?.rgb]).toEqual([ref, colour]);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
