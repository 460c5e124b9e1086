import { type Book, type BookSheet, MOST_SHEET_ROWS, writeWorkbook } from '@zhiben/io';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatOfStyle, opened, rowOf } from './opened.js';

const book = (sheet: Partial<BookSheet>): Book => ({
  title: '台账',
  sheets: [{ name: '表', columns: [{ header: '一', width: 10 }], rows: [], ...sheet }],
});

const written = async (sheet: Partial<BookSheet>) => opened(await writeWorkbook(book(sheet)));

describe('a text', () => {
  const texts = [
    '=HYPERLINK("http://x","y")',
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    '#N/A',
    '#DIV/0!',
    '_x000D_',
    '0012',
    ' 前后有空格 ',
    '两\n行',
    '<&">',
    '😀',
  ];

  it.each(texts)('stays the text %j, and is no formula', async (text) => {
    const { book, part } = await written({
      before: [{ text }],
      columns: [{ header: text, mark: text, comment: text, width: 10 }],
      rows: [{ cells: [text] }, { cells: [text], look: 'group' }],
      after: [{ text }],
    });
    const sheet = book.Sheets.表;
    // A line, a blank row, the mark, the header, two rows, a blank row, a line.
    for (const place of ['A1', 'A3', 'A4', 'A5', 'A6', 'A8']) {
      const { t, v, f } = sheet[place];
      expect({ place, t, v, f }).toEqual({ place, t: 's', v: text, f: undefined });
    }
    expect(part('xl/worksheets/sheet1.xml')).not.toMatch(/<f[ >]|t="(?:e|str)"/);
  });

  it('loses only what XML cannot hold, and what is longer than a cell', async () => {
    const { book } = await written({ rows: [{ cells: ['a\ufffeb'] }, { cells: ['甲'.repeat(40_000)] }] });
    expect(book.Sheets.表.A2.v).toBe('a\ufffdb');
    expect(book.Sheets.表.A3.v).toBe(`${'甲'.repeat(32_766)}…`);
  });
});

describe('a cell', () => {
  it('is a number, yes or no, or blank, as it is given', async () => {
    const columns = ['一', '二', '三', '四'].map((header) => ({ header, width: 10 }));
    const { book } = await written({ columns, rows: [{ cells: [1.5, true, null, 0] }] });
    expect(rowOf(book.Sheets.表, 1)).toEqual(['一', '二', '三', '四']);
    expect(rowOf(book.Sheets.表, 2)).toEqual([1.5, true, undefined, 0]);
    expect(book.Sheets.表.B2.t).toBe('b');
  });

  // Serial 45723 is 2025-03-07: 45658 is the New Year of 2025, and 65 days follow. 45360 is the leap day of 2024.
  it.each([
    ['2025-03-07', 45_723],
    ['2025-01-01', 45_658],
    ['2024-02-29', 45_351],
    ['1900-03-01', 61],
    ['2025-03-09', 45_725],
    ['1986-05-04', 31_536],
  ])(
    'of the day %s is the serial number %i under a format of dates, in any time zone',
    async (day, serial) => {
      const { book } = await written({ rows: [{ cells: [{ day }] }, { cells: [{ day }], look: 'example' }] });
      for (const place of ['A2', 'A3']) {
        const { t, v, z } = book.Sheets.表[place];
        expect({ t, v, z }).toEqual({ t: 'n', v: serial, z: 'yyyy-mm-dd' });
      }
    },
  );

  it('of a share is the number, shown in percent', async () => {
    const { book } = await written({ rows: [{ cells: [{ share: 0.983 }] }] });
    expect(book.Sheets.表.A2).toMatchObject({ t: 'n', v: 0.983, z: '0.0%', w: '98.3%' });
  });

  it('shows a dot for none in a tally', async () => {
    const { book } = await written({
      columns: [{ header: '一', width: 9, format: 'tally' }],
      rows: [{ cells: [0] }, { cells: [1234] }],
    });
    expect([book.Sheets.表.A2.w, book.Sheets.表.A3.w]).toEqual(['·', '1,234']);
  });
});

describe('a workbook', () => {
  afterEach(() => void vi.useRealTimers());

  it('is the same bytes for the same description, whenever it is written', async () => {
    const sheet: Partial<BookSheet> = {
      columns: [{ header: '一', width: 10, comment: '说明', format: 'text' }],
      rows: [{ cells: ['甲'] }],
      growing: true,
    };
    const first = await writeWorkbook(book(sheet));
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T07:08:09Z') });
    expect(Buffer.compare(await writeWorkbook(book(sheet)), first)).toBe(0);
  });

  it('with more rows than a sheet can have is refused', async () => {
    const rows = new Array(MOST_SHEET_ROWS);
    await expect(writeWorkbook(book({ rows }))).rejects.toThrow(RangeError);
  });

  it.each(['2025-02-30', 'today', ''])('with the day %j is refused', async (day) => {
    await expect(writeWorkbook(book({ rows: [{ cells: [{ day }] }] }))).rejects.toThrow(RangeError);
  });
});

