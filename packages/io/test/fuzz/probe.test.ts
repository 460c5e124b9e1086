import { isDecimal } from '@zhiben/core';
import { readSheets, SourceError } from '@zhiben/io';
import { it } from 'vitest';
import { workbook } from '../handmade.js';
import { readings, sheet } from '../sheets.js';
import { readBytes, readText } from './pieces.js';

const say = async (name: string, run: () => Promise<unknown> | unknown) => {
  it(name, async () => {
    const t = performance.now();
    let out: unknown;
    try {
      out = await run();
    } catch (e) {
      out =
        e instanceof SourceError
          ? `SourceError ${JSON.stringify(e.text('en'))}`
          : `!!! ${(e as Error).stack?.slice(0, 300)}`;
    }
    console.log(
      name,
      Math.round(performance.now() - t),
      'ms',
      typeof out === 'string' ? out : JSON.stringify(out),
    );
  });
};
const H = ['编号', '企业编号', '隐患等级', '发现日期'];
say('area constructor', async () => {
  const r = await readings([
    sheet('单位', ['单位编号', '单位名称', '单位类型', '区划代码'], ['T1', 'a', '镇', 'constructor']),
  ]);
  return [r.issues, r.words('units', 'areaCode').map(([x]) => typeof x)];
});
say('array id', async () => {
  const r = await readText(
    'a.json',
    JSON.stringify({
      units: [
        { id: ['a', 'b'], name: 'x', kind: 'town' },
        { id: 'T2', name: 'x', kind: 'town' },
      ],
    }),
  );
  return [r.counts, r.issues.map((i) => i.code)];
});
say('deep array', () =>
  readText('a.json', `{"units":[{"id":${'['.repeat(20000)}${']'.repeat(20000)},"name":"x"}]}`),
);
say('deep object', () =>
  readText('a.json', `{"units":[{"id":${'{"a":'.repeat(20000)}1${'}'.repeat(20000)},"name":"x"}]}`),
);
say('newline sheet', () => readText('a.json', '{"a\\nb": []}'));
say('newline sheet2', () => readText('a.json', '{"a\\nb": 5}'));
say('newline json', () => readText('a.json', '{\r\n"a\r\nb": x5}'));
say('decimal', () => isDecimal('1'.repeat(30000) + 'x'));
say('name parens', () => readText('a.json', JSON.stringify({ ['('.repeat(50000)]: [] })));
say('word parens', () =>
  readings([sheet('隐患', H, ['H1', 'E1', '('.repeat(30000), '2025-01-01'])]).then((r) => r.counts),
);
say('same headers', () =>
  readings([sheet('隐患', [...H, ...Array(16000).fill('备注')])]).then((r) => r.counts),
);
say('json keys', () =>
  readText(
    'a.json',
    JSON.stringify({ units: Array.from({ length: 6000 }, (_, i) => ({ id: `T${i}`, [`k${i}`]: 1 })) }),
  ).then((r) => r.counts),
);
const u = (ref: string, words: string) => `<c r="${ref}" t="inlineStr"><is><t>${words}</t></is></c>`;
say('merge short row', async () => {
  const rows = `<row r="1">${u('A1', '单位编号')}${u('B1', '单位名称')}${u('C1', '单位类型')}</row><row r="2">${u('A2', 'T1')}${u('B2', 'x')}${u('C2', '镇')}</row><row r="3">${u('A3', 'T2')}${u('B3', 'y')}</row>`;
  const b = workbook(rows, {
    sheet: '单位',
    parts: {
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells></worksheet>`,
    },
  });
  const r = await readBytes('a.xlsx', b);
  return [r.counts, r.issues.map((i) => i.code)];
});
const csv = (t: string) =>
  readText('units.csv', t).then((r) => [
    r.counts.units,
    r.issues.map((i) => [i.row, i.column, i.code, i.value]),
  ]);
say('csv spaces boundary', () =>
  readBytes(
    'units.csv',
    new TextEncoder().encode('id,name,kind\nT1,"x" '),
    new TextEncoder().encode(',town\n'),
  ).then((r) => r.counts),
);
say('csv first piece tiny', () =>
  readBytes(
    'units.csv',
    new TextEncoder().encode('i'),
    new TextEncoder().encode('d;name;kind\nT1;x;town\n'),
  ).then((r) => r.counts),
);
say('csv title then ;', () => csv('单位名录\nid;name;kind\nT1;x;town\n'));
say('csv only quote', () => csv('"'));
say('csv PK', () => readText('units.csv', 'PK,id,name,kind\n1,T1,x,town\n').then((r) => r.counts));
say('footnote', async () => {
  const r = await readings([
    sheet('企业', ['企业编号', '企业名称', '从业人数'], ['E1', 'a', '25①'], ['E2', 'a', '5²']),
  ]);
  return [r.numbers('enterprises', 'staffCount'), r.issues];
});
say('note row', async () => {
  const r = await readings([
    sheet('单位', ['备注', '单位编号', '单位名称', '单位类型'], ['备注：已核', 'T1', 'a', '镇']),
  ]);
  return r.counts;
});
say('noted header', async () => {
  const r = await readings([
    sheet(
      '隐患',
      ['编号', '企业编号', '隐患等级', '发现日期(复核)', '发现日期'],
      ['H1', 'E1', '重大', '2025-02-02', '2025-01-01'],
    ),
  ]);
  return [r.days('hazards', 'foundOn'), r.issues];
});
say('yuan twice', async () => {
  const r = await readings([
    sheet('隐患', [...H, '资金(元)', '资金(万元)'], ['H1', 'E1', '重大', '2025-02-02', 1, 2]),
  ]);
  return [r.numbers('hazards', 'fundYuan'), r.issues];
});
say('error kind', async () => {
  const r = await readings([
    sheet('工作记录', ['id', 'type', 'on', 'kind'], ['A1', '#REF!', '2025-01-01', '#N/A']),
  ]);
  return [r.words('activities', 'type', 'kind'), r.issues];
});
say('only separators', async () => {
  const r = await readings([sheet('企业', ['企业编号', '企业名称', '所属行业'], ['E1', 'a', '；；'])]);
  return [r.words('enterprises', 'sectors'), r.issues];
});
for (const d of [
  '2025年13月1日',
  '20250230',
  45723,
  '45723',
  '2025-3-7 00:00:00',
  '2025年3月',
  1741305600,
  '9999-12-31T23:00:00Z',
  '2025-3-7 下午',
  '2025.03.07 ',
  '2025年3月7日 14时',
  '２０２５．３．７',
  '2025-03-0①',
  '2025-3-7T10:00',
  '２０２５－０３－０７',
  '2025—03—07',
  '2025. 3. 7',
  '2025 年 3 月 7 日',
  '2025-03-07 周五',
  '25.3.7',
  '2025\\3\\7',
  '2025年3月7号',
  '20250307.0',
])
  say(`day ${d}`, async () => {
    const r = await readings([
      sheet('hazards', ['id', 'enterpriseId', 'level', 'foundOn'], ['H1', 'E1', '重大', d]),
    ]);
    return [r.days('hazards', 'foundOn'), r.issues.map((i) => i.slice(3))];
  });
for (const n of [
  '1,5',
  '１２．５',
  '3万',
  '≥5',
  '-',
  '1，234',
  '12,34',
  '1 234',
  '0.1.2',
  '１，２３４．５',
  '1e3',
  '∞',
  'NaN',
  Number.NaN,
  -0,
  '5人',
  '25％',
  '1．',
  '一',
  '／',
  '0,123',
])
  say(`number ${n}`, async () => {
    const r = await readings([sheet('企业', ['企业编号', '企业名称', '从业人数'], ['E1', 'a', n])]);
    return [r.numbers('enterprises', 'staffCount').map(String), r.issues.map((i) => i.slice(3))];
  });
for (const s of [
  '2024',
  '3月',
  '(1)',
  '',
  ' ',
  '2024年',
  '一季度',
  '台账2024',
  '2025年台账',
  '3月隐患台账',
  '隐患台账（2025年）(补)',
  '隐患台账2025',
  '隐患2025年3月',
  '隐患台账2025年第1季度',
  '2025年上半年隐患台账',
  '隐患台账(已作废)',
  '企业(停产)',
  'hazards(3)',
  '隐患-副本',
  '一般隐患',
  '01隐患台账',
  '1.隐患台账',
  '附件1：隐患台账',
  '隐患台账2024-2025',
  '隐患台账1-6月',
])
  say(`sheet ${s}`, async () => {
    const r = await readSheets([sheet('单位', ['id', 'name', 'kind']), sheet(s, H)], 'x');
    return r.issues.length ? r.issues.map((i) => [i.code]) : Object.keys(r.counts);
  });
