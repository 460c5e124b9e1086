import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '@zhiben/core';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { call, checkSample, EDGES, EXPECTED_DUTIES, SAMPLE } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();

/**
 * Findings of the duties that the expected files speak of, without `reason`, in which two right implementations may
 * differ.
 */
const comparable = (ndjson: string) =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding)
    .filter(({ obligation }) => EXPECTED_DUTIES.has(obligation))
    .map(({ reason: _, ...finding }) => finding);

describe('ndjson', () => {
  it.each(['2024-12-31', '2025-06-30', '2026-11-23'])(
    'is what is expected of the sample as of %s',
    async (day) => {
      const { code, stdout, stderr } = await call(['check', SAMPLE, '--as-of', day, '--format', 'ndjson']);
      const expected = await readFile(join(SAMPLE, `expected.${day}.ndjson`), 'utf8');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(comparable(stdout)).toEqual(comparable(expected));
    },
  );

  it('has one line for each tracked duty, which is on the plan as a whole', async () => {
    const { stdout } = await call(['check', SAMPLE, '--as-of', '2025-06-30', '--format', 'ndjson']);
    const findings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Finding);
    const tracked = findings.filter(({ status }) => status === 'tracked');
    expect(new Set(tracked.map(({ obligation }) => obligation)).size).toBe(77);
    expect(tracked).toHaveLength(77);
    // One supervision inspection in the sample by that day, as its activities.csv shows.
    expect(tracked).toContainEqual({
      obligation: 'S5.inspect',
      subject: 'plan',
      instance: '',
      status: 'tracked',
      doneOn: '2024-01-10',
      counted: 1,
    });
  });

  it('heeds --known-at', async () => {
    const files = (await readdir(EDGES, { recursive: true })).filter((file) => file.includes('known-at'));
    expect(files).not.toEqual([]);
    for (const file of files) {
      const [, asOf, knownAt] = /expected\.(.+)\.known-at-(.+)\.ndjson$/.exec(file)!;
      const args = [
        'check',
        join(EDGES, file, '..'),
        '--as-of',
        asOf,
        '--known-at',
        knownAt,
        '--format',
        'ndjson',
      ];
      const { stdout } = await call(args);
      expect(comparable(stdout)).toEqual(comparable(await readFile(join(EDGES, file), 'utf8')));
    }
  });
});

describe('json', () => {
  it('is one document with the plan, the day, the row counts and the same findings', async () => {
    const { stdout } = await checkSample(['--format', 'json']);
    const { findings, ...head } = JSON.parse(stdout);
    const lines = (await checkSample(['--format', 'ndjson'])).stdout.trimEnd().split('\n');
    expect(findings).toEqual(lines.map((line) => JSON.parse(line)));
    expect(head).toMatchObject({ plan: 'zhaoxian-2024-2026', asOf: '2025-06-30' });
    expect(head.counts.enterprises).toEqual({ read: 240, accepted: 240, rejected: 0, duplicate: 0 });
    expect(head).not.toHaveProperty('knownAt');
  });

  it('is a document without a finding too', async () => {
    const { stdout } = await call([
      'check',
      SAMPLE,
      '--as-of',
      '2020-01-01',
      '--known-at',
      '2019-01-01',
      '--format',
      'json',
    ]);
    const { knownAt, findings } = JSON.parse(stdout);
    expect(knownAt).toBe('2019-01-01');
    expect(findings.every(({ obligation }: Finding) => typeof obligation === 'string')).toBe(true);
  });
});

/** The columns of CSV in English that hold a field of a finding as it is. */
const FIELDS: Record<string, keyof Finding> = {
  'Duty id': 'obligation',
  'Subject id': 'subject',
  Due: 'due',
  'Done on': 'doneOn',
  'Days overdue': 'overdueDays',
};

/** Statuses as CSV in English has them. */
const STATUSES: Record<string, Finding['status']> = {
  'Done in time': 'met',
  'Done late': 'late',
  'Not due': 'open',
  Overdue: 'breached',
  Tracked: 'tracked',
  'Cannot tell': 'unknown',
  Exempt: 'exempt',
  'N/A': 'not-applicable',
};

describe('--json', () => {
  it('is short for --format json', async () => {
    const { stdout } = await checkSample(['--json']);
    expect(stdout).toBe((await checkSample(['--format', 'json'])).stdout);
    expect((await checkSample(['--json', '--format', 'json'])).stdout).toBe(stdout);
  });
});

