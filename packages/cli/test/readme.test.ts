import { readFileSync } from 'node:fs';
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
});
