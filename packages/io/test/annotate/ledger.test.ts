import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellObject, read, utils, type WorkSheet } from '@e965/xlsx';
import { annotateWorkbook, type CellNote, readSource } from '@zhiben/io';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

const MESSY = join(import.meta.dirname, '..', 'messy');
const LEDGER = join(MESSY, 'messy-ledger.xlsx');
const BYTES = readFileSync(LEDGER);

const SHEETS: Record<string, string> = {
  units: '单位名录',
  enterprises: '企业',
  suspensions: '停产停业',
  hazards: '重大事故隐患台账',
  activities: '工作记录',
  notices: '督办文书',
  penalties: '处罚',
  certificates: '证书台账',
  assets: '台账',
  accidents: '事故',
};

/** One note for each known issue, in columns A to G in turn. */
const NOTES: CellNote[] = readFileSync(join(MESSY, 'messy-ledger.issues.ndjson'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line))
  .map(({ table, row, column, code }, at) => ({
    sheet: SHEETS[table],
    row,
    column: (at % 7) + 1,
    text: `第 ${at} 条：${column}（${code}）`,
    severity: at % 3 === 0 ? 'warning' : 'error',
  }));

const FILLS = { error: 'FFC7CE', warning: 'FFEB9C' };

const notedIn = (sheet: string) => NOTES.filter((note) => note.sheet === sheet);
const refOf = ({ row, column }: CellNote) => utils.encode_cell({ r: row - 1, c: column! - 1 });

/** What a cell holds and how its value is shown; nothing of fills and comments. No cell is a blank one. */
function shownBy(sheet: WorkSheet, ref: string): unknown {
  const { t, v, w, z, f } = (sheet[ref] ?? { t: 'z', z: 'General' }) as CellObject;
  return { t, v, w, z, f };
}

const cellsOf = (sheet: WorkSheet) => Object.keys(sheet).filter((ref) => !ref.startsWith('!'));

const folder = mkdtempSync(join(tmpdir(), 'zhiben-annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a messy ledger with a note for each of its issues', async () => {
  const annotated = await annotateWorkbook(BYTES, NOTES);
  const options = { cellStyles: true, cellNF: true, cellFormula: true };
  const before = read(BYTES, options);
  const after = read(annotated, options);

  it('bears each note on its cell, and no other', () => {
    expect(new Set(NOTES.map((note) => note.sheet + refOf(note))).size).toBe(NOTES.length);
    for (const name of after.SheetNames) {
      const sheet = after.Sheets[name];
      const found = cellsOf(sheet)
        .filter((ref) => sheet[ref].c)
        .map((ref) => [ref, sheet[ref].c.map(({ t }: { t: string }) => t).join()]);
      expect(Object.fromEntries(found)).toEqual(
        Object.fromEntries(notedIn(name).map((note) => [refOf(note), note.text])),
      );
    }
  });

  it('has each noted cell in the colour of its severity, and no other', () => {
    for (const name of after.SheetNames) {
      const sheet = after.Sheets[name];
      const colours = cellsOf(sheet)
        .map((ref) => [ref, sheet[ref].s?.fgColor?.rgb])
        .filter(([, colour]) => colour !== undefined);
      expect(Object.fromEntries(colours)).toEqual(
        Object.fromEntries(notedIn(name).map((note) => [refOf(note), FILLS[note.severity!]])),
      );
    }
  });

  it('has the values and formats of all cells as they were', () => {
    expect(after.SheetNames).toEqual(before.SheetNames);
    let compared = 0;
    for (const name of before.SheetNames) {
      const [one, other] = [before.Sheets[name], after.Sheets[name]];
      const refs = new Set([...cellsOf(one), ...cellsOf(other)]);
      for (const ref of refs) expect([ref, shownBy(other, ref)]).toEqual([ref, shownBy(one, ref)]);
      expect(other['!merges']).toEqual(one['!merges']);
      compared += refs.size;
    }
    expect(compared).toBeGreaterThan(20_000);
  });

  it('has all other parts byte for byte', () => {
    const [one, other] = [unzipSync(BYTES), unzipSync(annotated)];
    const changed = Object.keys(one).filter(
      (name) => !Buffer.from(one[name]).equals(Buffer.from(other[name])),
    );
    const sheetPart = (at: number) => `xl/worksheets/sheet${at + 1}.xml`;
    const noted = before.SheetNames.flatMap((name, at) => (notedIn(name).length > 0 ? [sheetPart(at)] : []));
    expect(changed.sort()).toEqual(['[Content_Types].xml', 'xl/styles.xml', ...noted].sort());
  });

  it('gives the same bytes whenever it is made', async () => {
    expect(Buffer.from(await annotateWorkbook(BYTES, NOTES)).equals(Buffer.from(annotated))).toBe(true);
  });

  it('is read with the issues and counts of the original', async () => {
    const copy = join(folder, 'annotated.xlsx');
    writeFileSync(copy, annotated);
    const [one, other] = [await readSource(LEDGER), await readSource(copy)];
    expect(one.issues.length).toBeGreaterThanOrEqual(NOTES.length);
    expect(other.issues).toEqual(one.issues);
    expect(other.counts).toEqual(one.counts);
  });
});
