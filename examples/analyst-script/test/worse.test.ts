import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlan } from '@zhiben/core';
import plan from '@zhiben/core/plans/zhaoxian-2024-2026';
import { describe, expect, it } from 'vitest';
import { DATED } from '../../../packages/core/test/contract-rows.js';
import { expectedWorse, type WorseCase } from './expected-worse.js';
import { readList } from './read-list.js';

const EXAMPLE = join(import.meta.dirname, '..');

/** Lines that the scripts list of a duty. */
const LINES = 3;

/** What a script of the example prints, with the packages as they are built. */
function printed(script: string): string {
  const options = { cwd: EXAMPLE, encoding: 'utf8', shell: process.platform === 'win32' } as const;
  return execFileSync('npm', ['run', '--silent', script], options);
}

/** A case as it has to be listed. */
function lineOf({ name, instance, was, overdueDays }: WorseCase): string {
  const change = { open: '未到期→未完成', met: '按期完成→未完成' }[was ?? ''];
  const days = overdueDays === undefined ? undefined : `逾期 ${overdueDays} 天`;
  return [name, instance, change, days].filter(Boolean).join('  ');
}

const output = printed('start');
const list = readList(output);
const worse = expectedWorse('2024-12-31', '2025-06-30');
const { duties } = loadPlan(plan);
const FIXED = new Set(
  duties.filter(({ id }) => DATED.includes(id)).map(({ clause, title }) => `${clause}. ${title['zh-CN']}`),
);

describe.each([
  { heading: '原有事项变差', cases: worse.filter(({ was }) => was !== undefined) },
  { heading: '新出现、已是未完成', cases: worse.filter(({ was }) => was === undefined) },
])('$heading', ({ heading, cases }) => {
  const section = list.find(({ title }) => title === heading)!;
  // The expected findings tell of the duties that the contract fixes, and of no others.
  const fixed = section.duties.filter(({ title }) => FIXED.has(title));
  const expected = duties.flatMap(({ id, clause, title }) => {
    const own = cases.filter(({ obligation }) => obligation === id);
    return own.length === 0 ? [] : [{ title: `${clause}. ${title['zh-CN']}`, own }];
  });

  it('counts what is expected, in all and by duty', () => {
    expect(section.count).toBe(section.duties.reduce((sum, { count }) => sum + count, 0));
    expect(fixed.reduce((sum, { count }) => sum + count, 0)).toBe(cases.length);
    const counts = fixed.map(({ title, count }) => [title, count]);
    expect(counts).toEqual(expected.map(({ title, own }) => [title, own.length]));
  });

  it('lists the longest overdue of each duty, and how many more there are', () => {
    for (const [at, { own }] of expected.entries()) {
      const { lines, more } = fixed[at];
      const listed = lines.map((line) => own.find((one) => lineOf(one) === line)?.overdueDays ?? 0);
      expect(own.map(lineOf)).toEqual(expect.arrayContaining(lines));
      expect(new Set(lines).size).toBe(Math.min(own.length, LINES));
      expect(more).toBe(own.length - lines.length);
      const longest = own.map(({ overdueDays = 0 }) => overdueDays).sort((a, b) => b - a);
      expect(listed).toEqual(longest.slice(0, LINES));
    }
  });
});

it('reads the same in TypeScript and in JavaScript', () => {
  expect(printed('start:js')).toBe(output);
});

it('is shown in the README as it is', () => {
  const readme = readFileSync(join(EXAMPLE, 'README.md'), 'utf8');
  const shown = /```text\n([\s\S]+?)…\n```/.exec(readme)?.[1] ?? '';
  expect(shown).not.toBe('');
  expect(output.startsWith(shown)).toBe(true);
});
