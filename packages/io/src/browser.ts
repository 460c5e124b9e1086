import type { Reading } from '@zhiben/core';
import { blobFile } from './source/blob-file.js';
import { endingOf, readFile, readFolder, type SourceOptions } from './source/read-files.js';

export * from './common.js';

/**
 * Reads records from files that a page was given, by a file input or dropped on it, as `readSource` does from a path:
 * one workbook, CSV file or JSON document, or several CSV files with their `dataset.json`. Nothing leaves the computer;
 * a worker keeps the page alive meanwhile.
 *
 * Throws a `SourceError` where nothing can be read.
 *
 * @example const { dataset, issues } = await readFiles(input.files);
 */
export async function readFiles(files: Iterable<File>, options: SourceOptions = {}): Promise<Reading> {
  const stored = [...files].sort((a, b) => (a.name < b.name ? -1 : 1)).map(blobFile);
  if (stored.length === 1 && endingOf(stored[0].name) !== '') return readFile(stored[0], options);
  return readFolder(stored, stored.map(({ name }) => name).join('、'), options);
}
