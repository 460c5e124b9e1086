import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { Reading } from '@zhiben/core';
import { type CsvOptions, csvRows } from '../read/csv.js';
import { firstLine, type IntakeOptions, readSheets } from '../read/intake.js';
import { jsonDocument } from '../read/json.js';
import type { Sheet } from '../read/sheet.js';
import { type WorkbookLimits, workbookSheets } from '../read/workbook.js';
import { SourceError } from './source-error.js';

/** Endings of files that may hold tables, and are not read in a folder of CSV files. */
const OTHER_TABLES = ['.xlsx', '.xls', '.tsv', '.txt'];

/** Name of the manifest in a folder of CSV files. */
const MANIFEST = 'dataset.json';

/** Options of {@link readSource}. */
export type SourceOptions = IntakeOptions & WorkbookLimits & CsvOptions;

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
  if (found.isDirectory()) return readFolder(path, options);
  switch (extname(path).toLowerCase()) {
    case '.csv':
      return readSheets([csvSheet(path, options)], path, options);
    case '.xls':
      throw new SourceError('old-workbook', path);
    case '.xlsx':
      return readSheets(
        await workbookSheets(await tried(path, readFile(path)), path, options),
        path,
        options,
      );
    case '.json': {
      const { sheets, manifest } = jsonDocument(decoded(await tried(path, readFile(path)), path), path);
      return readSheets(sheets, path, { manifest, ...options });
    }
    default:
      throw new SourceError('unknown-format', path);
  }
}

async function readFolder(path: string, options: SourceOptions): Promise<Reading> {
  const files = (await tried(path, readdir(path))).sort();
  const sheets = files.flatMap((file) => {
    const ending = extname(file).toLowerCase();
    if (ending === '.csv') return [csvSheet(join(path, file), options)];
    // Not read beside CSV files, but not passed over in silence either.
    return OTHER_TABLES.includes(ending) ? [{ name: file, rows: [] }] : [];
  });
  const manifest = files.includes(MANIFEST) ? await readManifest(join(path, MANIFEST)) : undefined;
  return readSheets(sheets, path, { manifest, ...options });
}

const csvSheet = (path: string, options: CsvOptions): Sheet => ({
  name: basename(path, extname(path)),
  rows: csvRows(path, options),
});

async function readManifest(path: string): Promise<unknown> {
  const text = decoded(await tried(path, readFile(path)), path);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError('bad-manifest', path, firstLine(error));
  }
}

/** The text of bytes in UTF-8, without its byte order mark. */
function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('bad-encoding', path);
  }
}

/** The result of a call to the file system, or its failure as a `SourceError`. */
async function tried<T>(path: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SourceError('not-found', path);
    throw new SourceError('not-readable', path, code ?? firstLine(error));
  }
}
