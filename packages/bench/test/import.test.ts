import { describe, expect, it } from 'vitest';
import { agreedCounts, type Counted } from '../src/agreement.js';
import { Digest } from '../src/import/digest.js';
import { makeCsv, makeWorkbook } from '../src/import/files.js';
import type { Task } from '../src/import/reader.js';
import { type Format, READERS } from '../src/import/readers/index.js';
import { inTemporaryFolder } from '../src/import/temporary.js';

const ROWS = 2_000;

/** What each reader has read of a file, in this process. */
async function readByAll(format: Format, task: Task): Promise<Counted[]> {
  const results: Counted[] = [];
  for (const [name, load] of Object.entries(READERS[format])) {
    const digest = new Digest();
    const rows = await (await load())(task, digest.take);
    expect(digest.rows, name).toBe(rows);
    results.push({ name, result: { rows, digest: digest.value } });
  }
  return results;
}

describe('the readers of the import bench', () => {
  it('read the same rows of CSV', async () => {
    const results = await inTemporaryFolder((folder) => readByAll('csv', makeCsv(folder, ROWS)));
    expect(agreedCounts(results).rows).toBe(ROWS);
  });

  it('read the same rows of a workbook', async () => {
    const results = await inTemporaryFolder(async (folder) =>
      readByAll('xlsx', await makeWorkbook(folder, ROWS)),
    );
    expect(agreedCounts(results).rows).toBe(ROWS);
  });

  it('count the same without telling what they read', async () => {
    await inTemporaryFolder(async (folder) => {
      const task = makeCsv(folder, ROWS);
      for (const [name, load] of Object.entries(READERS.csv))
        expect(await (await load())(task), name).toBe(ROWS);
    });
  });
});

describe('a digest', () => {
  const digestOf = (...rows: [string, string, string, string][]) => {
    const digest = new Digest();
    for (const row of rows) digest.take(...row);
    return digest.value;
  };

  it('tells other cells and another order apart', () => {
    const a: [string, string, string, string] = ['A1', '2025-01-01', '3', '厂'];
    const b: [string, string, string, string] = ['A2', '2025-01-02', '', ''];
    expect(digestOf(a, b)).toBe(digestOf(a, b));
    expect(digestOf(a, b)).not.toBe(digestOf(b, a));
    expect(digestOf(a)).not.toBe(digestOf(['A1', '2025-01-01', '3', '场']));
  });
});