describe('csv', () => {
  const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true });

  it('begins with a byte order mark and has Chinese headers, or English ones', async () => {
    const header = async (lang: string) =>
      (await checkSample(['--format', 'csv', '--lang', lang])).stdout.split('\n')[0];
    expect(await header('zh-CN')).toBe(
      '\uFEFF责任编号,责任,条款,责任主体编号,责任主体,所在地,监管部门,周期或事项,状态,到期日,完成日,应完成,已完成,逾期天数,原因',
    );
    expect(await header('en')).toBe(
      '\uFEFFDuty id,Duty,Clause,Subject id,Subject,Place,Regulator,Period or case,Status,Due,Done on,Required,Counted,Days overdue,Reason',
    );
  });

  it('holds the same findings, in words', async () => {
    const rows = rowsOf((await checkSample(['--format', 'csv', '--lang', 'en'])).stdout);
    const lines = (await checkSample(['--format', 'ndjson'])).stdout.trimEnd().split('\n');
    const findings = lines.map((line) => JSON.parse(line) as Finding);
    expect(rows).toHaveLength(findings.length);
    for (const [at, row] of rows.entries()) {
      const finding = findings[at];
      for (const [header, field] of Object.entries(FIELDS)) {
        expect(row[header]).toBe(String(finding[field] ?? ''));
      }
      expect(STATUSES[row.Status]).toBe(finding.status);
      expect(row.Reason !== '').toBe(finding.reason !== undefined);
      // Only where an instance is or ends in a code is it other than in the data.
      const isCoded = finding.instance.includes(':') || finding.instance === 'mechanisms';
      if (!isCoded) expect(row['Period or case']).toBe(finding.instance);
    }
  });

  it('has the names, and shares in percent', async () => {
    const rows = rowsOf((await checkSample(['--format', 'csv'])).stdout);
    expect(rows.find(({ 责任主体编号 }) => 责任主体编号 === 'E000002')).toMatchObject({
      责任主体: '招贤达源超市',
    });
    const stock = rows.find(({ 责任编号 }) => 责任编号 === 'T1.stock2024')!;
    expect(stock).toMatchObject({ 责任主体: '方案整体', 应完成: '98.0%' });
    expect(stock.已完成).toMatch(/^\d\d\.\d%$/);
  });

  it('makes no formula of a cell, and quotes what has to be quoted', async () => {
    const texts = ['=1+1', '+1', '-1', '@x', '=HYPERLINK("x")', 'a,"b"'];
    const data = await folder.write(
      'formulas.json',
      JSON.stringify({
        enterprises: texts.map((text) => ({ id: text, name: text, highRisk: 'no' })),
        activities: [],
      }),
    );
    const { stdout } = await call(['check', data, '--as-of', '2025-06-30', '--format', 'csv']);
    for (const column of ['责任主体编号', '责任主体']) {
      const found = new Set(rowsOf(stdout).map((row) => row[column]));
      for (const text of ["'=1+1", "'+1", "'-1", "'@x", `'=HYPERLINK("x")`, 'a,"b"']) {
        expect(found).toContain(text);
      }
      for (const text of texts.slice(0, 5)) expect(found).not.toContain(text);
    }
  });
});

describe('files', () => {
  it('are written whole: --out holds what the terminal would show, and nothing temporary stays', async () => {
    const out = await folder.write('findings.ndjson', 'an older one');
    const { code, stdout } = await checkSample(['--format', 'ndjson', '--out', out]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(await readFile(out, 'utf8')).toBe((await checkSample(['--format', 'ndjson'])).stdout);
    expect((await readdir(folder.at())).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it.each(['zh-CN', 'en'])('of --issues have an object a line, with its message in %s', async (lang) => {
    const file = folder.at(`issues.${lang}.ndjson`);
    const { stdout } = await checkSample(['--issues', file, '--lang', lang]);
    const issues = (await readFile(file, 'utf8'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(issues).toHaveLength(14);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['table', 'row', 'column', 'code', 'value', 'message']);
      expect(issue).toMatchObject({ table: 'hazards', column: 'reviewedBy', code: 'unknown-reference' });
      expect(/[\u4e00-\u9fff]/.test(issue.message)).toBe(lang === 'zh-CN');
    }
    expect(stdout.replaceAll(/\s/g, '')).toContain(file.replaceAll(/\s/g, ''));
  });
});

describe('the exit status', () => {
  it('is 1 with --fail-on breached where something is, and 0 without it', async () => {
    expect((await checkSample(['--fail-on', 'breached'])).code).toBe(1);
    expect((await checkSample()).code).toBe(0);
  });

  it('is 0 with --fail-on breached where nothing is', async () => {
    const data = await folder.write('empty.json', JSON.stringify({ enterprises: [], activities: [] }));
    expect((await call(['check', data, '--as-of', '2025-06-30', '--fail-on', 'breached'])).code).toBe(0);
  });
});

describe('the day', () => {
  // Half past midnight of the 30th in Shanghai, still the 29th in UTC.
  const now = () => new Date('2025-06-29T16:30:00Z');

  it('is today in Shanghai where none is given, and the table says so', async () => {
    const { stdout } = await call(['check', SAMPLE, '--lang', 'en'], { now });
    expect(stdout).toContain('As of 2025-06-30 (today in China)');
    expect((await checkSample(['--lang', 'en'])).stdout).toContain('As of 2025-06-30\n');
  });

  it('is in the JSON document, and on standard error for what has no place for it', async () => {
    const answer = (...args: string[]) => call(['check', SAMPLE, '--lang', 'en', ...args], { now });
    expect(JSON.parse((await answer('--format', 'json')).stdout).asOf).toBe('2025-06-30');
    expect((await answer('--format', 'ndjson')).stderr).toMatch(/^as of 2025-06-30[^\n]*\n$/);
    expect((await answer('--format', 'csv')).stderr).toMatch(/^as of 2025-06-30[^\n]*\n$/);
    expect((await answer('--format', 'csv', '--quiet')).stderr).toBe('');
  });
});
