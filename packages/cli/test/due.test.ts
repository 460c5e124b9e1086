import { readFile } from 'node:fs/promises';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { parse } from 'csv-parse/sync';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { call, SAMPLE, type Setting } from './call.js';
import { CONTRACT_PLAN, RECORDS } from './due-records.js';
import { Folder } from './folder.js';

const folder = new Folder();
const CHECKS = ['M18.check.general', 'M18.check.highrisk'];

interface Item {
  readonly obligation: string;
  readonly subject: string;
  readonly instance: string;
  readonly due: string;
  readonly status: string;
  readonly conditional: boolean;
  readonly responsible: string | null;
}

interface Answer {
  readonly plan: string;
  readonly asOf: string;
  readonly knownAt?: string;
  readonly from: string;
  readonly to: string;
  readonly overdue: number;
  readonly items: readonly Item[];
  readonly undecided: readonly (Pick<Item, 'obligation' | 'subject' | 'responsible'> & { reason: string })[];
}

async function due(args: readonly string[], setting: Setting = {}) {
  const data = await folder.write('records.json', JSON.stringify(RECORDS));
  const contract = await folder.write('plan.json', CONTRACT_PLAN);
  return call(['due', data, '--plan', contract, ...args], setting);
}

async function answered(args: readonly string[], setting: Setting = {}): Promise<Answer> {
  const { code, stdout, stderr } = await due([...args, '--json'], setting);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Answer;
}

const SPAN = ['--as-of', '2025-06-10', '--to', '2025-06-30'];

describe('the JSON of zhiben due', () => {
  it('has what falls due, with the unit that has to see to it', async () => {
    const { plan, asOf, from, to, items } = await answered(SPAN);
    expect({ plan, asOf, from, to }).toEqual({
      plan: 'zhaoxian-2024-2026',
      asOf: '2025-06-10',
      from: '2025-06-10',
      to: '2025-06-30',
    });
    const ofEnterprises = items.filter(({ subject }) => subject.startsWith('E'));
    expect(
      ofEnterprises.map(
        (one) => `${one.due} ${one.obligation} ${one.subject} ${one.instance} ${one.responsible}`,
      ),
    ).toEqual([
      '2025-06-20 M5.cert.hold E2 C1 D1',
      '2025-06-20 M5.cert.hold E2 C2 D1',
      '2025-06-21 M20.ladder E1 H1:letter D1',
      '2025-06-30 M18.check.general E3 2025-Q2 null',
      '2025-06-30 M18.check.highrisk E1 2025-06 D1',
      '2025-06-30 M8.drill.highrisk E1 2025-H1 D1',
    ]);
    expect(ofEnterprises.map(({ conditional }) => conditional)).toEqual([
      false,
      false,
      true,
      false,
      false,
      false,
    ]);
    // The town: its safety month and its consulting day. No enterprise with a sector lies in it.
    const ofTown = items.filter(({ responsible }) => responsible === 'T1');
    expect(ofTown.map((one) => `${one.due} ${one.obligation} ${one.status}`)).toEqual([
      '2025-06-16 M12.consultday upcoming',
      '2025-06-30 M12.month open',
    ]);
  });

  it('has what cannot be told, with the unit', async () => {
    const { undecided } = await answered(SPAN);
    expect(undecided).toEqual(
      [...CHECKS, 'M8.drill.highrisk'].map((obligation) => ({
        obligation,
        subject: 'E5',
        instance: '',
        reason: 'applicability-undecided',
        responsible: 'D2',
      })),
    );
  });

  it('takes today in Shanghai, and 30 days from the first, where the call names no days', async () => {
    const now = () => new Date('2025-06-09T16:00:00Z');
    const days = async (...args: string[]) => {
      const { asOf, from, to } = await answered(args, { now });
      return [asOf, from, to];
    };
    expect(await days()).toEqual(['2025-06-10', '2025-06-10', '2025-07-10']);
    expect(await days('--from', '2025-07-01')).toEqual(['2025-06-10', '2025-07-01', '2025-07-31']);
    expect(await days('--days', '7')).toEqual(['2025-06-10', '2025-06-10', '2025-06-17']);
    expect(await days('--days', '0')).toEqual(['2025-06-10', '2025-06-10', '2025-06-10']);
  });

  it('counts what is overdue as zhiben check does', async () => {
    const data = await folder.write('records.json', JSON.stringify(RECORDS));
    const contract = await folder.write('plan.json', CONTRACT_PLAN);
    const args = ['check', data, '--plan', contract, '--as-of', '2025-06-10', '--format', 'json'];
    const { stdout } = await call(args);
    const { findings } = JSON.parse(stdout) as { findings: { status: string; subject: string }[] };
    const overdue = findings.filter(({ status }) => status === 'breached');
    expect((await answered(SPAN)).overdue).toBe(overdue.length);
    const ofE1 = overdue.filter(({ subject }) => subject === 'E1').length;
    expect(ofE1).toBeGreaterThan(0);
    expect((await answered([...SPAN, '--unit', 'E1'])).overdue).toBe(ofE1);
  });

  it('passes --known-at on', async () => {
    const { knownAt } = await answered([...SPAN, '--known-at', '2025-06-01']);
    expect(knownAt).toBe('2025-06-01');
  });
});

