import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Explanation } from '@zhiben/core';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { call, SAMPLE, type Setting } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const AS_OF = ['--as-of', '2025-06-30'];
const DUTY = 'M18.check.highrisk';

const inspection = { type: 'inspection', kind: 'self-check', by: 'E1', coversMajor: true };
const RECORDS = {
  enterprises: [
    { id: 'E1', name: '招贤某化工厂', highRisk: true, openedOn: '2025-03-01' },
    { id: 'E2', name: '同名厂' },
    { id: 'E3', name: '同名厂' },
  ],
  activities: [
    { id: 'A1', on: '2025-03-07', leaderRole: 'deputy', ...inspection },
    { id: 'A2', on: '2025-04-02', leaderRole: 'principal', ...inspection },
  ],
};

async function why(args: readonly string[], setting: Setting = {}) {
  const data = await folder.write('records.json', JSON.stringify(RECORDS));
  return call(['why', data, ...args], setting);
}

describe('zhiben why', () => {
  it('explains the finding that is named, to a person', async () => {
    const { code, stdout, stderr } = await why([DUTY, 'E1', '2025-03', ...AS_OF], { columns: 80 });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('结论    逾期未完成，应有 1 条，计入 0 条，2025-03-31 到期，已逾期 91 天');
    const at = lines.findIndex((line) => line.startsWith('未计入'));
    expect(
      lines
        .slice(at, at + 3)
        .join('')
        .replaceAll(/\s+/g, ''),
    ).toBe('未计入1条工作记录第1行A12025-03-07：因带队人职务为“副职”（须为“主要负责人”）');
  });

  it.each([
    ['its duty and subject by options', ['--duty', DUTY, '--subject', 'E1', '--instance', '2025-03']],
    ['the subject by its name', [DUTY, '招贤某化工厂', '2025-03']],
    ['the instance by an option', [DUTY, 'E1', '--instance', '2025-03']],
  ])('takes %s', async (_, args) => {
    const { stdout } = await why([DUTY, 'E1', '2025-03', ...AS_OF]);
    expect((await why([...args, ...AS_OF])).stdout).toBe(stdout);
  });

  it('explains what needs something done first, and says how many more there are', async () => {
    // Bound from March on: March, May and June are not done, April is.
    const { stdout } = await why([DUTY, 'E1', ...AS_OF]);
    expect([...stdout.matchAll(/^结论 +(\S+?)，/gm)].map(([, status]) => status)).toEqual([
      '逾期未完成',
      '逾期未完成',
      '未到期',
    ]);
    expect(stdout).toContain('另有 1 件没有列出，用 --instance 指明其中一件：2025-04\n');
  });

  it('gives all of them as JSON', async () => {
    const { stdout } = await why([DUTY, 'E1', ...AS_OF, '--json']);
    const { plan, asOf, explanations } = JSON.parse(stdout) as {
      plan: string;
      asOf: string;
      explanations: Explanation[];
    };
    expect({ plan, asOf }).toEqual({ plan: 'zhaoxian-2024-2026', asOf: '2025-06-30' });
    expect(explanations.map(({ finding }) => `${finding.instance} ${finding.status}`)).toEqual([
      '2025-03 breached',
      '2025-05 breached',
      '2025-06 open',
      '2025-04 met',
    ]);
    expect(explanations[3].records?.[0].counted.records.map(({ id, row }) => [id, row])).toEqual([['A2', 2]]);
  });

  it('says why a period does not bind', async () => {
    const records = { ...RECORDS, enterprises: [{ ...RECORDS.enterprises[0], openedOn: '2025-03-20' }] };
    const data = await folder.write('late.json', JSON.stringify(records));
    const { stdout } = await call(['why', data, DUTY, 'E1', '2025-03', ...AS_OF, '--lang', 'en']);
    expect(stdout).toContain('not applicable, too few days in scope');
    // 20 to 31 March are 12 days.
    expect(stdout).toContain('from 2025-03-20, 12 days of the period (15 bind)');
  });

  it.each([
    [80, 'zh-CN'],
    [140, 'zh-CN'],
    [80, 'en'],
    [140, 'en'],
  ])('fits %i columns in %s', async (columns, lang) => {
    for (const [duty, subject] of [
      ['M20.ladder', 'E000085'],
      ['M19.notify', 'E000113'],
      ['M18.check.highrisk', 'E000006'],
      ['T1.stock2024', 'plan'],
    ]) {
      const { code, stdout } = await call(['why', SAMPLE, duty, subject, ...AS_OF, '--lang', lang], {
        columns,
      });
      expect(code).toBe(0);
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
    }
  });

  it('names rows in which the records stand', async () => {
    const { stdout } = await call(['why', SAMPLE, DUTY, 'E000006', ...AS_OF, '--json']);
    const { explanations } = JSON.parse(stdout) as { explanations: Explanation[] };
    const places = explanations.flatMap(({ row, records = [] }) => [
      row!,
      ...records.flatMap(({ counted, passed }) => [...counted.records, ...passed.records]),
    ]);
    expect(new Set(places.map(({ table }) => table))).toEqual(new Set(['enterprises', 'activities']));
    for (const { table, row, id, day } of places) {
      const line = readFileSync(join(SAMPLE, `${table}.csv`), 'utf8').split(/\r?\n/)[row - 1];
      expect(line.startsWith(`${id},`)).toBe(true);
      expect(line).toContain(day);
    }
  });

  it.each(['zh-CN', 'en'])('has a help in %s that fits 80 columns and names every option', async (lang) => {
    const { stdout } = await call(['why', '--help', '--lang', lang]);
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    for (const option of [
      'duty',
      'subject',
      'instance',
      'as-of',
      'known-at',
      'map',
      'encoding',
      'plan',
      'json',
    ]) {
      expect(stdout).toContain(`--${option} `);
    }
  });

  it('is written to a file', async () => {
    const path = folder.at('why.txt');
    const { stdout } = await why([DUTY, 'E1', '2025-03', ...AS_OF]);
    expect(await why([DUTY, 'E1', '2025-03', ...AS_OF, '--out', path])).toMatchObject({
      code: 0,
      stdout: '',
    });
    expect(readFileSync(path, 'utf8')).toBe(stdout);
  });

  it('says that the day was left open', async () => {
    const now = () => new Date('2025-06-29T20:00:00Z');
    expect((await why([DUTY, 'E1', '2025-03'], { now })).stdout).toContain('2025-06-30（今天，北京时间）');
  });
});

