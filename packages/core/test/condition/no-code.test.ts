import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const SOURCES = join(import.meta.dirname, '../../src');
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

it('no source makes code of text', () => {
  expect(files.length).toBeGreaterThan(50);
  const making = files.filter((file) => {
    const source = readFileSync(join(SOURCES, file), 'utf8');
    return /\beval\s*\(|\bFunction\s*\(|\bimport\s*\(|set(?:Timeout|Interval)\s*\(\s*['"`]/.test(source);
  });
  expect(making).toEqual([]);
});
