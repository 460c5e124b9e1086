import { type Cell, type ColumnDeclaration, type Reading, TABLES } from '@zhiben/core';
import { readSheets, writeWorkbook } from '@zhiben/io';
import { readFiles } from '@zhiben/io/browser';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cutAt, fileOf, readBytes, readText } from './fuzz/pieces.js';
import { goodCell, sheetOf, wildCell } from './fuzz/sheets.js';
import { textsOf } from './fuzz/sound.js';
import { runs } from './fuzz/times.js';

const tables = fc.constantFrom(...Object.values(TABLES));

/** An issue without the place of its header, which moves with its column. */
const said = ({ issues }: Reading) =>
  issues.map(({ table, row, column, code, value }) => ({ table, row, column, code, value }));

const order = <T>(list: readonly T[], keys: readonly number[]): T[] =>
  list
    .map((one, at) => ({ one, key: keys[at] }))
    .sort((a, b) => a.key - b.key)
    .map(({ one }) => one);

describe('reading', () => {
  it('is blind to the order of columns', async () => {
    const sheets = tables.chain(({ name, zh, columns }) => {
      const own = Object.values(columns) as ColumnDeclaration[];
      const cells = own.map((column) => fc.oneof({ weight: 4, arbitrary: goodCell(column) }, wildCell));
      const row = fc.tuple(...cells, wildCell, wildCell);
      const keys = fc.array(fc.nat(), { minLength: own.length + 2, maxLength: own.length + 2 });
      const header = [...own.map((column) => column.zh[0]), '联系电话', '__proto__'];
      return fc.record({
        name: fc.constantFrom(name, zh[0]),
        header: fc.constant<Cell[]>(header),
        rows: fc.array(row, { maxLength: 8 }),
        keys,
      });
    });
    await fc.assert(
      fc.asyncProperty(sheets, async ({ name, header, rows, keys }) => {
        const grid = { name, titles: [['招贤镇']], header, rows };
        const moved = { ...grid, header: order(header, keys), rows: rows.map((cells) => order(cells, keys)) };
        const reading = await readSheets([sheetOf(grid)], 'ledger');
        const other = await readSheets([sheetOf(moved)], 'ledger');
        expect(textsOf(other.dataset)).toEqual(textsOf(reading.dataset));
        expect(other.counts).toEqual(reading.counts);
        expect(said(other)).toEqual(said(reading));
      }),
      runs(60),
    );
  });

  it('gives the same for a workbook, a CSV file and a JSON document', async () => {
    // Numbers and days as each form has them; texts that a cell of each can hold.
    const text = fc.stringMatching(/^[a-z甲-癸𠮷=+@"',;é<&>-]([a-z 甲-癸=+@"',;\n<&>-]*[a-z甲-癸])?$/u);
    const table = tables.chain(({ name, columns }) => {
      const own = Object.entries(columns) as [string, ColumnDeclaration][];
      const cell = ([, { type, vocabulary, range }]: [string, ColumnDeclaration]): fc.Arbitrary<
        string | number
      > => {
        switch (type) {
          case 'day':
            return fc
              .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
              .map((moment) => moment.toISOString().slice(0, 10));
          case 'number':
          case 'yuan':
            return fc
              .integer({ min: range?.[0] ?? -1000, max: range?.[1] ?? 1_000_000 })
              .map((n) => n / 100 + 0);
          case 'flag':
            return fc.constantFrom('yes', 'no');
          case 'term':
            return fc.constantFrom(...Object.keys(vocabulary!));
          case 'period':
            return fc.constantFrom('2025', '2025-Q1', '2025-07');
          default:
            return text;
        }
      };
      const row = fc.tuple(...own.map((one) => (one[1].required ? cell(one) : fc.option(cell(one)))));
      return fc.record({
        name: fc.constant(name),
        own: fc.constant(own),
        rows: fc.array(row, { maxLength: 6 }),
      });
    });
    await fc.assert(
      fc.asyncProperty(table, fc.array(fc.nat(), { maxLength: 3 }), async ({ name, own, rows }, cuts) => {
        const header = own.map(([column]) => column);
        const book = await writeWorkbook({
          title: name,
          sheets: [
            {
              name,
              columns: own.map(([column, { type }]) => ({
                header: column,
                width: 10,
                ...(type === 'day' && { format: 'day' as const }),
              })),
              rows: rows.map((cells) => ({
                cells: cells.map((cell, at) =>
                  own[at][1].type === 'day' && cell !== null ? { day: String(cell) } : cell,
                ),
              })),
            },
          ],
        });
        const quoted = (cell: Cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`;
        const csv = [header, ...rows].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
        const json = rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [header[at], cell])));
        const [workbook, ...others] = await Promise.all([
          readBytes(`${name}.xlsx`, book),
          readText(`${name}.csv`, csv),
          // A few Chinese characters alone may be UTF-8 by chance: the encoding has to be said.
          readFiles([fileOf(`${name}.csv`, ...cutAt(iconv.encode(csv, 'gb18030'), cuts))], {
            encoding: 'gb18030',
          }),
          readText('ledger.json', JSON.stringify({ [name]: json })),
        ]);
        for (const other of others) {
          expect(textsOf(other.dataset)).toEqual(textsOf(workbook.dataset));
          expect(other.counts).toEqual(workbook.counts);
        }
      }),
      runs(40),
    );
  });
});
