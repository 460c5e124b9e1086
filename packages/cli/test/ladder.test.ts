import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { call, SAMPLE, type Setting } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();

const hazard = (id: string, enterpriseId: string, rest: object = {}) => ({
  id,
  enterpriseId,
  level: 'major',
  foundOn: '2025-03-01',
  deadline: '2025-03-21',
  progress: 20,
  ...rest,
});

/** Hazards with 20 days from 1 March on: a letter from 11 March, a circular from 22 March, a summons from 6 April. */
const RECORDS = {
  units: [{ id: 'D1', name: '应急办', kind: 'department' }],
  enterprises: [
    { id: 'E1', name: '甲化工厂', regulator: 'D1' },
    { id: 'E2', name: '=乙加工厂' },
  ],
  hazards: [
    hazard('H1', 'E1', { rectifiedOn: '2025-04-02' }),
    hazard('H2', 'E1', { closedOn: '2025-03-30' }),
    hazard('H3', 'E2', { progress: undefined, foundOn: '2025-04-01', deadline: '2025-04-21' }),
    hazard('H4', 'E2', { closedOn: '2025-03-05' }),
    { ...hazard('H5', 'E2'), level: 'general' },
  ],
  notices: [
    { id: 'N1', kind: 'letter', on: '2025-03-20', hazardId: 'H1' },
    { id: 'N2', kind: 'summons', on: '2025-03-25', hazardId: 'H1' },
  ],
};

async function ladder(args: readonly string[] = [], setting: Setting = {}) {
  const data = await folder.write('records.json', JSON.stringify(RECORDS));
  return call(['ladder', data, '--as-of', '2025-04-08', ...args], setting);
}

describe('the JSON of zhiben ladder', () => {
  const answered = async (...args: string[]) => JSON.parse((await ladder([...args, '--json'])).stdout);

  it('has every case, with what it passed and who has to see to it', async () => {
    const { plan, asOf, cases, undecided } = await answered();
    expect({ plan, asOf, undecided }).toEqual({
      plan: 'zhaoxian-2024-2026',
      asOf: '2025-04-08',
      undecided: [],
    });
    expect(
      cases.map((one: Record<string, unknown>) => [one.instance, one.responsible, one.endedOn, one.now]),
    ).toEqual([
      ['H1', 'D1', undefined, 'summons'],
      ['H2', 'D1', '2025-03-30', undefined],
      ['H3', null, undefined, undefined],
      ['H4', null, '2025-03-05', undefined],
    ]);
    expect(cases[0].passed.map((one: Record<string, string>) => `${one.rung} ${one.outcome}`)).toEqual([
      'letter late',
      'circular in-time',
      'summons in-time',
    ]);
    expect(cases[2].next).toEqual({ rung: 'letter', on: '2025-04-11', reason: 'condition-undecided' });
  });

  it('keeps a unit with what it regulates, and passes --known-at on', async () => {
    const { cases, knownAt } = await answered('--unit', '应急办', '--known-at', '2025-04-01');
    expect(cases.map(({ instance }: { instance: string }) => instance)).toEqual(['H1', 'H2']);
    expect(knownAt).toBe('2025-04-01');
  });
});

