import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { call } from './call.js';

const MESSY = join(import.meta.dirname, '../../io/test/messy');
const LEDGER = join(MESSY, 'messy-ledger.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'zhiben-issues-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFolder = (name: string) => join(folder, name);

/** What an independent import reported: table, row, column and code. */
const EXPECTED = readFileSync(join(MESSY, 'messy-ledger.issues.ndjson'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { table: string; row: number; column: string; code: string });

const key = (...parts: (string | number)[]) => parts.join(' ');

describe('zhiben issues', () => {
  it('lists in JSON what was found, with sheet and cell', async () => {
    const { code, stdout, stderr } = await call(['issues', LEDGER, '--json']);
    expect([code, stderr]).toEqual([0, '']);
    const { issues, counts } = JSON.parse(stdout) as {
      issues: { table: string; row: number; column: string; code: string; sheet?: string; cell?: string }[];
      counts: Record<string, object>;
    };
    const found = issues.filter(({ code }) => code !== 'unknown-sheet');
    expect(found.map((one) => key(one.table, one.row, one.column, one.code)).sort()).toEqual(
      EXPECTED.map((one) => key(one.table, one.row, one.column, one.code)).sort(),
    );
    expect(counts.hazards).toEqual({ read: 95, accepted: 87, rejected: 6, duplicate: 2 });
    const deadline = issues.find(({ column, row }) => column === 'deadline' && row === 11);
    expect(deadline).toMatchObject({ sheet: '重大事故隐患台账', cell: 'U11', value: '尽快' });
  });

  it('lists in CSV a row an issue, in Chinese and in English', async () => {
    for (const [language, header] of [
      ['zh-CN', '原值'],
      ['en', 'Value'],
    ]) {
      const path = inFolder(`${language}.csv`);
      expect(
        (await call(['issues', LEDGER, '--format', 'csv', '--out', path, '--lang', language])).code,
      ).toBe(0);
      const rows: Record<string, string>[] = parse(readFileSync(path), { bom: true, columns: true });
      expect(rows).toHaveLength(EXPECTED.length + 1);
      expect(rows.filter((row) => row[header] === '尽快')).toHaveLength(1);
    }
  });

  it('lists in NDJSON what --issues of check writes', async () => {
    const path = inFolder('check.ndjson');
    await call(['check', LEDGER, '--as-of', '2025-06-30', '--issues', path]);
    expect((await call(['issues', LEDGER, '--format', 'ndjson'])).stdout).toBe(readFileSync(path, 'utf8'));
  });

  it('shows people the cells, sheet by sheet', async () => {
    const { stdout } = await call(['issues', LEDGER], { columns: 100 });
    expect(stdout).toContain('重大事故隐患台账（18 条）');
    expect(stdout).toMatch(/^U11 +整改期限 +“尽快”不是可识别的日期，按空白处理$/mu);
    expect(stdout).toMatch(/^整张表 +“填表说明”不是已知的表，未读取$/mu);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('saves a copy of the workbook in which each bad cell is coloured and says why', async () => {
    const copy = inFolder('annotated.xlsx');
    const { code, stdout } = await call(['issues', LEDGER, '--annotate', copy]);
    expect(code).toBe(0);
    expect(stdout).toContain(copy);
    const { Sheets } = read(readFileSync(copy), { cellStyles: true });
    const sheet = Sheets.重大事故隐患台账;
    expect(sheet.U11.c?.[0].t).toContain('“尽快”不是可识别的日期');
    expect(sheet.U11.s.fgColor.rgb).toBe('FFC7CE');
    expect(sheet.M51.s.fgColor.rgb).toBe('FFEB9C');
    const commented = Object.values(Sheets).flatMap((one) =>
      Object.entries(one).filter(([name, cell]) => !name.startsWith('!') && cell.c),
    );
    expect(commented.length).toBeGreaterThanOrEqual(90);
    const original = read(readFileSync(LEDGER)).Sheets.重大事故隐患台账;
    expect(utils.sheet_to_csv(sheet)).toBe(utils.sheet_to_csv(original));
  });

  it('reads a ledger that nobody knows by a map', async () => {
    const csv = inFolder('排查登记.csv');
    writeFileSync(csv, '流水号,厂名,等级,查到时间\n1,甲厂,A级,去年\n');
    const map = inFolder('map.json');
    const headers = { id: '流水号', enterpriseId: '厂名', level: '等级', foundOn: '查到时间' };
    const words = { level: { A级: 'major' } };
    writeFileSync(map, JSON.stringify({ 排查登记: { table: 'hazards', headers, words } }));
    expect((await call(['issues', csv])).code).toBe(2);
    expect((await call(['issues', csv, '--map', map])).stdout).toContain('逐条列在下面');
    const { stdout } = await call(['issues', csv, '--map', map, '--json']);
    expect(JSON.parse(stdout).issues).toMatchObject([
      { table: 'hazards', row: 2, column: 'foundOn', code: 'bad-date', value: '去年', cell: 'D2' },
    ]);
  });

  it.each<[string[], RegExp]>([
    [['issues'], /没有给出要读取的数据/u],
    [['issues', MESSY, '--annotate', 'copy.xlsx'], /只有 \.xlsx、\.xlsm 工作簿可以批注/u],
    [['issues', LEDGER, '--annotate', 'copy.csv'], /应以 \.xlsx 结尾/u],
    [['issues', LEDGER, '--annotate', LEDGER], /不能与 DATA 是同一个文件|同一个文件/u],
    [['issues', LEDGER, '--json', '--format', 'csv'], /--json/],
    [['issues', LEDGER, '--map', inFolder('none.json')], /none\.json: 没有这个文件/u],
    [['issues', LEDGER, 'more.xlsx'], /more\.xlsx/],
  ])('answers a wrong call with one sentence: %j', async (args, sentence) => {
    const { code, stdout, stderr } = await call(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim()).not.toContain('\n');
  });

  it('says what is wrong with a map, and where', async () => {
    const map = inFolder('bad-map.json');
    for (const [text, sentence] of [
      ['{', /bad-map\.json: 表头对照不符合格式/u],
      ['{ "隐患": { "headers": { "found": "日期" } } }', /隐患\/headers\/found/u],
    ] as const) {
      writeFileSync(map, text);
      expect((await call(['issues', LEDGER, '--map', map])).stderr).toMatch(sentence);
    }
  });

  it('explains itself in both languages', async () => {
    expect((await call(['issues', '--help'])).stdout).toMatch(/^用法：zhiben issues/u);
    expect((await call(['issues', '--help', '--lang', 'en'])).stdout).toMatch(/^Usage: zhiben issues/);
  });
});
