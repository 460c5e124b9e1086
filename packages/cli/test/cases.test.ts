import { readFileSync } from 'node:fs';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import zhaoxian from '../../core/plans/zhaoxian-2024-2026/index.js';
import { call } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const SOUND = `records:
  firm: &firm { id: E1, name: 厂, openedOn: 2025-01-01, highRisk: true }

cases:
  - duty: M18.check.highrisk
    clause: 18
    title: { zh-CN: 一月没有检查, en: no check in January }
    given:
      企业:
        - { <<: *firm, id: E2 }
      activities: []
    expected:
      2025-01-31:
        - { subject: E2, instance: 2025-01, status: open, due: 2025-01-31 }
`;
const FAILING = SOUND.replace('status: open', 'status: breached');

const testOf = async (text: string, args: readonly string[] = [], columns = 80) =>
  call(['test', '--cases', await folder.write('cases.yaml', text), ...args], { columns });

describe('zhiben test', () => {
  it('holds the built-in plan against the cases that come with it', async () => {
    const { code, stdout, stderr } = await call(['test', '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { plan, failed, passed, coverage } = JSON.parse(stdout);
    expect({ plan, failed }).toEqual({ plan: 'zhaoxian-2024-2026', failed: 0 });
    expect(passed).toBeGreaterThan(200);
    expect(coverage.duties.filter(({ cases }: { cases: number }) => cases === 0)).toEqual([]);
  });

  it('answers with status 0 where every case of a file holds, and says so', async () => {
    const { code, stdout } = await testOf(SOUND, ['--lang', 'en']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 case in 1 file: all hold\n');
  });

  it('answers with status 1 where a case does not hold, and shows what differs', async () => {
    const { code, stdout } = await testOf(FAILING, ['--lang', 'en']);
    expect(code).toBe(1);
    const lines = stdout.split('\n').map((line) => line.trim());
    const at = lines.indexOf('✗ M18.check.highrisk  no check in January');
    expect(lines[1]).toBe('1 case in 1 file: 1 does not hold');
    expect(lines[at + 1]).toBe(folder.at('cases.yaml'));
    expect(lines[at + 2]).toBe('as of 2025-01-31');
    expect(lines[at + 4].split(/ {2,}/)).toEqual([
      'E2 2025-01: Status',
      'overdue (breached)',
      'not due (open)',
    ]);
  });

  it('gives the differences as JSON too', async () => {
    const { stdout } = await testOf(FAILING, ['--json']);
    expect(JSON.parse(stdout).cases).toEqual([
      {
        file: folder.at('cases.yaml'),
        duty: 'M18.check.highrisk',
        clause: '18',
        title: { 'zh-CN': '一月没有检查', en: 'no check in January' },
        passed: false,
        differences: [
          {
            kind: 'field',
            asOf: '2025-01-31',
            subject: 'E2',
            instance: '2025-01',
            field: 'status',
            expected: 'breached',
            found: 'open',
          },
        ],
      },
    ]);
  });

  it('takes the cases that lie beside a plan document', async () => {
    const plan = await folder.write('town/plan.json', JSON.stringify(zhaoxian));
    await folder.write('town/cases/02.yml', SOUND);
    await folder.write('town/cases/01.yaml', FAILING);
    await folder.write('town/cases/notes.txt', 'no cases');
    const { code, stdout } = await call(['test', plan, '--json']);
    expect(code).toBe(1);
    const { cases } = JSON.parse(stdout) as { cases: { file: string; passed: boolean }[] };
    expect(cases.map(({ file, passed }) => [file, passed])).toEqual([
      [folder.at('town/cases/01.yaml'), false],
      [folder.at('town/cases/02.yml'), true],
    ]);
  });

  it.each([
    ['a duty that there is not', ['M18.check.highrisk', 'M99'], 'M99'],
    ['another clause', ['clause: 18', 'clause: 19'], '19'],
    ['a table that there is not', ['activities: []', '船舶: []'], '船舶'],
    ['a faulty record', ['id: E2', 'id: E2, closedOn: 2025-02-30'], 'closedOn'],
    ['a column that there is not', ['id: E2', 'id: E2, 颜色: 红'], '颜色'],
    ['a column by two names', ['id: E2', '企业编号: E2'], 'enterprises, row 1, id'],
    ['a finding that is not there', ['2025-01, status', '2025-02, status'], 'E2 2025-02'],
  ])('shows %s', async (_, [before, after], shown) => {
    const { code, stdout } = await testOf(SOUND.replace(before, after), ['--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toContain(shown);
  });

  it.each([
    [80, 'zh-CN'],
    [140, 'zh-CN'],
    [80, 'en'],
    [140, 'en'],
  ])('fits %i columns in %s', async (columns, lang) => {
    for (const { stdout } of [
      await call(['test', '--lang', lang], { columns }),
      await testOf(FAILING, ['--lang', lang], columns),
      await call(['test', '--help', '--lang', lang]),
    ]) {
      const most = stdout.includes('--cases') ? 80 : columns;
      for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(most);
    }
  });

  it.each(['zh-CN', 'en'])('has a help in %s that names every option and exit status', async (lang) => {
    const { stdout } = await call(['test', '--help', '--lang', lang]);
    for (const option of ['cases', 'format', 'json', 'out', 'lang', 'help'])
      expect(stdout).toContain(`--${option}`);
    for (const status of [0, 1, 2]) expect(stdout).toMatch(new RegExp(`^  ${status}  `, 'm'));
  });

  it('is written to a file', async () => {
    const path = folder.at('result.txt');
    const { stdout } = await testOf(SOUND);
    expect(await testOf(SOUND, ['--out', path])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe(stdout);
  });
});

describe('cases that cannot be read', () => {
  it.each([
    ['no YAML', 'cases: [', '1', '9'],
    ['a key twice', 'cases: []\ncases: []', '2', '1'],
    ['an anchor that is not there', 'cases:\n  - *town', '1', '1'],
    ['no cases', 'never: {}', '1', '1'],
    ['a case without its clause', SOUND.replace('    clause: 18\n', ''), '5', '5'],
    [
      'a key that does not belong there',
      SOUND.replace('    clause: 18', '    clause: 18\n    note: x'),
      '7',
      '5',
    ],
    ['a status that there is not', SOUND.replace('open,', 'opened,'), '14', '53'],
    ['a day that does not exist', SOUND.replace('2025-01-31:', '2025-01-32:'), '13', '7'],
  ])('(%s) are one sentence with line and character, and status 2', async (_, text, line, column) => {
    for (const [lang, place] of [
      ['zh-CN', `第 ${line} 行第 ${column} 个字符`],
      ['en', `line ${line}, character ${column}`],
    ]) {
      const { code, stdout, stderr } = await testOf(text, ['--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain('cases.yaml');
      expect(stderr).toContain(place);
    }
  });

  it.each([
    ['a path that is not there', ['--cases', '/nowhere/cases'], '/nowhere/cases'],
    ['a folder without cases', ['--cases', import.meta.dirname], import.meta.dirname],
    ['two plans', ['zhaoxian-2024-2026', 'other'], 'other'],
    ['a plan that there is not', ['nowhere'], 'nowhere'],
    ['a result over the cases', ['--cases', 'a.yaml', '--out', 'a.yaml'], 'a.yaml'],
  ])('(%s) are one sentence', async (_, args, place) => {
    for (const lang of ['zh-CN', 'en']) {
      const { code, stdout, stderr } = await call(['test', ...args, '--lang', lang]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(place);
    }
  });
});