describe('--unit', () => {
  const subjects = async (unit: string) =>
    new Set((await answered([...SPAN, '--unit', unit])).items.map(({ subject }) => subject));

  it.each(['D1', '应急办', ' 应急办 '])('%j keeps a unit and the enterprises it regulates', async (unit) => {
    expect(await subjects(unit)).toEqual(new Set(['E1', 'E2']));
  });

  it('keeps one enterprise', async () => {
    expect(await subjects('甲化工厂')).toEqual(new Set(['E1']));
    expect((await answered([...SPAN, '--unit', 'E5'])).undecided).toHaveLength(3);
    expect((await answered([...SPAN, '--unit', 'E1'])).undecided).toEqual([]);
  });

  it('keeps the plan as a whole', async () => {
    const assets = [{ id: 'K1', kind: 'modified-tractor' }];
    const data = await folder.write('assets.json', JSON.stringify({ ...RECORDS, assets }));
    const args = ['due', data, '--as-of', '2025-12-01', '--to', '2025-12-31', '--unit', 'plan', '--json'];
    const { items } = JSON.parse((await call(args)).stdout) as Answer;
    expect(items.map(({ obligation, responsible }) => [obligation, responsible])).toEqual([
      ['M28.tractor.2025', 'plan'],
      // The one hazard of the records is open past its deadline.
      ['T2.increment2025', 'plan'],
    ]);
  });
});

describe('the CSV of zhiben due', () => {
  const rowsOf = async (...args: string[]) =>
    parse((await due([...SPAN, '--format', 'csv', ...args])).stdout, { bom: true, columns: true }) as Record<
      string,
      string
    >[];

  it('has a row for each item, with names, titles and clauses', async () => {
    const { stdout } = await due([...SPAN, '--format', 'csv']);
    expect(stdout.startsWith('\uFEFF')).toBe(true);
    const rows = await rowsOf();
    expect(rows).toHaveLength((await answered(SPAN)).items.length);
    expect(rows.find((row) => row.责任编号 === 'M20.ladder')).toEqual({
      到期日: '2025-06-21',
      责任单位编号: 'D1',
      责任单位: '应急办',
      责任编号: 'M20.ladder',
      责任: '进展缓慢的重大事故隐患及时督办升级',
      条款: '20. 完善整改督办机制',
      原文: '对进展缓慢的及时采取函告、通报、约谈、曝光等措施',
      责任主体编号: 'E1',
      责任主体: '甲化工厂',
      周期或事项: 'H1 函告',
      状态: '尚未开始',
      仅在别的事项仍未办结时: '是',
    });
    expect(rows.find((row) => row.责任主体编号 === 'E3')?.责任单位).toBe('未填监管部门');
  });

  it('speaks English', async () => {
    const [row] = await rowsOf('--lang', 'en');
    expect(row).toMatchObject({ due: '2025-06-16', status: 'upcoming', conditional: 'no' });
  });

  it('has no cell that starts a formula', async () => {
    const enterprises = RECORDS.enterprises.map((one) => ({ ...one, name: '=1+1', regulator: 'D2' }));
    const data = await folder.write('formulas.json', JSON.stringify({ ...RECORDS, enterprises }));
    const { stdout } = await call(['due', data, ...SPAN, '--format', 'csv']);
    const cells = (parse(stdout, { bom: true }) as string[][]).flat();
    expect(cells).toContain("'=1+1");
    expect(cells).toContain("'=城建办");
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  });
});

