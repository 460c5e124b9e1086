import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource, SourceError, type SourceErrorCode } from '@zhiben/io';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'zhiben-io-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const workbook = Buffer.from('PK\u0003\u0004 not a workbook after all', 'latin1');
const empty = mkdtempSync(join(tmpdir(), 'zhiben-empty-'));

afterAll(() => {
  for (const made of [folder, empty]) rmSync(made, { recursive: true });
});

const CASES: [string, SourceErrorCode, string][] = [
  ['a file that is not there', 'not-found', join(folder, 'none.xlsx')],
  ['a format that nobody reads', 'unknown-format', file('ledger.docx', '')],
  ['an old workbook by its name', 'old-workbook', file('ledger.xls', '')],
  [
    'an old workbook under a new name',
    'old-workbook',
    file('old.xlsx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)),
  ],
  ['a workbook that is cut off', 'bad-workbook', file('cut.xlsx', workbook)],
  ['an empty workbook', 'bad-workbook', file('empty.xlsx', '')],
  ['text that is no JSON', 'bad-json', file('bad.json', '{ "hazards": [')],
  ['JSON that holds no tables', 'bad-json', file('list.json', '[1, 2]')],
  ['JSON with rows that are no objects', 'bad-json', file('rows.json', '{ "hazards": [1] }')],
  [
    'JSON with a manifest that is none',
    'bad-manifest',
    file('covers.json', '{ "hazards": [], "covers": 7 }'),
  ],
  ['JSON in which no key is a table', 'no-table', file('other.json', '{ "people": [] }')],
  ['a CSV that is no table', 'no-table', file('people.csv', 'a,b\n1,2\n')],
  ['a CSV with an open quote', 'bad-csv', file('hazards.csv', 'id,level\n"H1,major\n')],
  [
    'a CSV in another encoding',
    'bad-encoding',
    file('units.csv', Uint8Array.of(0x69, 0x64, 0x0a, 0xff, 0xff)),
  ],
  ['a folder without a CSV', 'no-table', empty],
];

describe('a source that cannot be read is refused:', () => {
  it.each(CASES)('%s (%s)', async (_, code, path) => {
    const error = await readSource(path).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(SourceError);
    const refusal = error as SourceError;
    expect(refusal.code).toBe(code);
    expect(refusal.text('en').startsWith(`${path}: `)).toBe(true);
    expect(refusal.text('zh-CN')).toMatch(/[一-鿿]/u);
    expect(refusal.text('zh-CN')).not.toContain('\n');
  });
});
