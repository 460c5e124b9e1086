import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { TABLES, type TableDeclaration } from '@zhiben/core';
import { columnFinder, readSource, templateWorkbook } from '@zhiben/io';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatOfStyle, type Opened, opened, rowOf } from './opened.js';

const tables: readonly TableDeclaration[] = Object.values(TABLES);

async function read(bytes: Uint8Array) {
  const path = join(tmpdir(), `zhiben-template-${process.pid}.xlsx`);
  await writeFile(path, bytes);
  return readSource(path);
}

describe.each([
  ['zh-CN', '填表说明'],
  ['en', 'How to fill in'],
] as const)('the empty workbook in %s', (language, notes) => {
  let bytes: Uint8Array;
  let workbook: Opened;

  beforeAll(async () => {
    bytes = await templateWorkbook(TABLES, language);
    workbook = opened(bytes);
  });

  const nameOf = ({ name, zh }: TableDeclaration) => (language === 'en' ? name : zh[0]);
  const sheetOf = (table: TableDeclaration) => workbook.book.Sheets[nameOf(table)];
  const xmlOf = (table: TableDeclaration) =>
    workbook.part(`xl/worksheets/sheet${workbook.book.SheetNames.indexOf(nameOf(table)) + 1}.xml`);

  it('has the notes first, then a sheet for each table', () => {
    expect(workbook.book.SheetNames).toEqual([notes, ...tables.map(nameOf)]);
  });

  it('is read as every table supplied, without a row', async () => {
    const { counts, issues } = await read(bytes);
    const none = { read: 0, accepted: 0, rejected: 0, duplicate: 0 };
    expect(counts).toEqual(Object.fromEntries(tables.map(({ name }) => [name, none])));
    // The sheet of notes is no table.
    expect(issues.filter(({ table, code }) => table !== notes || code !== 'unknown-sheet')).toEqual([]);
  });

  it.each(tables.map((table) => [table.name, table] as const))(
    'has a header in %s that each stands for its column alone, with a note and a mark',
    (_, table) => {
      const columns = Object.entries(table.columns);
      const [marks, headers, example] = [1, 2, 3].map((row) => rowOf(sheetOf(table), row));
      const find = columnFinder(table);
      expect(headers.map((header) => find(String(header)).map(({ column }) => column))).toEqual(
        columns.map(([name]) => [name]),
      );
      if (language === 'zh-CN') expect(headers).toEqual(columns.map(([, { zh }]) => zh[0]));
      const required = language === 'en' ? ['required', 'optional'] : ['必填', '选填'];
      expect(marks).toEqual(columns.map(([, column]) => required[column.required ? 0 : 1]));
      expect(example[0]).toMatch(/^示例/);
      for (const [at, [, column]] of columns.entries()) {
        const comment = sheetOf(table)[utils.encode_cell({ r: 1, c: at })].c?.[0].t;
        expect(comment).toContain(required[column.required ? 0 : 1]);
        expect(comment.split('\n').length).toBeGreaterThan(1);
      }
    },
  );

  it('keeps texts as texts and days as days in rows that are still blank', () => {
    for (const table of tables) {
      const styles = [...xmlOf(table).matchAll(/<col min="\d+" style="(\d+)"/g)].map(([, style]) =>
        formatOfStyle(workbook, Number(style)),
      );
      expect(styles).toEqual(
        Object.values(table.columns).map(({ type }) => {
          if (type === 'number') return undefined;
          if (type === 'yuan') return '#,##0.00';
          return type === 'day' ? 'yyyy-mm-dd' : '@';
        }),
      );
    }
  });

  it('offers every vocabulary, and no list that Excel finds too long', () => {
    for (const table of tables) {
      const offered = Object.values(table.columns).filter(
        ({ type, vocabulary }) => type === 'flag' || vocabulary,
      );
      const lists = [...xmlOf(table).matchAll(/type="list"[^>]*><formula1>([^<]*)<\/formula1>/g)];
      expect(lists).toHaveLength(offered.length);
      for (const [, list] of lists) {
        if (list.startsWith('"')) expect(list.length).toBeLessThanOrEqual(257);
        else expect(list).toMatch(/^'.*'!\$[A-Z]+\$\d+:\$[A-Z]+\$\d+$/);
      }
    }
  });
});

