import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SourceError } from '../source/source-error.js';
import { firstLine } from './intake.js';
import type { SheetRow } from './sheet.js';

/**
 * The rows of a CSV file in UTF-8, with or without a byte order mark, as a stream: only a part of the file is in
 * memory at a time. A row is numbered as a spreadsheet program would number it.
 *
 * Throws a `SourceError` while it is read, where the file is no CSV or not in UTF-8.
 */
export async function* csvRows(path: string): AsyncGenerator<SheetRow> {
  const parser = parse({ bom: true, relax_column_count: true });
  // An error on the way destroys the parser, and so ends the loop below.
  pipeline(Readable.from(decoded(path)), parser, () => {});
  let place = 0;
  try {
    for await (const cells of parser) yield { place: ++place, cells: cells as string[] };
  } catch (error) {
    if (error instanceof CsvError) throw new SourceError('bad-csv', path, firstLine(error));
    if (error instanceof TypeError) throw new SourceError('bad-encoding', path);
    throw new SourceError('not-readable', path, firstLine(error));
  }
}

/** The text of a file; throws a `TypeError` at the first bytes that are not UTF-8. */
async function* decoded(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(path))
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}
