import { DatasetBuilder, type Reading, readCoverage, TABLES, type TableDeclaration } from '@zhiben/core';
import { readHeader } from '../header/header-row.js';
import { tableFinder } from '../header/names.js';
import { SourceError } from '../source/source-error.js';
import type { Sheet } from './sheet.js';
import { tableRows } from './table-rows.js';

type Declarations = Readonly<Record<string, TableDeclaration>>;

/** What an intake may be told. */
export interface IntakeOptions {
  /** The manifest of the dataset, as it is written in `dataset.json`. */
  readonly manifest?: unknown;
  /**
   * The declared tables; a plan's own tables can be added here.
   *
   * @defaultValue `TABLES` of `@zhiben/core`
   */
  readonly declarations?: Declarations;
  /** Told now and then how many rows have been read. */
  readonly onProgress?: (rows: number) => void;
}

/** Rows between two reports of progress. */
const PROGRESS_STEP = 10_000;

/**
 * Reads sheets into a dataset: each by its name into a table, each header by its name into a column, each row
 * accepted or reported. A sheet that is no table is reported and left out.
 *
 * Throws a `SourceError` where no sheet is a table, or the manifest is malformed.
 *
 * @param place what the sheets stand in, for messages
 */
export async function readSheets(
  sheets: Iterable<Sheet> | AsyncIterable<Sheet>,
  place: string,
  { manifest, declarations = TABLES, onProgress }: IntakeOptions = {},
): Promise<Reading> {
  const covers = manifest === undefined ? {} : coverageOf(manifest, declarations, place);
  const builder = new DatasetBuilder(declarations);
  const tableOf = tableFinder(declarations);
  const names: string[] = [];
  let known = 0;
  let rows = 0;
  for await (const sheet of sheets) {
    names.push(sheet.name);
    const table = tableOf(sheet.name);
    if (table === undefined) {
      builder.report({ table: sheet.name, row: 0, column: '', code: 'unknown-sheet', value: sheet.name });
      continue;
    }
    const found = await tableRows(sheet, declarations[table]);
    if (found === 'no-header') {
      builder.report({ table, row: 0, column: '', code: 'no-header', value: sheet.name });
      continue;
    }
    known += 1;
    builder.open(table);
    if (found === 'blank') continue;
    const make = readHeader(found.header, declarations[table], (issue) => builder.report(issue));
    for await (const row of found.rows) {
      builder.add(table, make(row), row.place);
      rows += 1;
      if (rows % PROGRESS_STEP === 0) onProgress?.(rows);
    }
  }
  if (known === 0) throw new SourceError('no-table', place, names.join('、') || '—');
  onProgress?.(rows);
  return builder.finish(covers);
}

function coverageOf(
  manifest: unknown,
  declarations: Declarations,
  place: string,
): ReturnType<typeof readCoverage> {
  try {
    return readCoverage(manifest, declarations);
  } catch (error) {
    throw new SourceError('bad-manifest', place, firstLine(error));
  }
}

/** What an error says, in one line. */
export function firstLine(error: unknown): string {
  const issues = (error as { issues?: { path: PropertyKey[]; message: string }[] }).issues;
  if (issues?.[0]) return `${issues[0].path.join('/')}: ${issues[0].message}`;
  return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