describe('the CSV of zhiben ladder', () => {
  const rowsOf = async (...args: string[]) =>
    parse((await ladder(['--format', 'csv', ...args])).stdout, { bom: true, columns: true }) as Record<
      string,
      string
    >[];

  it('has a row for each rung, and one for a case that passed none', async () => {
    const rows = await rowsOf();
    expect(rows.map((row) => `${row.事项} ${row.督办级别} ${row.结果}`)).toEqual([
      'H1 函告 逾期补发',
      'H1 通报 按期',
      'H1 约谈 按期',
      'H2 函告 未发',
      'H2 通报 未发',
      'H3  ',
      'H4  ',
    ]);
    expect(rows[1]).toEqual({
      责任单位编号: 'D1',
      责任单位: '应急办',
      责任编号: 'M20.ladder',
      责任: '进展缓慢的重大事故隐患及时督办升级',
      条款: '20. 完善整改督办机制',
      责任主体编号: 'E1',
      责任主体: '甲化工厂',
      事项: 'H1',
      起始日: '2025-03-01',
      办结日: '',
      所处步骤: '整改',
      该步骤日期: '2025-04-02',
      督办级别: '通报',
      该级起: '2025-03-22',
      该级止: '2025-04-05',
      文书到期日: '2025-03-27',
      结果: '按期',
      无法判定的原因: '',
      发文日期: '2025-03-25',
      文书编号: 'N2',
      文书级别: '约谈',
      现在级别: '约谈',
      下一级: '曝光',
      下一级起: '2025-04-21',
    });
  });

  it('has no cell that starts a formula, and speaks English', async () => {
    const rows = await rowsOf('--lang', 'en');
    expect(rows.at(-1)).toMatchObject({ instance: 'H4', subjectName: "'=乙加工厂", endedOn: '2025-03-05' });
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('the table of zhiben ladder', () => {
  it('has how often each rung was passed, then the cases', async () => {
    const { code, stdout, stderr } = await ladder([], { columns: 100 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines).toContain('共 4 件，其中 2 件尚未办结');
    // The letter of H1, late; the letter and the circular of H2, never sent.
    expect(lines).toContain('到期没有发的文书 3 份（逾期补发和未发）');
    const row = (name: string) => lines.find((line) => line.startsWith(name))?.split(/\s+/);
    expect(row('督办级别')).toEqual([
      '督办级别',
      '按期',
      '逾期补发',
      '未发',
      '未到期',
      '不再需要',
      '无法判定',
      '合计',
    ]);
    expect(row('函告')).toEqual(['函告', '0', '1', '1', '0', '0', '0', '2']);
    expect(row('通报')).toEqual(['通报', '1', '0', '1', '0', '0', '0', '2']);
    expect(row('曝光')).toEqual(['曝光', '0', '0', '0', '0', '0', '0', '0']);
    const at = lines.indexOf(
      '甲化工厂 H1（2025-03-01 起；2025-04-02 已整改；现为约谈；下一级 2025-04-21 曝光）',
    );
    expect(at).toBeGreaterThan(lines.indexOf('尚未办结（2 件）'));
    expect(lines[at + 1]).toMatch(
      /^ {2}函告 +2025-03-11 {2}2025-03-21 {2}2025-03-16 +逾期补发 +2025-03-20 N1$/,
    );
    expect(lines[at + 2]).toMatch(/按期 +2025-03-25 约谈 N2$/);
    const ended = lines.indexOf('已办结，但有文书到期没有发（1 件）');
    expect(lines.indexOf('甲化工厂 H2（2025-03-01 起；2025-03-30 办结）')).toBeGreaterThan(ended);
    expect(stdout).not.toContain('H4');
    expect(stdout).toContain('下一级 2025-04-11 函告，尚不能定');
  });

  it('tells the first twenty of a section, and how many more there are', async () => {
    const hazards = Array.from({ length: 23 }, (_, at) => hazard(`H${at + 1}`, 'E1'));
    const data = await folder.write('many.json', JSON.stringify({ ...RECORDS, hazards }));
    const { stdout } = await call(['ladder', data, '--as-of', '2025-04-08'], { columns: 80 });
    expect(stdout.match(/^甲化工厂 H/gm)).toHaveLength(20);
    expect(stdout).toContain('另有 3 件');
  });

  it('says that there is no case, and what was not supplied', async () => {
    const none = await folder.write('none.json', JSON.stringify({ ...RECORDS, hazards: [] }));
    const without = await folder.write('without.json', JSON.stringify({ units: RECORDS.units }));
    const args = ['--as-of', '2025-04-08', '--lang', 'en'];
    expect((await call(['ladder', none, ...args])).stdout).toContain('No case on any ladder');
    expect((await call(['ladder', without, ...args])).stdout).toContain(
      'cannot be told of the plan as a whole',
    );
  });

  it('keeps names of a file from steering the terminal', async () => {
    const enterprises = [{ id: 'E1', name: '\u001b[31m甲\n乙' }];
    const data = await folder.write('names.json', JSON.stringify({ ...RECORDS, enterprises }));
    const { stdout } = await call(['ladder', data, '--as-of', '2025-04-08'], { columns: 80 });
    expect(stdout).not.toContain('\u001b');
  });

  it.each([
    { columns: 80, lang: 'zh-CN' },
    { columns: 80, lang: 'en' },
    { columns: 140, lang: 'zh-CN' },
    { columns: 140, lang: 'en' },
  ])('has no line that is wider than $columns columns in $lang', async ({ columns, lang }) => {
    const { stdout } = await call(['ladder', SAMPLE, '--as-of', '2025-06-30', '--lang', lang], { columns });
    for (const line of stdout.split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });
});

describe('what zhiben ladder writes', () => {
  it('goes to a file', async () => {
    const out = folder.at('ladder.csv');
    const { code, stdout } = await ladder(['--format', 'csv', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(out, 'utf8')).toBe((await ladder(['--format', 'csv'])).stdout);
  });

  it('takes today, and says so beside a CSV', async () => {
    const data = await folder.write('records.json', JSON.stringify(RECORDS));
    const now = () => new Date('2025-04-07T16:00:00Z');
    const { stderr } = await call(['ladder', data, '--format', 'csv'], { now });
    expect(stderr).toContain('2025-04-08');
    expect((await call(['ladder', data, '--format', 'csv', '--quiet'], { now })).stderr).toBe('');
    expect(JSON.parse((await call(['ladder', data, '--json'], { now })).stdout).asOf).toBe('2025-04-08');
  });

  it.each(['zh-CN', 'en'])('has a help in %s that names every option', async (lang) => {
    const { code, stdout } = await call(['ladder', '--help', '--lang', lang]);
    expect(code).toBe(0);
    const options = ['as-of', 'unit', 'known-at', 'map', 'covers', 'encoding', 'plan', 'format', 'json'];
    for (const option of [...options, 'out', 'lang', 'quiet', 'help'])
      expect(stdout).toContain(`--${option}`);
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });

  it.each(['zh-CN', 'en'])('refuses a call without data, in %s', async (lang) => {
    const { code, stderr } = await call(['ladder', '--lang', lang]);
    expect(code).toBe(2);
    expect(stderr).toContain('zhiben ladder');
  });
});