describe('a call of zhiben why that asks for what there is not', () => {
  it.each([
    ['no duty', [], '--duty'],
    ['no subject', [DUTY], '--subject'],
    ['an unknown duty', ['M99', 'E1'], 'M99'],
    ['an unknown subject', [DUTY, '某厂'], '某厂'],
    ['a name of two subjects', [DUTY, '同名厂'], 'E2'],
    ['an unknown instance', [DUTY, 'E1', '2025-13'], '2025-13'],
    ['a subject without findings', ['M19.close', 'E1'], 'M19.close'],
    ['too much', [DUTY, 'E1', '2025-03', 'more'], 'more'],
    ['a day that is none', [DUTY, 'E1', '--as-of', '2025-02-30'], '2025-02-30'],
  ])('%s is one sentence, and status 2', async (_, args, place) => {
    for (const lang of ['zh-CN', 'en']) {
      const hazards = args[0] === 'M19.close' ? { hazards: [] } : {};
      const data = await folder.write('asked.json', JSON.stringify({ ...RECORDS, ...hazards }));
      const { code, stdout, stderr } = await call(['why', data, ...args, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(place);
    }
  });

  it('no data is one sentence', async () => {
    expect(await call(['why'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('a subject that the data know only from records is found', async () => {
    const hazards = [{ id: 'H1', enterpriseId: 'E9', level: 'major', foundOn: '2025-01-01' }];
    const data = await folder.write('strange.json', JSON.stringify({ ...RECORDS, hazards }));
    const { code, stdout } = await call(['why', data, 'M19.close', 'E9', ...AS_OF]);
    expect(code).toBe(0);
    expect(stdout).toContain('E9');
  });
});