describe('the empty workbook', () => {
  let workbook: Opened;
  const commentOn = (sheet: string, place: string) => workbook.book.Sheets[sheet][place].c?.[0].t;

  beforeAll(async () => {
    workbook = opened(await templateWorkbook());
  });

  it('says what a column holds', () => {
    // 隐患: A 编号, B 企业编号, C 等级 (closed), D 发现日期.
    expect(commentOn('隐患', 'B2')).toMatch(/^必填\n.*企业/);
    expect(commentOn('隐患', 'C2')).toMatch(/^必填\n只能.*\n重大、一般$/);
    expect(commentOn('隐患', 'D2')).toMatch(/^必填\n日期.*2025-06-30/);
    // 工作记录: B 记录类型 (open).
    expect(commentOn('工作记录', 'B2')).toMatch(
      /^必填\n一般.*\n检查、演练、宣传活动、报告、文件、培训、会议、学习、公示、指导帮扶$/,
    );
    // 台账: E 是否纳入范围, blank means yes.
    expect(commentOn('台账', 'E2')).toMatch(/^选填\n.*视为“是”$/);
  });

  it('refuses other words in closed lists, asks in open ones, takes several in lists of several', () => {
    const xml = (sheet: string) =>
      workbook.part(`xl/worksheets/sheet${workbook.book.SheetNames.indexOf(sheet) + 1}.xml`);
    const rule = (sheet: string, column: string) =>
      new RegExp(`<dataValidation [^>]*sqref="${column}3:[^>]*>`).exec(xml(sheet))![0];
    expect(rule('隐患', 'C')).toContain('showErrorMessage="1" errorStyle="stop"');
    expect(rule('工作记录', 'B')).toContain('showErrorMessage="1" errorStyle="warning"');
    // 企业: F 行业领域.
    expect(rule('企业', 'F')).not.toContain('showErrorMessage');
    // 隐患: K 整改进度, from 0 to 100.
    expect(rule('隐患', 'K')).toContain('type="decimal"');
    expect(xml('隐患')).toContain('<formula1>0</formula1><formula2>100</formula2>');
  });

  it('gives long lists from the sheet of notes', async () => {
    const names = Array.from({ length: 50 }, (_, at) => `很长的一个类别名称${at}`);
    const vocabulary = Object.fromEntries(names.map((name, at) => [`kind-${at}`, [name]]));
    const declarations = {
      visits: {
        name: 'visits',
        zh: ['走访'],
        columns: {
          id: { type: 'id', zh: ['走访编号'], required: true },
          kind: { type: 'term', zh: ['走访类别'], vocabulary },
        },
      },
    } as const;
    const { book, part } = opened(await templateWorkbook(declarations));
    const [, column, first, last] = /<formula1>'填表说明'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)<\/formula1>/.exec(
      part('xl/worksheets/sheet2.xml'),
    )!;
    const found: unknown[] = [];
    for (let row = Number(first); row <= Number(last); row++) {
      found.push(book.Sheets.填表说明[`${column}${row}`].v);
    }
    expect(found).toEqual(names);
  });

  it('is read as it was filled in, with the example left where it is', async () => {
    const { book } = opened(await templateWorkbook());
    const add = (sheet: string, cells: unknown[]) =>
      utils.sheet_add_aoa(book.Sheets[sheet], [cells], { origin: 'A4' });
    add('企业', ['001', '招贤某化工厂', null, null, null, '危险化学品、消防', '是']);
    add('隐患', ['H1', '001', '重大', '2025-03-07', '企业自查']);
    const { dataset, counts, issues } = await read(write(book, { type: 'buffer', bookType: 'xlsx' }));
    expect(issues.filter(({ code }) => code !== 'unknown-sheet')).toEqual([]);
    expect(counts.enterprises).toMatchObject({ read: 1, accepted: 1 });
    expect(counts.hazards).toMatchObject({ read: 1, accepted: 1 });
    const enterprises = dataset.table('enterprises')!;
    expect(enterprises.rowOf('001')).toBe(0);
    expect(enterprises.words('sectors').at(0)).toBe('hazchem;fire');
    expect(dataset.table('hazards')!.words('level').at(0)).toBe('major');
  });
});
