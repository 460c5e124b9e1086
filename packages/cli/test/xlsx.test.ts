import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { read, utils, type WorkBook } from '@e965/xlsx';
import { evaluate, type Finding, loadPlan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { CallError } from '../src/call-error.js';
import type { Evaluation } from '../src/evaluation.js';
import { xlsx } from '../src/output/xlsx/xlsx.js';
import { wordsOf } from '../src/text/index.js';
import { call, checkSample, SAMPLE } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const plan = loadPlan(document);

type Row = Record<string, string | number | boolean | null>;

/** The rows of a sheet by their headers; dates as `YYYY-MM-DD`, numbers and texts as they are kept. */
function rowsOf(book: WorkBook, sheet: string, header = 1): Row[] {
  const found = book.Sheets[sheet];
  for (const [place, { z, v }] of Object.entries(found)) {
    if (z === 'yyyy-mm-dd' && typeof v === 'number') found[place] = { t: 's', v: dayOfSerial(v) };
  }
  return utils.sheet_to_json(found, { range: header - 1, defval: null });
}

/** 45658 is 2025-01-01. */
const dayOfSerial = (serial: number) =>
  new Date(Date.UTC(2025, 0, 1) + (serial - 45_658) * 86_400_000).toISOString().slice(0, 10);

/** Statuses of which the summary has a column. */
const COUNTED: Record<Exclude<Finding['status'], 'tracked'>, string> = {
  met: '按期完成',
  late: '逾期完成',
  open: '未到期',
  breached: '逾期未完成',
  unknown: '无法判定',
  exempt: '免除',
  'not-applicable': '不适用',
};
/** Tracked duties, a finding each. */
const TRACKED = 77;
const WORDS: Record<Finding['status'], string> = { ...COUNTED, tracked: '跟踪' };

async function csvRows(table: string): Promise<Map<string, Record<string, string>>> {
  const text = await readFile(join(SAMPLE, `${table}.csv`), 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  return new Map(rows.map((row) => [row.id, row]));
}

async function checked(args: readonly string[], name: string) {
  const out = folder.at(name);
  const answer = await call([...args, '--format', 'xlsx', '--out', out]);
  expect(answer).toEqual({ code: 0, stdout: '', stderr: '' });
  const bytes = await readFile(out);
  const parts = unzipSync(bytes);
  return { book: read(bytes, { cellNF: true }), part: (path: string) => strFromU8(parts[path]) };
}

describe('the workbook of the sample as of 2025-06-30', () => {
  let book: WorkBook;
  let part: (path: string) => string;
  let expected: Finding[];

  beforeAll(async () => {
    ({ book, part } = await checked(['check', SAMPLE, '--as-of', '2025-06-30'], 'sample.xlsx'));
    const { dataset } = await readSource(SAMPLE);
    expected = evaluate(plan, dataset, { asOf: '2025-06-30' }).sorted();
  });

  it('has three sheets', () => {
    expect(book.SheetNames).toEqual(['汇总', '核查结果', '数据问题']);
  });

  it('has a row for each finding, in their order, with its words, days and numbers', () => {
    const rows = rowsOf(book, '核查结果');
    expect(rows.map((row) => [row.责任编号, row.责任主体编号, row.状态, row.到期日, row.逾期天数])).toEqual(
      expected.map((one) => [
        one.obligation,
        one.subject,
        WORDS[one.status],
        one.due ?? null,
        one.overdueDays ?? null,
      ]),
    );
    expect(rows.map((row) => row.完成日)).toEqual(expected.map(({ doneOn }) => doneOn ?? null));
    const quotas = plan.duties.filter((duty) => duty.document.kind === 'quota').map(({ id }) => id);
    for (const [at, { required, counted, obligation }] of expected.entries()) {
      // Their numbers are shares.
      if (quotas.includes(obligation)) continue;
      expect([rows[at].应完成, rows[at].已完成]).toEqual([required ?? null, counted ?? null]);
    }
    for (const row of rows)
      expect(row.原因 !== null).toBe(['无法判定', '免除', '不适用'].includes(String(row.状态)));
  });

  it('names duty, clause, subject, place and regulator', async () => {
    const [enterprises, units] = [await csvRows('enterprises'), await csvRows('units')];
    const places = [...units.values()].filter(({ kind }) => kind === 'town' || kind === 'village');
    const nameOfPlace = new Map(places.map(({ areaCode, name }) => [areaCode, name]));
    const rows = rowsOf(book, '核查结果');
    let looked = 0;
    for (const row of rows) {
      const enterprise = enterprises.get(String(row.责任主体编号));
      if (!enterprise) continue;
      looked++;
      expect(row.责任主体).toBe(enterprise.name);
      expect(row.所在地).toBe(nameOfPlace.get(enterprise.areaCode) ?? (enterprise.areaCode || null));
      expect(row.监管部门).toBe(units.get(enterprise.regulator)?.name ?? null);
    }
    expect(looked).toBeGreaterThan(1000);
    const ladder = rows.find(({ 责任编号 }) => 责任编号 === 'M20.ladder')!;
    expect(ladder).toMatchObject({
      责任: '进展缓慢的重大事故隐患及时督办升级',
      条款: '20. 完善整改督办机制',
    });
    expect(ladder.周期或事项).toMatch(/^H\d+ (函告|通报|约谈|曝光)$/);
    expect(rows.find(({ 责任编号 }) => 责任编号 === 'T1.stock2024')).toMatchObject({ 责任主体: '方案整体' });
  });

  it('shows shares in percent, in tenths', () => {
    const [stock] = expected.filter(({ obligation }) => obligation === 'T1.stock2024');
    const at = rowsOf(book, '核查结果').findIndex(({ 责任编号 }) => 责任编号 === 'T1.stock2024') + 2;
    // L 应完成, M 已完成.
    const [required, counted] = ['L', 'M'].map((column) => book.Sheets.核查结果[`${column}${at}`]);
    expect(required).toMatchObject({ v: 0.98, z: '0.0%', w: '98.0%' });
    expect(counted.z).toBe('0.0%');
    expect(counted.v).toBeCloseTo(stock.counted!, 3);
    expect(counted.w).toBe(`${(stock.counted! * 100).toFixed(1)}%`);
  });

  it('sums up by action, clause and duty, and tells what was read', () => {
    const cells = utils.sheet_to_json<(string | number | null)[]>(book.Sheets.汇总, {
      header: 1,
      defval: null,
    });
    const text = cells.map(([first]) => first).join('\n');
    expect(cells[0][0]).toMatch(/^招贤镇/);
    for (const said of [
      '截至 2025-06-30',
      '读取 10 张表，共 8,541 行：采用 8,541、未采用 0、重复 0',
      '按期率 =',
    ]) {
      expect(text).toContain(said);
    }
    const header = cells.findIndex(([first]) => first === '责任');
    const rows = rowsOf(book, '汇总', header + 1);
    const counted = (rows: Row[]) =>
      Object.values(COUNTED).map((word) => rows.map((row) => Number(row[word])));
    const duties = rows.filter(({ 编号 }) => 编号 !== null);
    for (const duty of duties) {
      const own = expected.filter(({ obligation }) => obligation === duty.编号);
      for (const [status, word] of Object.entries(COUNTED)) {
        expect(duty[word]).toBe(own.filter((one) => one.status === status).length);
      }
      expect(duty.合计).toBe(own.length);
    }
    const total = rows.find(({ 责任 }) => 责任 === '合计')!;
    const sums = counted(duties).map((counts) => counts.reduce((a, b) => a + b, 0));
    expect(Object.values(COUNTED).map((word) => total[word])).toEqual(sums);
    const of = (status: Finding['status']) => expected.filter((one) => one.status === status).length;
    expect([total.逾期未完成, total.按期完成]).toEqual([of('breached'), of('met')]);
    expect(total.按期率).toBeCloseTo(of('met') / (of('met') + of('late') + of('breached')), 3);
  });

  it('lists what is tracked: in the summary below the totals, and among the findings', () => {
    const text = utils.sheet_to_csv(book.Sheets.汇总);
    expect(text).toContain('紧盯重点行业,突出重点地区开展督导检查：1 条，最近 2024-01-10');
    expect(text).toContain('没有记录的 73 项：');
    expect(text).toContain('打击特种作业人员未持证上岗（特种作业人员持证上岗）');
    const rows = rowsOf(book, '核查结果').filter(({ 状态 }) => 状态 === '跟踪');
    expect(rows).toHaveLength(TRACKED);
    expect(rows.find(({ 责任编号 }) => 责任编号 === 'S5.inspect')).toMatchObject({
      责任主体: '方案整体',
      完成日: '2024-01-10',
      应完成: null,
      已完成: 1,
    });
  });

  it('lists what reading found wrong', () => {
    const rows = rowsOf(book, '数据问题');
    expect(rows).toHaveLength(14);
    for (const row of rows) {
      expect(row).toMatchObject({
        表: '隐患',
        表的英文名: 'hazards',
        列: '复查单位',
        列的英文名: 'reviewedBy',
      });
      expect(row.问题).toBe('所引编号没有对应的记录');
      expect(String(row.说明)).toContain(String(row.原值));
      expect(row.行).toBeGreaterThan(1);
    }
  });

  it('has filters, a header in sight, a colour for each status beside its word, and prints with page numbers', () => {
    const xml = part('xl/worksheets/sheet2.xml');
    expect(xml).toContain('<pane ySplit="1" topLeftCell="A2" state="frozen"');
    expect(xml).toContain(`<autoFilter ref="A1:O${expected.length + 1}"/>`);
    for (const word of Object.values(WORDS)) expect(xml).toContain(`<formula>"${word}"</formula>`);
    for (const sheet of [1, 2, 3]) {
      expect(part(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/orientation="landscape".*&amp;P \/ &amp;N/);
    }
    expect(part('xl/workbook.xml')).toContain("'核查结果'!$1:$1");
  });
});

describe('a workbook', () => {
  it('speaks English', async () => {
    const { book } = await checked(
      ['check', SAMPLE, '--as-of', '2024-12-31', '--lang', 'en'],
      'english.xlsx',
    );
    expect(book.SheetNames).toEqual(['Summary', 'Findings', 'Data issues']);
    const [first] = rowsOf(book, 'Findings');
    expect(first).toMatchObject({ 'Duty id': 'M1.check.monthly', Clause: '1. Focus' });
    expect(rowsOf(book, 'Data issues').every(({ Issue }) => Issue === 'id that no record has')).toBe(true);
  });

  it('makes no formula of a name, an id or a value', async () => {
    const names = ['=HYPERLINK("http://x","y")', '+1', '-1', '@SUM(A1)', '=cmd|x'];
    const data = await folder.write(
      'formulas.json',
      JSON.stringify({
        enterprises: [
          ...names.map((name) => ({ id: name, name, highRisk: 'no' })),
          { id: 'E1', name: 'E1', openedOn: '=1+1' },
        ],
        activities: [],
      }),
    );
    const { book, part } = await checked(['check', data, '--as-of', '2025-06-30'], 'formulas.xlsx');
    const rows = rowsOf(book, '核查结果');
    for (const name of names) {
      expect(rows.find(({ 责任主体编号 }) => 责任主体编号 === name)?.责任主体).toBe(name);
    }
    expect(rowsOf(book, '数据问题').map(({ 原值 }) => 原值)).toContain('=1+1');
    for (const sheet of [1, 2, 3]) expect(part(`xl/worksheets/sheet${sheet}.xml`)).not.toMatch(/<f[ >]/);
  });

  it('says in which cell of which sheet an issue is', async () => {
    const header = '企业编号,企业名称,开业日期';
    await mkdir(folder.at('ledger'));
    await folder.write('ledger/企业.csv', `${header}\nE1,甲,2025-02-30\nE2,乙,2025-01-01\n,丙,2025-01-01\n`);
    const { book } = await checked(['check', folder.at('ledger'), '--as-of', '2025-06-30'], 'ledger.xlsx');
    const places = rowsOf(book, '数据问题').map((row) => [row.工作表或文件, row.单元格, row.行, row.列]);
    expect(places).toEqual([
      ['企业', 'C2', 2, '开业日期'],
      ['企业', 'A4', 4, '企业编号'],
    ]);
  });

  it('names the tables that were not supplied', async () => {
    const data = await folder.write('few.json', JSON.stringify({ enterprises: [], activities: [] }));
    const { book } = await checked(['check', data, '--as-of', '2025-06-30'], 'few.xlsx');
    const text = utils.sheet_to_csv(book.Sheets.汇总);
    expect(text).toMatch(/未提供的表.*单位.*停产停业.*隐患.*督办文书.*处罚.*证照.*台账.*事故/);
  });

  it('is refused where there are more findings than a sheet has rows', async () => {
    const evaluation = {
      plan: { document: { title: {} } },
      findings: { length: 1_048_577 },
      reading: { issues: [] },
    } as unknown as Evaluation;
    const refusal = await xlsx(evaluation, wordsOf('zh-CN')).catch((error) => error);
    expect(refusal).toBeInstanceOf(CallError);
    expect(refusal.text('zh-CN')).toContain('1,048,577');
  });

  it('of equal data is the same bytes', async () => {
    const write = async (name: string) => {
      await checkSample(['--format', 'xlsx', '--out', folder.at(name)]);
      return readFile(folder.at(name));
    };
    expect(Buffer.compare(await write('one.xlsx'), await write('two.xlsx'))).toBe(0);
  });
});
