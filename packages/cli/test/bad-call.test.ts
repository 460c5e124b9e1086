import { readdir, readFile } from 'node:fs/promises';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { describe, expect, it } from 'vitest';
import { call, SAMPLE } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const chinese = /[\u4e00-\u9fff]/;

/** By what is wrong: the call, and what its sentence names as the place. */
const CALLS: Record<string, () => Promise<{ args: string[]; place: string }>> = {
  'an unknown command': async () => ({ args: ['chek'], place: 'chek' }),
  'an unknown option': async () => ({ args: ['check', SAMPLE, '--asof', '2025-06-30'], place: '--asof' }),
  'an option without its value': async () => ({ args: ['check', SAMPLE, '--as-of'], place: '--as-of' }),
  'an option in the place of a value': async () => ({
    args: ['check', SAMPLE, '--as-of', '--quiet'],
    place: '--as-of',
  }),
  'a value where none belongs': async () => ({ args: ['check', SAMPLE, '--quiet=yes'], place: '--quiet' }),
  'no data': async () => ({ args: ['check'], place: 'zhiben check' }),
  'two sources of data': async () => ({ args: ['check', SAMPLE, 'more'], place: 'more' }),
  'an as-of that is no day': async () => ({
    args: ['check', SAMPLE, '--as-of', '2025-02-30'],
    place: '2025-02-30',
  }),
  'a known-at that is no day': async () => ({
    args: ['check', SAMPLE, '--known-at', 'today'],
    place: '--known-at',
  }),
  'an unknown format': async () => ({ args: ['check', SAMPLE, '--format', 'xml'], place: 'xml' }),
  'a workbook without a file': async () => ({ args: ['check', SAMPLE, '--format', 'xlsx'], place: '--out' }),
  'two formats': async () => ({
    args: ['check', SAMPLE, '--json', '--format', 'csv'],
    place: '--format csv',
  }),
  'no workbook to write': async () => ({ args: ['template'], place: 'zhiben template' }),
  'two workbooks to write': async () => ({ args: ['template', 'a.xlsx', 'b.xlsx'], place: 'b.xlsx' }),
  'a workbook of another name': async () => ({ args: ['template', 'a.csv'], place: 'a.csv' }),
  'a workbook that is there': async () => {
    const path = await folder.write('there.xlsx', 'filled in');
    return { args: ['template', path], place: path };
  },
  'a workbook in no folder': async () => {
    const path = folder.at('missing/ledger.xlsx');
    return { args: ['template', path], place: path };
  },
  'an unknown --fail-on': async () => ({ args: ['check', SAMPLE, '--fail-on', 'late'], place: 'late' }),
  'an unknown language': async () => ({ args: ['check', SAMPLE, '--lang', 'fr'], place: 'fr' }),
  'an unknown plan': async () => ({
    args: ['check', SAMPLE, '--plan', 'nowhere-2020'],
    place: 'nowhere-2020',
  }),
  'a plan file that is missing': async () => ({
    args: ['check', SAMPLE, '--plan', 'missing.json'],
    place: 'missing.json',
  }),
  'a plan file that is no JSON': async () => {
    const path = await folder.write('torn.json', '{\n  "id": "x",\n  oops\n}');
    return { args: ['check', SAMPLE, '--plan', path], place: '3' };
  },
  'a plan of another shape': async () => {
    const path = await folder.write('shape.json', '{ "id": 7 }');
    return { args: ['check', SAMPLE, '--plan', path], place: path };
  },
  'a plan with an unknown operator': async () => {
    const text = JSON.stringify(document).replace('"operator":"equal"', '"operator":"resembles"');
    const path = await folder.write('operator.json', text);
    return { args: ['check', SAMPLE, '--plan', path], place: 'resembles' };
  },
  'a file that is missing': async () => ({ args: ['check', 'missing.xlsx'], place: 'missing.xlsx' }),
  'a workbook that cannot be read': async () => {
    const path = await folder.write('broken.xlsx', 'not a workbook');
    return { args: ['check', path], place: path };
  },
  'data without a table': async () => {
    const path = await folder.write('no-table.json', '{ "recipes": [{ "id": 1 }] }');
    return { args: ['check', path], place: path };
  },
  'an output that cannot be written': async () => {
    const path = folder.at('missing/findings.csv');
    return { args: ['check', SAMPLE, '--out', path], place: path };
  },
  'an output that is a folder': async () => ({
    args: ['check', SAMPLE, '--issues', folder.at()],
    place: folder.at(),
  }),
  'an output over the data': async () => ({ args: ['check', SAMPLE, '--out', SAMPLE], place: SAMPLE }),
  'two outputs in one file': async () => ({
    args: ['check', SAMPLE, '--out', 'same', '--issues', './same'],
    place: 'same',
  }),
};

describe.each(Object.keys(CALLS))('%s', (name) => {
  it.each(['zh_CN.UTF-8', 'en_US.UTF-8'])(
    'is one sentence with the place, and status 2, in %s',
    async (LANG) => {
      const { args, place } = await CALLS[name]();
      const { code, stdout, stderr } = await call(args, { env: { LANG } });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).toContain(place);
      expect(stderr).not.toMatch(/\n\s+at |Error:|\[object|undefined\n/);
      // Paths, options and words of the schema stand in either language.
      expect(chinese.test(stderr)).toBe(LANG.startsWith('zh'));
    },
  );
});

describe('a call that fails', () => {
  it('leaves no file behind and an older one untouched', async () => {
    const kept = await folder.write('kept.csv', 'as it was');
    const { code } = await call([
      'check',
      'missing.xlsx',
      '--out',
      kept,
      '--issues',
      folder.at('issues.ndjson'),
    ]);
    expect(code).toBe(2);
    expect(await readFile(kept, 'utf8')).toBe('as it was');
    expect(await readdir(folder.at())).not.toContain('issues.ndjson');
  });

  it('has no control characters of a path in its sentence', async () => {
    const { stderr } = await call(['check', 'a\nb\u001b[31m.xlsx']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).not.toContain('\u001b');
  });

  it('is one sentence even where nobody foresaw it', async () => {
    const { code, stderr } = await call(['check', SAMPLE], { now: () => new Date(Number.NaN) });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
