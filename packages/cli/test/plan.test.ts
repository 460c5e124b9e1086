import { readFile } from 'node:fs/promises';
import { type DutyDescription, loadPlan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { planMarkdown, planPage } from '@zhiben/report';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { call } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const duties = loadPlan(document).duties.map((duty) => duty.document);

describe('zhiben plan', () => {
  it('gives one JSON object a duty, in the order of the plan, with its exact words', async () => {
    const { code, stdout, stderr } = await call(['plan', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const given = JSON.parse(stdout) as DutyDescription[];
    const asked = ({ id, clause, quote, strength, kind }: (typeof duties)[number] | DutyDescription) => ({
      id,
      clause,
      quote,
      strength,
      kind,
    });
    expect(given.map(asked)).toEqual(duties.map(asked));
    for (const { quote } of given) expect(document.text).toContain(quote);
    const notify = given.find(({ id }) => id === 'M19.notify');
    expect(notify?.parameters).toMatchObject({
      workingDays: { values: [{ value: 1 }], unit: 'working days', source: { kind: 'default' } },
      notifyFrom: { values: [{ value: '2024-07-01' }] },
    });
  });

  it.each(['zh-CN', 'en'] as const)('gives a page and Markdown in %s', async (language) => {
    const plan = loadPlan(document);
    const page = await call(['plan', '--format', 'html', '--lang', language]);
    expect(page).toEqual({ code: 0, stderr: '', stdout: planPage(plan, { language }) });
    const markdown = await call(['plan', '--lang', language]);
    expect(markdown).toEqual({ code: 0, stderr: '', stdout: planMarkdown(plan, { language }) });
  });

  it.each([
    ['page.html', /^<!doctype html>/],
    ['PAGE.HTML', /^<!doctype html>/],
    ['page.md', /^# /],
    ['page.json', /^\[/],
    ['page', /^# /],
  ])('writes %s in the format of its name', async (name, start) => {
    const out = folder.at(name);
    expect(await call(['plan', '--out', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(out, 'utf8')).toMatch(start);
  });

  it('takes the format that is named, whatever the file is called', async () => {
    const out = folder.at('duties.txt');
    await call(['plan', '--out', out, '--json']);
    expect(JSON.parse(await readFile(out, 'utf8'))).toHaveLength(duties.length);
  });

  it('writes a plan document of one’s own', async () => {
    const own = { ...document, title: { 'zh-CN': '某县方案', en: 'A county' } };
    const path = await folder.write('county.json', JSON.stringify(own));
    expect((await call(['plan', '--plan', path])).stdout).toMatch(/^# 某县方案\n/);
    const { code, stderr } = await call(['plan', '--plan', path, '--out', path]);
    expect({ code, stderr: stderr.includes(path) }).toEqual({ code: 2, stderr: true });
  });

  it.each([
    [['ledger.xlsx'], 'ledger.xlsx'],
    [['--format', 'pdf'], 'pdf'],
    [['--json', '--format', 'html'], '--json'],
    [['--plan', 'nowhere'], 'nowhere'],
  ])('answers %j with one sentence', async (args, named) => {
    for (const lang of ['zh-CN', 'en']) {
      const { code, stdout, stderr } = await call(['plan', ...args, '--lang', lang]);
      expect({ code, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({
        code: 2,
        stdout: '',
        lines: 1,
      });
      expect(stderr).toContain(named);
    }
  });

  it.each(['zh-CN', 'en'])('has a help in %s', async (lang) => {
    const { code, stdout } = await call(['plan', '--help', '--lang', lang]);
    expect(code).toBe(0);
    for (const option of ['plan', 'format', 'json', 'out', 'lang']) expect(stdout).toContain(`--${option}`);
    for (const line of stdout.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
    const whole = (await call(['--help', '--lang', lang])).stdout;
    expect(whole).toMatch(/^ {2}plan /m);
    for (const line of whole.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(80);
  });
});
