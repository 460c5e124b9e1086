import { DatasetBuilder, type Reading, readCoverage, TABLES } from '@zhiben/core';
import { readHeader } from '../header/header-row.js';
import { tableFinder } from '../header/names.js';
import { SourceError } from '../source/source-error.js';
import type { Sheet } from './sheet.js';
import { tableRows } from './table-rows.js';

/** What an intake may be told. */
export interface IntakeOptions {
  /** The manifest of the dataset, as it is written in `dataset.json`. */
  readonly manifest?: unknown;
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
  { manifest, onProgress }: IntakeOptions = {},
): Promise<Reading> {
  const covers = manifest === undefined ? {} : coverageOf(manifest, place);
  const builder = new DatasetBuilder();
  const tableOf = tableFinder(TABLES);
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
    known += 1;
    builder.open(table);
    const found = await tableRows(sheet, TABLES[table]);
    if (!found) continue;
    const make = readHeader(found.header, TABLES[table], (issue) => builder.report(issue));
    for await (const row of found.rows) {
      builder.add(table, make(row.cells), row.place);
      rows += 1;
      if (rows % PROGRESS_STEP === 0) onProgress?.(rows);
    }
  }
  if (known === 0) throw new SourceError('no-table', place, names.join('、') || '—');
  onProgress?.(rows);
  return builder.finish(covers);
}

function coverageOf(manifest: unknown, place: string): ReturnType<typeof readCoverage> {
  try {
    return readCoverage(manifest);
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
