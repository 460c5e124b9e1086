import { type Dataset, formatDay, ISSUE_CODES, type Reading, TABLES } from '@zhiben/core';
import { SourceError } from '@zhiben/io';
import { expect } from 'vitest';

/** Milliseconds within which any small source is read or refused, on a busy machine too. */
const LONGEST = 5000;

/**
 * What reading gives: a reading in which no row is lost, or a `SourceError` that says why in one line of either language.
 * Anything else fails the test.
 */
export async function soundly(read: () => Promise<Reading>): Promise<Reading | SourceError> {
  const start = performance.now();
  const found = await read().catch((error: unknown) => error);
  expect(performance.now() - start).toBeLessThan(LONGEST);
  expect(Object.keys(Object.prototype)).toEqual([]);
  if (found instanceof SourceError) {
    expect(found.text('zh-CN')).toMatch(/[一-鿿]/u);
    for (const language of ['zh-CN', 'en'] as const) expect(found.text(language)).not.toMatch(/[\n\r]/);
    // What stands behind these is a file that cannot be opened, and no file of a test is one.
    expect(found.code).not.toBe('not-readable');
    return found;
  }
  if (found instanceof Error) throw found;
  const reading = found as Reading;
  for (const { read, accepted, rejected, duplicate } of Object.values(reading.counts)) {
    expect(accepted + rejected + duplicate).toBe(read);
  }
  for (const { table, column, code, row } of reading.issues) {
    expect(ISSUE_CODES).toContain(code);
    expect(Number.isInteger(row)).toBe(true);
    if (code === 'unknown-sheet') continue;
    expect(Object.keys(TABLES)).toContain(table);
    if (column !== '') expect(Object.keys(TABLES[table].columns)).toContain(column);
  }
  return reading;
}

/** Every cell of a dataset as text: by table, the columns and attributes that hold anything, a text a row. */
export function textsOf(dataset: Dataset): Record<string, { length: number; cells: Map<string, string[]> }> {
  return Object.fromEntries(
    [...dataset.tables].map(([name, table]) => {
      const rows = Array.from({ length: table.length }, (_, row) => row);
      const declared = [...table.columns].map(([column, { storage, values }]): [string, string[]] => [
        column,
        rows.map((row) => {
          if (storage === 'word') return table.words(column).at(row);
          if (storage === 'day') return formatDay(values[row]);
          return Number.isNaN(values[row]) ? '' : String(values[row]);
        }),
      ]);
      const attributes = [...table.attributes].map(([column, words]): [string, string[]] => [
        column,
        rows.map((row) => words.at(row)),
      ]);
      const filled = [...declared, ...attributes].filter(([, texts]) => texts.some((text) => text !== ''));
      return [name, { length: table.length, cells: new Map(filled.sort(([a], [b]) => (a < b ? -1 : 1))) }];
    }),
  );
}
