import type { Reading } from '@zhiben/core';
import { type CsvOptions, readCsv } from '../read/csv.js';
import { type IntakeOptions, readSheets } from '../read/intake.js';
import { jsonDocument } from '../read/json.js';
import { checkSize, type Limits, limitsOf } from '../read/limits.js';
import type { Sheet } from '../read/sheet.js';
import { wholeText } from '../read/text.js';
import { workbookSheets } from '../read/workbook.js';
import { HEAD_LENGTH, type Kind, kindOf } from './kind.js';
import { parseManifest } from './manifest.js';
import { SourceError } from './source-error.js';
import type { StoredFile } from './stored-file.js';

/** How sources are read. */
export type SourceOptions = IntakeOptions & CsvOptions & Limits;

/** Name of the manifest among CSV files. */
const MANIFEST = 'dataset.json';

/** Endings of files that may hold tables, and are not read beside CSV files. */
const OTHER_TABLES = new Set(['.xlsx', '.xlsm', '.xlsb', '.xls', '.et', '.ods', '.json', '.tsv', '.txt']);

/** The ending of a file's name, in lower case, with its dot. */
export const endingOf = (name: string): string => /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';

/**
 * Reads one file: a `.csv`, an `.xlsx` or `.xlsm` workbook, or a `.json` document.
 *
 * Throws a `SourceError` where it cannot be read.
 */
export async function readFile(file: StoredFile, options: SourceOptions): Promise<Reading> {
  const { place } = file;
  const limits = limitsOf(options);
  switch (endingOf(file.name)) {
    case '.csv':
      return readSheets([await csvSheet(file, options)], place, options);
    case '.xls':
      await checkKind(file, ['empty']);
      throw new SourceError('old-workbook', place);
    case '.xlsx':
    case '.xlsm':
      await checkKind(file, ['archive', 'empty']);
      checkSize(file.size, place, limits);
      return readSheets(await workbookSheets(await file.bytes(), place, limits), place, options);
    case '.json': {
      checkSize(file.size, place, limits);
      const { sheets, manifest } = jsonDocument(await wholeText(file), place, limits);
      return readSheets(sheets, place, { manifest, ...options });
    }
    default:
      throw new SourceError('unknown-format', place);
  }
}

/**
 * Reads CSV files, one a table, with their manifest `dataset.json` if it is among them.
 *
 * Throws a `SourceError` where one of them cannot be read, or none is a table.
 *
 * @param place what the files stand in, for messages
 */
export async function readFolder(
  files: readonly StoredFile[],
  place: string,
  options: SourceOptions,
): Promise<Reading> {
  const sheets: Sheet[] = [];
  for (const file of files) {
    const ending = endingOf(file.name);
    if (ending === '.csv') sheets.push(await csvSheet(file, options));
    // Not read beside CSV files, but not passed over in silence either.
    else if (OTHER_TABLES.has(ending) && file.name !== MANIFEST) sheets.push({ name: file.name, rows: [] });
  }
  const manifest = files.find(({ name }) => name === MANIFEST);
  return readSheets(sheets, place, { manifest: manifest && (await readManifest(manifest)), ...options });
}

async function csvSheet(file: StoredFile, options: SourceOptions): Promise<Sheet> {
  await checkKind(file, ['text', 'empty']);
  return {
    name: file.name.slice(0, -'.csv'.length),
    rows: (take) => readCsv(file, options.encoding, limitsOf(options), take),
  };
}

/** Refuses a file whose first bytes say that it is something else than its ending. */
async function checkKind(file: StoredFile, kinds: readonly Kind[]): Promise<void> {
  const kind = kindOf(await file.bytes(HEAD_LENGTH));
  if (kind === 'ole') throw new SourceError('old-workbook', file.place);
  if (!kinds.includes(kind)) throw new SourceError('wrong-ending', file.place, kind);
}

const readManifest = async (file: StoredFile): Promise<unknown> =>
  parseManifest(await wholeText(file), file.place);
