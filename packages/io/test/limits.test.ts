import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS, readSource, SourceError, type SourceOptions } from '@zhiben/io';
import { afterAll, describe, expect, it } from 'vitest';
import { workbook } from './handmade.js';

const folder = mkdtempSync(join(tmpdir(), 'zhiben-limits-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function refusal(path: string, options?: SourceOptions): Promise<[string, string]> {
  const error = await readSource(path, options).then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SourceError);
  return [(error as SourceError).code, (error as SourceError).detail];
}

const text = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;
const units = `<row r="1">${text('A1', '单位编号')}${text('B1', '单位名称')}${text('C1', '单位类型')}</row>`;
const unit = (row: number, name: string) =>
  `<row r="${row}">${text(`A${row}`, `T${row}`)}${text(`B${row}`, name)}${text(`C${row}`, '乡镇')}</row>`;

describe('a limit', () => {
  it('on the length of a cell holds for CSV, with a quote that never ends too', async () => {
    const header = 'id,name,kind\n';
    const long = 'x'.repeat(LIMITS.maxCellLength + 200_000);
    expect(await refusal(file('units.csv', `${header}T1,${long},town\n`))).toEqual([
      'beyond-limit',
      `2: maxCellLength ${LIMITS.maxCellLength}`,
    ]);
    const lines = `T1,"招贤镇,town\n${'T2,乙,town\n'.repeat(300_000)}`;
    expect((await refusal(file('units.csv', header + lines)))[0]).toBe('beyond-limit');
  });

  it('on the length of a cell holds for workbooks', async () => {
    const bytes = workbook(units + unit(2, 'x'.repeat(2000)), { sheet: '单位' });
    const path = file('long.xlsx', bytes);
    expect(await refusal(path, { maxCellLength: 1000 })).toEqual([
      'beyond-limit',
      '单位 2: maxCellLength 1000',
    ]);
    expect((await readSource(path)).counts.units.accepted).toBe(1);
  });

  it('on rows and columns holds for CSV and workbooks', async () => {
    const csv = file('units.csv', 'id,name,kind\nT1,甲,town\nT2,乙,town\n');
    expect(await refusal(csv, { maxRows: 2 })).toEqual(['beyond-limit', '3: maxRows 2']);
    expect(await refusal(csv, { maxColumns: 2 })).toEqual(['beyond-limit', '1: maxColumns 2']);
    const xlsx = file('units.xlsx', workbook(units + unit(2, '甲') + unit(3, '乙'), { sheet: '单位' }));
    expect(await refusal(xlsx, { maxRows: 2 })).toEqual(['beyond-limit', '单位 3: maxRows 2']);
    expect(await refusal(xlsx, { maxColumns: 2 })).toEqual(['beyond-limit', '单位 1: maxColumns 2']);
  });

  it('on bytes holds for workbooks, packed and unpacked, and for JSON', async () => {
    const json = file('ledger.json', `{ "units": [] ${' '.repeat(2000)} }`);
    expect(await refusal(json, { maxUnpackedBytes: 1000 })).toEqual(['too-large', '1000 B']);
    const xlsx = file('padded.xlsx', workbook(`${units}${' '.repeat(200_000)}`));
    expect((await refusal(xlsx, { maxUnpackedBytes: 100_000 }))[0]).toBe('too-large');
  });

  it('that is no positive number is refused', async () => {
    const csv = file('units.csv', 'id,name,kind\n');
    await expect(readSource(csv, { maxRows: 0 })).rejects.toThrow('maxRows must be a positive number, not 0');
    await expect(readSource(csv, { maxRows: Number.NaN })).rejects.toThrow(RangeError);
  });
});

