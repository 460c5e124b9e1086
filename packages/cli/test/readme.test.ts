import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call } from './call.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const WORKBOOK = join(ROOT, 'examples', 'data', 'zhaoxian-sample.xlsx');

describe.each([
  ['README.md', 'en'],
  ['README.zh-CN.md', 'zh-CN'],
])('%s', (file, lang) => {
  const readme = readFileSync(join(ROOT, file), 'utf8');

  it('shows what npm start prints on 100 columns, with parts left out where it says …', async () => {
    const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const parts = shown.split('…\n').filter((part) => part.trim() !== '');
    const args = ['check', WORKBOOK, '--as-of', '2025-06-30', '--lang', lang];
    const { stdout } = await call(args, { columns: 100 });
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(stdout).toContain(part);
  });

  it('names commands that do what they say', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhiben-readme-'));
    const commands = [...readme.matchAll(/^npx zhiben (.*)$/gmu)].map(([, line]) => line.split(' '));
    expect(commands.length).toBeGreaterThan(4);
    const written = (args: string[], at: number) =>
      args[0] === 'template' ? at === 1 : ['--out', '--annotate', '--issues'].includes(args[at - 1]);
    for (const args of commands) {
      const placed = args.map((arg, at) =>
        written(args, at) ? join(folder, arg) : arg.startsWith('examples/') ? join(ROOT, arg) : arg,
      );
      expect(
        await call([...placed, '--lang', lang], { now: () => new Date('2026-11-23T04:00:00Z') }),
      ).toMatchObject({
        code: 0,
        stderr: '',
      });
    }
    const named = commands.flatMap((args) => args.filter((_, at) => written(args, at)));
    expect(readdirSync(folder).sort()).toEqual(named.sort());
    rmSync(folder, { recursive: true });
  });
});
