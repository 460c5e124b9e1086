import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '@zhiben/core';
import { diskFile, tried } from './disk-file.js';
import { readFile, readFolder, type SourceOptions } from './read-files.js';

/**
 * Reads records from a path into a dataset: a folder of CSV files (with its `dataset.json`, if there is one), one
 * `.csv`, one `.xlsx` workbook, or one `.json` document. Names of tables, headers and values may be English or
 * Chinese.
 *
 * Throws a `SourceError`, which says what is wrong in either language, where nothing can be read.
 *
 * @example
 * const { dataset, issues, counts } = await readSource('examples/data/zhaoxian-sample.xlsx');
 * counts.enterprises //=> { read: 240, accepted: 240, rejected: 0, duplicate: 0 }
 */
export async function readSource(path: string, options: SourceOptions = {}): Promise<Reading> {
  const found = await tried(path, stat(path));
  if (!found.isDirectory()) return readFile(await diskFile(path), options);
  const entries = await tried(path, readdir(path, { withFileTypes: true }));
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  return readFolder(await Promise.all(names.sort().map((name) => diskFile(join(path, name)))), path, options);
}
