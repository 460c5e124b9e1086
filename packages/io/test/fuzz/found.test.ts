import { isDecimal, NO_DAY, parseDay, readDataset } from '@zhiben/core';
import { LEDGERS, readLedgerMap, readSheets, SourceError } from '@zhiben/io';
import { readFiles } from '@zhiben/io/browser';
import { describe, expect, it } from 'vitest';
import { readings, sheet } from '../sheets.js';
import { fileOf, readBytes, readText } from './pieces.js';

const UNITS = ['单位编号', '单位名称', '单位类型'];
const HAZARDS = ['隐患编号', '企业编号', '隐患等级', '发现日期'];

const utf8 = (text: string) => new TextEncoder().encode(text);

const refusal = async (read: Promise<unknown>): Promise<SourceError> => {
  const error = await read.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SourceError);
  return error as SourceError;
};

const milliseconds = async (run: () => unknown): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

describe('what was found once:', () => {
  it('a division code that names a member of every object was read as that member', async () => {
    const { issues, words } = await readings([
      sheet('单位', [...UNITS, '区划代码'], ['T1', '招贤镇', '镇', 'constructor']),
    ]);
    expect(words('units', 'areaCode')).toEqual([['constructor']]);
    expect(issues).toEqual([['units', 2, 'areaCode', 'bad-area-code', 'constructor']]);
  });

  it('after an id that is a list every new id counted as a duplicate', () => {
    const units = [
      { id: ['a', 'b'], name: '甲', kind: 'town' },
      { id: 'T2', name: '乙', kind: 'town' },
      { id: ['a', 'b'], name: '丙', kind: 'town' },
    ];
    const { counts, issues } = readDataset({ units } as never);
    expect(counts.units).toEqual({ read: 3, accepted: 2, rejected: 0, duplicate: 1 });
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[3, 'duplicate-id']]);
  });

  it.each([
    ['lists', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['objects', `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`],
  ])('JSON with %s deep in each other broke the call stack', async (_, deep) => {
    const error = await refusal(readText('a.json', `{"units":[{"id":"T1"},{"id":${deep}}]}`));
    expect([error.code, error.detail]).toEqual(['bad-json', 'units 2: [[[ … ]]]']);
  });

  it('JSON with a key of its own in each row took time and memory for a column of each', async () => {
    const units = Array.from({ length: 20_000 }, (_, at) => ({ [`k${at}`]: 1 }));
    const error = await refusal(readText('a.json', JSON.stringify({ units })));
    expect([error.code, error.detail]).toEqual(['beyond-limit', 'units 16385: maxColumns 16384']);
  });

  it.each(['{ "a\\nb": [] }', '{ "a\\r\\nb\\u2028": 5 }'])(
    'a refusal of %s was several lines long, for a name in it was',
    async (text) => {
      const error = await refusal(readText('a.json', text));
      for (const said of [error.message, error.text('zh-CN'), error.text('en')]) {
        expect(said).toMatch(/a b/);
        expect(said).not.toMatch(/[\n\r\u2028]/);
      }
    },
  );

  it('a long figure with a letter behind took the square of its length to be told from a number', async () => {
    expect(await milliseconds(() => isDecimal(`${'1'.repeat(200_000)}x`))).toBeLessThan(1000);
  });

  it.each(['('.repeat(200_000), `${'1'.repeat(200_000)}x`])(
    'the long name of a sheet took the square of its length to be looked up (%#)',
    async (name) => {
      const read = () => readSheets([sheet('单位', UNITS), sheet(name)], 'ledger');
      expect(await milliseconds(read)).toBeLessThan(1000);
    },
  );

  it('a word with many brackets took the square of its length to be looked up', async () => {
    const row = ['H1', 'E1', '('.repeat(200_000), '2025-01-01'];
    const read = () => readings([sheet('隐患台账', HAZARDS, row)]);
    expect(await milliseconds(read)).toBeLessThan(1000);
  });

  it('thousands of equal headers took the square of their number to be named apart', async () => {
    const header = [...HAZARDS, ...Array<string>(16_000).fill('备注')];
    const reading = await readSheets([sheet('隐患', header, ['H1'])], 'ledger');
    const { origin } = reading.issues[0];
    expect(Object.keys(origin!.headers)).toHaveLength(16_004);
    expect(origin!.headers['备注 16000'].position).toBe(16_004);
    expect(await milliseconds(() => readSheets([sheet('隐患', header)], 'ledger'))).toBeLessThan(3000);
  });

  it('a piece of a CSV file that ended in blanks behind a quote was taken for a broken quote', async () => {
    const { counts } = await readBytes('units.csv', utf8('id,name,kind\nT1,"甲" '), utf8(',town\n'));
    expect(counts.units.accepted).toBe(1);
  });

  it('the separator of a CSV file was looked for in its first piece, however short', async () => {
    const { counts } = await readBytes('units.csv', utf8('i'), utf8('d;name;kind\nT1;甲;town\n'));
    expect(counts.units.accepted).toBe(1);
  });

  it('a title above the header of a CSV file hid its separator', async () => {
    const { counts } = await readText('units.csv', '单位名录\n\nid;name;kind\nT1;甲;town\n');
    expect(counts.units.accepted).toBe(1);
  });

  it('a CSV file whose first header begins with PK was taken for an archive', async () => {
    const { counts } = await readText('units.csv', 'PKID,id,name,kind\n1,T1,甲,town\n');
    expect(counts.units.accepted).toBe(1);
  });

  it('the sign of a footnote or a power became a digit of the number or day before it', async () => {
    const { issues, numbers } = await readings([
      sheet(
        '企业',
        ['企业编号', '企业名称', '从业人数'],
        ['E1', '甲', '25①'],
        ['E2', '乙', '10²'],
        ['E3', '丙', '２５'],
      ),
      sheet('隐患', HAZARDS, ['H1', 'E1', '重大', '2025-03-1①']),
    ]);
    expect(numbers('enterprises', 'staffCount')).toEqual([Number.NaN, Number.NaN, 25]);
    expect(issues.map(([, row, , code, value]) => [row, code, value])).toEqual([
      [2, 'bad-number', '25①'],
      [3, 'bad-number', '10²'],
      [2, 'bad-date', '2025-03-1①'],
    ]);
  });

  it.each(['2025年13月1日', '20250230', '9999-12-31T23:00:00Z'])(
    'a day that does not exist was reported otherwise than it stood there: %s',
    async (day) => {
      const { issues } = await readings([sheet('隐患', HAZARDS, ['H1', 'E1', '重大', day])]);
      expect(issues).toEqual([['hazards', 2, 'foundOn', 'bad-date', day]]);
    },
  );

  it('a row whose first cell is a remark was taken for a note, and lost', async () => {
    const { counts } = await readings([
      sheet('单位', ['备注', ...UNITS], ['备注：已核', 'T1', '招贤镇', '镇']),
    ]);
    expect(counts.units.accepted).toBe(1);
  });

  it.each([
    ['in one cell', ['注：截至六月底', null, null, null]],
    ['merged over the row', Array<string>(4).fill('注：截至六月底')],
    ['merged over parts of it', ['填表人：李某', '填表人：李某', '审核人：王某', '审核人：王某']],
  ])('as a row that is a note, %s, still is', async (_, note) => {
    const { counts, issues } = await readings([sheet('单位', ['备注', ...UNITS], note)]);
    expect(counts.units.read).toBe(0);
    expect(issues).toEqual([]);
  });

  it('a header with a note went before the header itself where it stood before it', async () => {
    const { days, issues, words } = await readings([
      sheet(
        '隐患',
        ['隐患编号', '企业编号', '隐患等级', '发现日期（复核）', '发现日期'],
        ['H1', 'E1', '重大', '2025-02-02', '2025-01-01'],
      ),
    ]);
    expect(issues).toEqual([]);
    expect(days('hazards', 'foundOn')).toEqual([parseDay('2025-01-01')]);
    expect(words('hazards', '发现日期（复核）')).toEqual([['2025-02-02']]);
  });

  it('two headers that say the same, one in 元, one in 万元, were not told to be ambiguous', async () => {
    const { numbers, issues } = await readings([
      sheet('隐患', [...HAZARDS, '资金（元）', '资金（万元）'], ['H1', 'E1', '重大', '2025-01-01', 1, 2]),
    ]);
    expect(numbers('hazards', 'fundYuan')).toEqual([1]);
    expect(issues).toEqual([['hazards', 1, '', 'ambiguous-header', '资金（万元）']]);
  });

  it('what a failed formula left was a word of an open list', async () => {
    const { words, issues, counts } = await readings([
      sheet(
        '工作记录',
        ['id', 'type', 'on', 'kind'],
        ['A1', 'drill', '2025-01-01', '#N/A'],
        ['A2', '#REF!', '2025-01-01', ''],
      ),
    ]);
    expect(counts.activities).toEqual({ read: 2, accepted: 1, rejected: 1, duplicate: 0 });
    expect(words('activities', 'kind')).toEqual([['']]);
    expect(issues).toEqual([
      ['activities', 2, 'kind', 'error-value', '#N/A'],
      ['activities', 3, 'type', 'error-value', '#REF!'],
    ]);
  });

  it('a sheet was not known by a month or quarter before its name', async () => {
    const month = (name: string, id: string) => sheet(name, HAZARDS, [id, 'E1', '重大', '2025-01-05']);
    const { words } = await readings([month('3月隐患台账', 'H1'), month('第一季度 隐患台账（补）', 'H2')]);
    expect(words('hazards', 'id').flat()).toEqual(['H1', 'H2']);
  });

  it('nothing is left of some names, which are no sheet', async () => {
    const ledgers = readLedgerMap({ ' ': { table: 'hazards' } }, LEDGERS);
    for (const name of ['', ' ', '2024', '3月', '(1)', '_2', '一季度']) {
      const sheets = [sheet('单位', UNITS), sheet(name, HAZARDS)];
      const { issues } = await readSheets(sheets, 'ledger', { ledgers });
      expect(issues.map(({ code, value }) => [code, value])).toEqual([['unknown-sheet', name]]);
    }
  });

  it('blanks in a list are no id', () => {
    const { counts } = readDataset({ units: [{ id: [' '], name: '甲', kind: 'town' }] } as never);
    expect(counts.units.rejected).toBe(1);
  });

  it('a term counted from a day that does not exist is none', async () => {
    const { days, issues } = await readings([
      sheet('隐患', [...HAZARDS, '整改期限'], ['H1', 'E1', '重大', '2025年13月1日', '15天']),
      sheet('隐患2', [...HAZARDS, '整改期限'], ['H2', 'E1', '重大', '2025-01-31', '']),
    ]);
    expect(days('hazards', 'deadline')).toEqual([NO_DAY]);
    expect(issues.map(([, row, column, code, value]) => [row, column, code, value])).toEqual([
      [2, 'foundOn', 'bad-date', '2025年13月1日'],
      [2, 'deadline', 'bad-date', '15天'],
    ]);
  });

  it.each(['3月', '3月内完成', '十二月', '2025年', '25年内', '2025年完成'])(
    'a month or year was taken for a term of as many: %s',
    async (words) => {
      const { issues } = await readings([
        sheet('隐患', [...HAZARDS, '整改期限'], ['H1', 'E1', '重大', '2025-01-31', words]),
      ]);
      expect(issues).toEqual([['hazards', 2, 'deadline', 'bad-date', words]]);
    },
  );

  it('as a term of months or years still is one', async () => {
    const terms = ['3个月', '半月', '半年内', '一年', '2年内完成', '十个工作日', '2个星期'];
    const { days, issues } = await readings([
      sheet(
        '隐患',
        [...HAZARDS, '整改期限'],
        ...terms.map((term, at) => [`H${at}`, 'E1', '重大', '2025-06-30', term]),
      ),
    ]);
    expect(issues).toEqual([]);
    // No holiday lies in the two weeks after 30 June.
    const ends = [
      '2025-09-30',
      '2025-07-15',
      '2025-12-30',
      '2026-06-30',
      '2027-06-30',
      '2025-07-14',
      '2025-07-14',
    ];
    expect(days('hazards', 'deadline')).toEqual(ends.map(parseDay));
  });

  it.each(['2025-02-30T16:00:00Z', '2025-04-31T00:00:00+08:00'])(
    'a moment on a day that does not exist was read as one on a later day: %s',
    async (moment) => {
      const { issues } = await readings([sheet('隐患', HAZARDS, ['H1', 'E1', '重大', moment])]);
      expect(issues).toEqual([['hazards', 2, 'foundOn', 'bad-date', moment]]);
    },
  );

  it.each([
    ['资金（千元）', 5000],
    ['资金（人民币万元）', 50_000],
    ['资金（单位：百万元）', 5_000_000],
    ['资金（亿元）', 500_000_000],
    ['资金（含税）', 5],
    ['资金（万美元）', Number.NaN],
    ['资金（万万元）', Number.NaN],
  ])('money was taken for yuan whatever else its header says: %s', async (header, yuan) => {
    const { numbers } = await readings([
      sheet('隐患', [...HAZARDS, header], ['H1', 'E1', '重大', '2025-01-01', 5]),
    ]);
    expect(numbers('hazards', 'fundYuan')).toEqual([yuan]);
  });

  it('a refusal said as many names of sheets as there were', async () => {
    const tables = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`表${at}`, []]));
    const error = await refusal(readText('a.json', JSON.stringify(tables)));
    expect(error.text('zh-CN').length).toBeLessThan(400);
  });

  it('a text in GBK that is by chance UTF-8 too was read as that: the encoding that is given decides', async () => {
    // 痰 is CC B5 in GBK, which in UTF-8 is a stroke through the letter before it.
    const file = fileOf('units.csv', utf8('id,name,kind\nT1,a'), Uint8Array.of(0xcc, 0xb5), utf8(',town\n'));
    const { dataset } = await readFiles([file], { encoding: 'gb18030' });
    expect(dataset.table('units')!.words('name').at(0)).toBe('a痰');
  });

  it.each([
    ['with its mark', '\ufeffid,name,kind\nT1,招贤镇,town\nT2,', '镇'],
    ['with Chinese words', `id,name,kind\n${'T1,招贤镇第一,town\n'.repeat(20)}T2,`, '镇'],
  ])('one character broken in a file in UTF-8 made it all GBK: %s', async (_, before, broken) => {
    const bytes = [utf8(before), utf8(broken).subarray(0, -1), utf8(',town\n')];
    expect((await refusal(readBytes('units.csv', ...bytes))).code).toBe('bad-encoding');
  });

  it('a JSON document beside CSV files was passed over in silence', async () => {
    const files = [
      fileOf('units.csv', utf8('id,name,kind\n')),
      fileOf('hazards.json', utf8('{}')),
      fileOf('dataset.json', utf8('{}')),
    ];
    const { issues } = await readFiles(files);
    expect(issues.map(({ code, value }) => [code, value])).toEqual([['unknown-sheet', 'hazards.json']]);
  });

  it('what a listener to the progress threw was said to be a file that cannot be opened', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => `T${at},甲,town`);
    const file = fileOf('units.csv', utf8(['id,name,kind', ...rows].join('\n')));
    const onProgress = () => {
      throw new TypeError('stopped');
    };
    await expect(readFiles([file], { onProgress })).rejects.toThrow(new TypeError('stopped'));
  });

  it.each([
    ['in two languages', ['id', 'enterpriseId', 'level', 'foundOn', 'responsible']],
    ['groups of columns', ['隐患编号', '企业编号', '隐患等级', '发现日期', '整改情况']],
    ['merged with it', [...HAZARDS, '责任人']],
  ])('a header of two rows, the upper one %s, had its lower one rejected', async (_, upper) => {
    const { words, issues } = await readings([
      sheet('隐患', ['招贤镇'], upper, [...HAZARDS, '责任人'], ['H1', 'E1', '重大', '2025-01-01', '李某']),
    ]);
    expect(issues).toEqual([]);
    expect(words('hazards', 'id', 'responsible', 'statedStatus')).toEqual([['H1', '李某', '']]);
  });

  it('as a note at a header that speaks of no money is looked past, whatever it says', async () => {
    const header = [...HAZARDS.slice(0, 3), '发现日期（元旦前）'];
    const { days } = await readings([sheet('隐患', header, ['H1', 'E1', '重大', '2025-01-01'])]);
    expect(days('hazards', 'foundOn')).toEqual([parseDay('2025-01-01')]);
  });
});
