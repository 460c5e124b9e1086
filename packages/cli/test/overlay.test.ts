import construction from '@zhiben/core/plans/examples/jiangxi-construction-2025';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import { describe, expect, it } from 'vitest';
import { call, SAMPLE } from './call.js';
import { Folder } from './folder.js';

const folder = new Folder();
const check = (path: string, ...args: string[]) =>
  call(['check', SAMPLE, '--as-of', '2025-06-30', '--plan', path, ...args]);

/** An overlay that asks for two checks a month from a day on. */
const twice = (id: string, base: string) => ({
  id,
  title: { 'zh-CN': '某县修订单', en: 'Overlay of a county' },
  issuer: { 'zh-CN': '某县', en: 'A county' },
  extends: base,
  changes: [
    {
      change: 'parameter',
      duty: 'M18.check.highrisk',
      parameter: 'times',
      from: '2025-03-01',
      value: 2,
      reason: { 'zh-CN': '示例', en: 'An example' },
      source: { kind: 'default' },
    },
  ],
});

describe('zhiben check with an overlay', () => {
  it.each([
    ['en', 'overlay: Overlay of a county (A county), 1 change'],
    ['zh-CN', '修订单：某县修订单（某县），1 处修改'],
  ])('says in %s which one it is and how much it changes', async (lang, line) => {
    const path = await folder.write('county.json', JSON.stringify(twice('county', document.id)));
    const { code, stdout, stderr } = await check(path, '--lang', lang);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.split('\n')[1]).toBe(line);
  });

  it('finds what it extends beside it, and evaluates by what was changed', async () => {
    await folder.write(`${construction.id}.json`, JSON.stringify(construction));
    const path = await folder.write('town.json', JSON.stringify(twice('town', construction.id)));
    const { stdout } = await check(path, '--format', 'ndjson');
    const findings = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const required = (instance: string) =>
      new Set(
        findings
          .filter((one) => one.obligation === 'M18.check.highrisk' && one.instance === instance)
          .flatMap((one) => (one.required === undefined ? [] : [one.required])),
      );
    expect([...required('2025-02')]).toEqual([1]);
    expect([...required('2025-03')]).toEqual([2]);
    expect(findings.some(({ obligation }) => obligation === 'JX.construction.zero.2025')).toBe(true);
  });

  it('says which base is missing', async () => {
    const path = await folder.write('lost.json', JSON.stringify(twice('lost', 'nowhere')));
    const { code, stderr } = await check(path, '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toContain('extends: the plan "nowhere" that is amended was not found');
  });

  it('warns of what looks wrong in a plan, unless it is to be quiet', async () => {
    const parameters = { ...document.parameters, idle: document.parameters.slowAfterShare };
    const path = await folder.write('idle.json', JSON.stringify({ ...document, parameters }));
    const { code, stderr } = await check(path, '--lang', 'en');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'the plan looks wrong at parameters/idle: no duty reads the parameter "idle"\n',
    });
    expect((await check(path, '--quiet')).stderr).toBe('');
  });
});
