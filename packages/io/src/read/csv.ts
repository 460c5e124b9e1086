import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { SourceError } from '../source/source-error.js';
import { firstLine } from './intake.js';
import { separatorOf } from './separator.js';
import type { SheetRow } from './sheet.js';
import { decoded, type Encoding, encodingOf } from './text-file.js';

/** How a CSV file is read. */
export interface CsvOptions {
  /**
   * Its encoding.
   *
   * @defaultValue UTF-8 where the whole file is that, else GB18030 (which contains GBK)
   */
  readonly encoding?: Encoding;
}

/**
 * The rows of a CSV file as a stream: only a part of the file is in memory at a time. The separator (`,` `;` or a tab)
 * is found by looking. A row is numbered as a spreadsheet program would number it.
 *
 * Throws a `SourceError` while it is read, where the file is no CSV or not in its encoding.
 */
export async function* csvRows(path: string, options: CsvOptions = {}): AsyncGenerator<SheetRow> {
  let place = 0;
  try {
    const text = decoded(path, options.encoding ?? (await encodingOf(path)));
    const start = (await text.next()).value ?? '';
    const parser = parse({ bom: true, relax_column_count: true, delimiter: separatorOf(start) });
    // An error on the way destroys the parser, and so ends the loop below.
    pipeline(Readable.from(startingWith(start, text)), parser, () => {});
    for await (const cells of parser) yield { place: ++place, cells: cells as string[] };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (error instanceof CsvError) throw new SourceError('bad-csv', path, firstLine(error));
    if (error instanceof TypeError) throw new SourceError('bad-encoding', path);
    throw new SourceError('not-readable', path, firstLine(error));
  }
}

async function* startingWith(start: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}
