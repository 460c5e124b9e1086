import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluate, loadPlan, TABLES } from '@zhiben/core';
import plan from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'packages', 'core', 'test', 'conformance', 'zhaoxian-sample');
const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhiben-csv-'));
  made.push(folder);
  return folder;
}

/** The sample with Chinese names of files and headers, in an encoding and with a separator. */
function chineseCopy(encode: (text: string) => Uint8Array, separator: string): string {
  const folder = newFolder();
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.csv'))) {
    const { zh, columns } = TABLES[file.slice(0, -4)];
    const [header, ...rows] = readFileSync(join(FOLDER, file), 'utf8').split('\n');
    const names = header
      .trim()
      .split(',')
      .map((name) => columns[name].zh[0]);
    // No cell of the sample holds a comma or a quote; a list may hold the separator.
    const cell = (text: string) => (text.includes(separator) ? `"${text}"` : text);
    const lines = [names.join(separator), ...rows.map((row) => row.split(',').map(cell).join(separator))];
    writeFileSync(join(folder, `${zh[0]}.csv`), encode(lines.join('\n')));
  }
  return folder;
}

const findingsOf = async (path: string) => {
  const { dataset, counts } = await readSource(path, { manifest: {} });
  return { counts, findings: evaluate(loadPlan(plan), dataset, { asOf: '2025-06-30' }).sorted() };
};

describe('the sample as CSV with Chinese names', async () => {
  const workbook = await findingsOf(join(ROOT, 'examples', 'data', 'zhaoxian-sample.xlsx'));

  it.each([
    ['GBK', (text: string) => iconv.encode(text, 'gbk'), ','],
    ['GB18030, separated by semicolons', (text: string) => iconv.encode(text, 'gb18030'), ';'],
    ['UTF-8 with a byte order mark, separated by tabs', (text: string) => Buffer.from(`\ufeff${text}`), '\t'],
  ])('in %s gives the findings of the workbook', async (_, encode, separator) => {
    expect(await findingsOf(chineseCopy(encode, separator))).toEqual(workbook);
  });
});

describe('a CSV file', () => {
  it('is read in the encoding that is given, and refused where it is not in it', async () => {
    const path = join(newFolder(), 'units.csv');
    writeFileSync(path, iconv.encode('id,name,kind\nT1,招贤镇,town\n', 'gbk'));
    const { dataset } = await readSource(path, { encoding: 'gb18030' });
    expect(dataset.table('units')!.words('name').at(0)).toBe('招贤镇');
    await expect(readSource(path, { encoding: 'utf-8' })).rejects.toMatchObject({ code: 'bad-encoding' });
  });

  it('keeps separators, quotes and line breaks inside quoted cells', async () => {
    const path = join(newFolder(), 'units.csv');
    writeFileSync(path, 'id,name,kind\r\nT1,"招贤镇,""老""\n街",town\r\n');
    const { dataset, counts } = await readSource(path);
    expect(counts.units.accepted).toBe(1);
    expect(dataset.table('units')!.words('name').at(0)).toBe('招贤镇,"老"\n街');
  });
});