describe('a workbook made to do harm', () => {
  it('declares entities: none is expanded, and nothing is fetched', async () => {
    const head = '<!DOCTYPE x [<!ENTITY a "镇"><!ENTITY b SYSTEM "file:///etc/passwd">]>';
    const bytes = workbook(units + unit(2, '&amp;a;') + unit(3, '&a;') + unit(4, '&b;'), {
      head,
      sheet: '单位',
    });
    const { dataset } = await readSource(file('entities.xlsx', bytes));
    const names = dataset.table('units')!.words('name');
    expect([0, 1, 2].map((row) => names.at(row))).toEqual(['&a;', '&a;', '&b;']);
  });

  it('holds a million empty rows with a format: they are passed over', async () => {
    const empty = Array.from(
      { length: 1_000_000 - 2 },
      (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/></row>`,
    );
    const bytes = workbook(units + unit(2, '甲') + empty.join(''), { sheet: '单位' });
    const { counts } = await readSource(file('empty.xlsx', bytes));
    expect(counts.units).toEqual({ read: 1, accepted: 1, rejected: 0, duplicate: 0 });
  });

  it('puts a cell far away: no grid is made of what lies between', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
    expect((await refusal(file('far.xlsx', workbook(units + far))))[0]).toBe('bad-workbook');
    const beyond = '<row r="99999999"><c r="A99999999"><v>1</v></c></row>';
    expect((await refusal(file('beyond.xlsx', workbook(units + beyond))))[0]).toBe('bad-workbook');
  });

  it('holds formulas, some failed: the kept value is read, an error is reported', async () => {
    const rows = `<row r="2"><c r="A2" t="str"><f>1+1</f><v>T1</v></c><c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>${text('C2', '乡镇')}</row>`;
    const { counts, issues } = await readSource(
      file('failed.xlsx', workbook(units + rows, { sheet: '单位' })),
    );
    expect(counts.units).toEqual({ read: 1, accepted: 0, rejected: 1, duplicate: 0 });
    expect(issues.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [2, 'name', 'error-value', '#DIV/0!'],
    ]);
  });

  it('has a header that names a prototype: it is a name like any other', async () => {
    const header = units.replace('</row>', `${text('D1', '__proto__')}${text('E1', 'constructor')}</row>`);
    const row = unit(2, '甲').replace('</row>', `${text('D2', 'x')}${text('E2', 'y')}</row>`);
    const { dataset, issues } = await readSource(
      file('proto.xlsx', workbook(header + row, { sheet: '单位' })),
    );
    expect([...dataset.table('units')!.attributes.keys()]).toEqual(['__proto__', 'constructor']);
    expect(issues).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('a file whose ending belies it is refused, and says what it is:', () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ['page.xlsx', '<html><table><tr><td>隐患</td></tr></table></html>', 'wrong-ending', 'html'],
    ['page.csv', '\n<!DOCTYPE html><table></table>', 'wrong-ending', 'html'],
    ['text.xlsx', 'id,name\n', 'wrong-ending', 'text'],
    ['book.csv', workbook(units), 'wrong-ending', 'archive'],
    ['book.xls', workbook(units), 'wrong-ending', 'archive'],
    [
      'page.xls',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'wrong-ending',
      'html',
    ],
    ['paper.xlsx', '%PDF-1.7', 'wrong-ending', 'pdf'],
    ['old.csv', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1), 'old-workbook', ''],
  ])('%s', async (name, content, code, detail) => {
    expect(await refusal(file(name, content))).toEqual([code, detail]);
  });
});

describe('a workbook', () => {
  it('with macros is read, and they are not looked at', async () => {
    const bytes = workbook(units + unit(2, '甲'), {
      sheet: '单位',
      parts: { 'xl/vbaProject.bin': 'nothing' },
    });
    expect((await readSource(file('macro.xlsm', bytes))).counts.units.accepted).toBe(1);
  });

  it('shows 0.8 as 80%: it is read so', async () => {
    const header = `<row r="1">${['编号', '企业编号', '隐患等级', '发现日期', '整改进度'].map((name, at) => text(`${'ABCDE'[at]}1`, name)).join('')}</row>`;
    const row = (n: number, progress: string) =>
      `<row r="${n}">${['H', 'E1', '重大', '2025-01-01'].map((word, at) => text(`${'ABCD'[at]}${n}`, at === 0 ? `H${n}` : word)).join('')}${progress}</row>`;
    const rows =
      row(2, '<c r="E2" s="3"><v>0.8</v></c>') +
      row(3, '<c r="E3" s="3"><v>0.07</v></c>') +
      row(4, '<c r="E4"><v>0.8</v></c>');
    const { dataset, issues } = await readSource(file('percent.xlsx', workbook(header + rows)));
    expect(issues).toEqual([]);
    expect([...dataset.table('hazards')!.numbers('progress').values]).toEqual([80, 7, 0.8]);
  });
});