describe('the table of zhiben due', () => {
  const table = async (...args: string[]) => (await due([...SPAN, ...args], { columns: 120 })).stdout;

  it('stands by unit, day and duty', async () => {
    const lines = (await table()).split('\n');
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    expect(at('某镇（2 件）')).toBeGreaterThan(0);
    expect(at('应急办（5 件）')).toBeGreaterThan(at('某镇（2 件）'));
    expect(at('未填监管部门（1 件）')).toBeGreaterThan(at('应急办（5 件）'));
    const certificates = at('特种作业人员持证上岗');
    expect(lines[certificates]).toMatch(/^2025-06-20 {2}特种作业人员持证上岗 +5 +2$/);
    expect(lines[certificates + 1]).toBe('            乙加工厂 C1、乙加工厂 C2');
    expect(lines).toContain('            甲化工厂 H1 函告（如仍未办结）');
    const quarterly = at('主要负责人每季度带队检查');
    expect(lines[quarterly]).toMatch(/^2025-06-30 {2}主要负责人每季度带队检查 +18 +2025-Q2 +1$/);
    expect(lines[quarterly + 1]).toBe('            丙商店');
  });

  it('names the day once where several duties fall due on it', async () => {
    const lines = (await table('--unit', 'E1')).split('\n');
    const days = lines.flatMap((line) => /^\d{4}-\d\d-\d\d(?= {2})/.exec(line)?.[0] ?? []);
    expect(days).toEqual(['2025-06-21', '2025-06-30']);
  });

  it('puts units together that have the same to do', async () => {
    const villages = ['甲村', '乙村'].map((name, at) => ({ id: `V${at + 1}`, name, kind: 'village' }));
    const units = [...RECORDS.units, ...villages];
    const data = await folder.write('villages.json', JSON.stringify({ ...RECORDS, units }));
    const { stdout } = await call(['due', data, ...SPAN], { columns: 100 });
    expect(stdout).toMatch(/\n甲村、乙村（各 1 件）\n2025-06-30 {2}安全生产月活动 +12 +2025 +1\n/);
  });

  it('names the first few of many', async () => {
    const enterprises = Array.from({ length: 6 }, (_, at) => ({
      ...RECORDS.enterprises[2],
      id: `E${at + 1}`,
      name: `第${at + 1}商店`,
    }));
    const records = { ...RECORDS, enterprises, hazards: [], certificates: [], activities: [] };
    const shown = async (some: number, lang: string) => {
      const data = await folder.write(
        'many.json',
        JSON.stringify({ ...records, enterprises: enterprises.slice(0, some) }),
      );
      return (await call(['due', data, ...SPAN, '--lang', lang], { columns: 100 })).stdout;
    };
    expect(await shown(4, 'zh-CN')).toContain('第1商店、第2商店、第3商店、第4商店\n');
    expect(await shown(4, 'zh-CN')).not.toContain('--format csv');
    expect(await shown(6, 'zh-CN')).toContain('第1商店、第2商店、第3商店，另 3 件\n');
    expect(await shown(6, 'zh-CN')).toContain('--format csv');
    expect(await shown(5, 'en')).toContain('第1商店, 第2商店, 第3商店 and 2 more\n');
  });

  it('keeps names of a file from steering the terminal, in colours too', async () => {
    const enterprises = RECORDS.enterprises.map((one) => ({ ...one, name: '\u001b[31m甲\n乙' }));
    const data = await folder.write('names.json', JSON.stringify({ ...RECORDS, enterprises }));
    const plain = await call(['due', data, ...SPAN], { columns: 80 });
    expect(plain.stdout).not.toContain('\u001b');
    const coloured = await call(['due', data, ...SPAN], { columns: 80, isTTY: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what a colour is made of
    expect(coloured.stdout.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain.stdout);
    expect(coloured.stdout).not.toContain('\u001b[31m甲');
  });

  it('says what it leaves out', async () => {
    const { items, overdue, undecided } = await answered(SPAN);
    const text = await table();
    expect(text).toContain('2025-06-10 至 2025-06-30 到期');
    expect(text).toContain(`到期 ${items.length} 件，其中 1 件的周期尚未开始`);
    expect(text).toContain(`已逾期未完成的 ${overdue} 件`);
    expect(text).toContain(`无法判定是否到期的 ${undecided.length} 件`);
    expect(text).toContain('无法确定责任是否适用');
  });

  it('says that nothing falls due', async () => {
    const args = ['--as-of', '2025-06-10', '--days', '0', '--unit', 'E1', '--lang', 'en'];
    const { stdout } = await due(args, { columns: 80 });
    expect(stdout).toContain('Due on 2025-06-10\nOnly 甲化工厂\n');
    expect(stdout).toContain('Nothing falls due\n');
  });

  it.each([
    { columns: 60, lang: 'zh-CN' },
    { columns: 80, lang: 'zh-CN' },
    { columns: 80, lang: 'en' },
    { columns: 140, lang: 'zh-CN' },
    { columns: 140, lang: 'en' },
  ])('has no line that is wider than $columns columns in $lang', async ({ columns, lang }) => {
    const args = ['due', SAMPLE, '--as-of', '2025-06-10', '--to', '2025-07-31', '--lang', lang];
    const { stdout } = await call(args, { columns });
    for (const line of stdout.split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(line).toBe(line.trimEnd());
    }
  });

  it('adds up to all that falls due in the sample', async () => {
    const contract = await folder.write('plan.json', CONTRACT_PLAN);
    const args = ['due', SAMPLE, '--plan', contract, '--as-of', '2025-06-10', '--to', '2025-07-31'];
    const { items } = JSON.parse((await call([...args, '--json'])).stdout) as Answer;
    const { stdout } = await call(args, { columns: 140 });
    const headings = [...stdout.matchAll(/^(\S.*)（(各 )?([\d,]+) 件）$/gm)];
    const counts = headings.map(
      ([, units, each, count]) => Number(count) * (each ? units.split('、').length : 1),
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(items.length);
    for (const action of document.actions) {
      for (const { id, title } of action.duties) {
        expect(stdout.includes(title['zh-CN'])).toBe(items.some(({ obligation }) => obligation === id));
      }
    }
  });
});

describe('what zhiben due writes', () => {
  it('goes to a file', async () => {
    const out = folder.at('due.csv');
    const { code, stdout } = await due([...SPAN, '--format', 'csv', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(out, 'utf8')).toBe((await due([...SPAN, '--format', 'csv'])).stdout);
  });

  it.each(['csv', 'ics'])('has a note beside %s of the day that was taken', async (format) => {
    const now = () => new Date('2025-06-10T00:00:00Z');
    expect((await due(['--format', format], { now })).stderr).toContain('2025-06-10');
    expect((await due(['--format', format, '--quiet'], { now })).stderr).toBe('');
  });

  it.each(['zh-CN', 'en'])('has a help in %s that names every option', async (lang) => {
    const { code, stdout } = await call(['due', '--help', '--lang', lang]);
    expect(code).toBe(0);
    const options = ['as-of', 'from', 'to', 'days', 'unit', 'known-at', 'encoding', 'plan', 'format', 'json'];
    for (const option of [...options, 'alarm', 'out', 'lang', 'quiet', 'help'])
      expect(stdout).toContain(`--${option}`);
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });
});

describe('a bad call of zhiben due', () => {
  it.each([
    [['--to', '2025-06-09'], '2025-06-09'],
    [['--from', '2025-07-01', '--to', '2025-06-30'], '--from'],
    [['--from', '2025-06-09'], '--as-of'],
    [['--to', '2025-06-31'], '2025-06-31'],
    [['--from', 'soon'], '--from'],
    [['--known-at', '2025-13-01'], '--known-at'],
    [['--days', '-1'], '--days'],
    [['--days', '1.5'], '1.5'],
    [['--days', '3', '--to', '2025-06-30'], '--days'],
    [['--alarm', 'never', '--format', 'ics'], 'never'],
    [['--alarm', '3'], '--alarm'],
    [['--unit', 'E99'], 'E99'],
    [['--unit', '丙商店'], 'E3'],
    [['--unit', ''], '--unit'],
    [['--format', 'xlsx'], 'xlsx'],
    [['--json', '--format', 'csv'], '--json'],
    [['--lang', 'fr'], 'fr'],
    [['--fail-on', 'breached'], 'zhiben due --help'],
    [['more'], 'more'],
  ])('%j is answered with one sentence that names the place', async (args, place) => {
    for (const lang of ['zh-CN', 'en']) {
      const { code, stdout, stderr } = await due(['--as-of', '2025-06-10', '--lang', lang, ...args]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(place);
      expect(stderr.trim().split('\n')).toHaveLength(1);
      if (args[0] !== '--lang')
        expect(/[\u4e00-\u9fff]/.test(stderr.replaceAll('丙商店', ''))).toBe(lang !== 'en');
    }
  });

  it('names no data', async () => {
    expect((await call(['due', '--lang', 'en'])).stderr).toContain('zhiben due DATA');
  });

  it('writes nothing over the data', async () => {
    const data = await folder.write('kept.json', JSON.stringify(RECORDS));
    const { code, stderr } = await call(['due', data, '--out', data]);
    expect(code).toBe(2);
    expect(stderr).toContain(data);
    expect(await readFile(data, 'utf8')).toBe(JSON.stringify(RECORDS));
  });
});
