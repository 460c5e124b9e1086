import { type Cell, comparable, type Issue, type Reading, TABLES } from '@zhiben/core';
import { readSheets, SourceError } from '@zhiben/io';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './pieces.js';
import { type Grid, sheetOf, wildCell, wildGrid } from './sheets.js';
import { soundly, textsOf } from './sound.js';
import { runs } from './times.js';

const isBlank = (cell: Cell) => (Array.isArray(cell) ? cell.join(';') : String(cell ?? '')).trim() === '';

/** Nothing but separators, which is how an empty list may be written. */
const isEmptyList = (cell: Cell) =>
  /^[;；、,，\s]*$/u.test(Array.isArray(cell) ? cell.join(';') : String(cell));

/** Fails where a cell of an accepted row is neither in its column or attribute nor reported. */
function expectNothingLost({ dataset, issues }: Reading, grid: Grid): void {
  const sheet = sheetOf(grid);
  const texts = textsOf(dataset);
  const ofSheet = (issue: Issue) => issue.origin?.sheet === grid.name;
  for (const [name, table] of dataset.tables) {
    const held = (column: string, row: number) => texts[name].cells.get(column)?.[row] ?? '';
    for (const [row, place] of table.places.entries()) {
      const origin = table.originOf(row);
      if (origin?.sheet !== grid.name) continue;
      const { cells } = sheet.rows[place - 1];
      const reported = issues.filter((issue) => ofSheet(issue) && issue.row === place);
      for (const [at, cell] of cells.entries()) {
        if (isBlank(cell)) continue;
        const [column] = Object.entries(origin.headers).find(([, { position }]) => position === at + 1) ?? [];
        if (column === undefined) {
          expect(reported).toContainEqual(
            expect.objectContaining({ code: 'extra-cell', value: String(cell) }),
          );
          expect(held(`列${at + 1}`, row)).toBe(String(cell));
        } else if (table.attributes.has(column)) {
          expect(held(column, row)).toBe(String(cell));
        } else if (held(column, row) === '') {
          if (TABLES[name].columns[column].type === 'terms' && isEmptyList(cell)) continue;
          expect(reported.map((issue) => issue.column)).toContain(column);
        }
      }
    }
  }
}

/** Fails where a row below the header is neither accepted nor reported. */
function expectEachRowTold({ dataset, issues, counts }: Reading, grids: readonly Grid[]): void {
  for (const grid of grids) {
    const unread = issues.some(
      ({ code, value }) => (code === 'unknown-sheet' || code === 'no-header') && value === grid.name,
    );
    if (unread) continue;
    const top = grid.titles.length + 1;
    for (const { place, cells } of sheetOf(grid).rows) {
      if (place <= top || cells.every(isBlank)) continue;
      const accepted = [...dataset.tables.values()].some((table) =>
        table.places.some((at, row) => at === place && table.originOf(row)?.sheet === grid.name),
      );
      const reported = issues.some(({ row, origin }) => row === place && origin?.sheet === grid.name);
      expect([grid.name, place, accepted || reported]).toEqual([grid.name, place, true]);
    }
  }
  const filled = grids.flatMap(({ rows }) => rows.filter((cells) => !cells.every(isBlank))).length;
  const read = Object.values(counts).reduce((sum, count) => sum + count.read, 0);
  expect(read).toBeLessThanOrEqual(filled);
}

const grids = fc.uniqueArray(wildGrid, {
  minLength: 1,
  maxLength: 3,
  selector: ({ name }) => comparable(name),
});

describe('any sheets', () => {
  it('lose neither a row nor a cell, and read the same a second time', async () => {
    await fc.assert(
      fc.asyncProperty(grids, async (list) => {
        const sheets = list.map(sheetOf);
        const reading = await soundly(() => readSheets(sheets, 'ledger'));
        if (reading instanceof SourceError) return;
        for (const grid of list) expectNothingLost(reading, grid);
        expectEachRowTold(reading, list);
        const again = await readSheets(sheets, 'ledger');
        expect(again.issues).toEqual(reading.issues);
        expect(textsOf(again.dataset)).toEqual(textsOf(reading.dataset));
      }),
      runs(60),
    );
  });

  it('of nothing but wild cells are read or refused', async () => {
    const rows = fc.array(fc.array(wildCell, { maxLength: 6 }), { maxLength: 6 });
    const sheet = fc.tuple(fc.oneof(fc.constantFrom('隐患台账', 'units', '3月'), fc.string()), rows);
    await fc.assert(
      fc.asyncProperty(fc.array(sheet, { maxLength: 3 }), async (list) => {
        const sheets = list.map(([name, rows]) => sheetOf({ name, titles: [], header: [], rows }));
        await soundly(() => readSheets(sheets, 'ledger'));
      }),
      runs(100),
    );
  });

  it('as a JSON document of any values are read or refused', async () => {
    const key = fc.oneof(
      fc.constantFrom('id', '编号', '企业编号', '发现日期', '__proto__', 'covers'),
      fc.string(),
    );
    const table = fc.oneof(fc.jsonValue(), fc.array(fc.dictionary(key, fc.jsonValue()), { maxLength: 5 }));
    const name = fc.oneof(
      fc.constantFrom('隐患', 'units', 'covers', '__proto__', 'constructor'),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, table, { maxKeys: 4 }), async (document) => {
        await soundly(() => readText('ledger.json', JSON.stringify(document)));
      }),
      runs(200),
    );
  });
});