describe('a sheet', () => {
  it('is printed on A4 across, as wide as the page, its header on each page, with page numbers', async () => {
    const { part } = await written({ name: "核查 '25" });
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(xml).toMatch(/<oddFooter>.*&amp;P \/ &amp;N<\/oddFooter>/);
    expect(part('xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'核查 ''25'!$1:$1</definedName>`,
    );
  });

  it('keeps its header and first columns in sight, and filters its rows', async () => {
    const columns = ['一', '二', '三'].map((header) => ({ header, mark: '必填', width: 10 }));
    const { book, part } = await written({
      columns,
      rows: [{ cells: [1, 2, 3] }, { cells: [4, 5, 6] }],
      frozenColumns: 1,
      filtered: true,
    });
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"');
    expect(book.Sheets.表['!autofilter']).toEqual({ ref: 'A2:C4' });
    expect(part('xl/workbook.xml')).toContain("'表'!$A:$A,'表'!$1:$2");
  });

  it('makes room for texts of several lines, at most what a row can have', async () => {
    const { part } = await written({
      before: [{ text: '长'.repeat(30_000) }],
      columns: [{ header: '一', width: 10, wraps: true }],
      rows: [{ cells: ['短'] }, { cells: ['甲'.repeat(15)] }, { cells: ['长'.repeat(30_000)] }],
    });
    const heights = new Map(
      [...part('xl/worksheets/sheet1.xml').matchAll(/<row r="(\d+)" ht="(\d+)"/g)].map(([, row, height]) => [
        Number(row),
        Number(height),
      ]),
    );
    // A line, a blank row, the header, three rows. Fifteen characters are thirty wide: three lines of ten.
    expect(heights.get(1)).toBe(409);
    expect(heights.get(4)).toBeUndefined();
    expect(heights.get(5)).toBe(3 * 16);
    expect(heights.get(6)).toBe(409);
  });

  it('colours the cells that hold a text', async () => {
    const { part } = await written({
      rows: [{ cells: ['逾期'] }, { cells: ['完成'] }],
      fills: [{ column: 0, text: 'a"b', colour: 'red' }],
    });
    const xml = part('xl/worksheets/sheet1.xml');
    expect(xml).toMatch(
      /<conditionalFormatting sqref="A2:A3"><cfRule type="cellIs" priority="1" dxfId="0" operator="equal"><formula>"a""b"<\/formula>/,
    );
    expect(part('xl/styles.xml')).toMatch(/<dxf>.*<bgColor rgb="FFFFC7CE"\/>.*<\/dxf>/);
  });

  it('that grows has formats and lists down to its last row', async () => {
    const workbook = await written({
      columns: [
        { header: '编号', width: 10, format: 'text' },
        { header: '日期', width: 10, format: 'day' },
        {
          header: '等级',
          width: 10,
          choice: { words: ['重大', '一般'], others: 'refused', message: '请选择' },
        },
      ],
      rows: [{ cells: ['示例', { day: '2025-01-01' }, '重大'], look: 'example' }],
      growing: true,
    });
    const xml = workbook.part('xl/worksheets/sheet1.xml');
    const styles = [...xml.matchAll(/<col min="\d" style="(\d+)"/g)].map(([, style]) => Number(style));
    expect(styles.map((style) => formatOfStyle(workbook, style))).toEqual(['@', 'yyyy-mm-dd', undefined]);
    expect(xml).toMatch(
      /<dataValidation type="list" sqref="C2:C1048576" allowBlank="1" showErrorMessage="1" errorStyle="stop" error="请选择"><formula1>"重大,一般"<\/formula1>/,
    );
  });
});

describe('a list of words', () => {
  const words = Array.from({ length: 60 }, (_, at) => `词${at}号`);
  const list = (choice: object): Book => ({
    title: '表',
    sheets: [
      {
        name: '说 明',
        before: [{ text: '说明' }],
        columns: [
          { header: '表', width: 10 },
          { header: '词', width: 10 },
        ],
        rows: words.map((word) => ({ cells: [null, word] })),
      },
      {
        name: '表',
        columns: [{ header: '类别', width: 10, choice: { words, others: 'asked', ...choice } }],
        rows: [{ cells: [null] }],
      },
    ],
  });

  it('that is too long for a rule is taken from where it stands', async () => {
    const { book, part } = opened(await writeWorkbook(list({ from: { sheet: '说 明', column: 1 } })));
    const xml = part('xl/worksheets/sheet2.xml');
    const [, place] = /errorStyle="warning"><formula1>'说 明'!\$B\$(\d+:\$B\$\d+)<\/formula1>/.exec(xml)!;
    const [first, last] = place.split(':$B$').map(Number);
    const found = Array.from(
      { length: last - first + 1 },
      (_, at) => book.Sheets['说 明'][`B${first + at}`].v,
    );
    expect(found).toEqual(words);
  });

  it('that is too long, and stands nowhere, is refused', async () => {
    await expect(writeWorkbook(list({}))).rejects.toThrow(RangeError);
    await expect(writeWorkbook(list({ from: { sheet: 'x', column: 0 } }))).rejects.toThrow(RangeError);
  });
});
