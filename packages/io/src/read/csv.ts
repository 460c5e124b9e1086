import Papa, { type ParseResult } from 'papaparse';
import { firstLine } from '../source/first-line.js';
import { SourceError } from '../source/source-error.js';
import type { StoredFile } from '../source/stored-file.js';
import type { Limits } from './limits.js';
import { START_LENGTH, separatorOf } from './separator.js';
import type { SheetRow } from './sheet.js';
import { decoded, type Encoding, encodingOf } from './text.js';
import { TextStream } from './text-stream.js';

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
 * Hands over the rows of a CSV file; only a part of it is in memory at a time. The separator (`,` `;` or a tab) is found
 * by looking. A row is numbered as a spreadsheet program would number it.
 *
 * Throws a `SourceError` where the file is no CSV, not in its encoding, or beyond a limit.
 */
export async function readCsv(
  file: StoredFile,
  encoding: Encoding | undefined,
  limits: Required<Limits>,
  take: (row: SheetRow) => void,
): Promise<void> {
  const { place } = file;
  let failure: unknown;
  try {
    const text = withPlainBreaks(decoded(file, encoding ?? (await encodingOf(file))));
    const start = await beginning(text);
    const stream = new TextStream();
    const rows = new CsvRows(place, limits, take);
    Papa.parse<string[]>(stream as unknown as File, {
      delimiter: separatorOf(start),
      newline: '\n',
      chunk: (piece) => rows.add(piece, stream.length),
      complete: () => {},
      error: (error) => {
        failure = error;
      },
    });
    stream.push(start);
    for await (const piece of text) {
      if (failure) break;
      stream.push(piece);
    }
    stream.end();
    if (failure) throw failure;
  } catch (error) {
    // What `take` threw is no fault of the file.
    if (error === failure || error instanceof SourceError) throw error;
    if (error instanceof TypeError) throw new SourceError('bad-encoding', place);
    throw new SourceError('not-readable', place, firstLine(error));
  }
}

/** Numbers the rows of one piece after the other, and holds them to the limits. */
class CsvRows {
  private place = 0;

  constructor(
    private readonly file: string,
    private readonly limits: Required<Limits>,
    private readonly take: (row: SheetRow) => void,
  ) {}

  /** @param length characters that were read so far */
  add({ data, errors, meta }: ParseResult<string[]>, length: number): void {
    const { maxRows, maxColumns, maxCellLength } = this.limits;
    // A row that is still open is read anew with what follows.
    const fault = errors.find(({ type, row = 0 }) => type === 'Quotes' && row < data.length);
    if (fault) throw new SourceError('bad-csv', this.file, String(this.place + (fault.row ?? 0) + 1));
    for (const cells of data) {
      if (this.place === maxRows) this.refuse('maxRows');
      if (cells.length > maxColumns) this.refuse('maxColumns');
      this.place += 1;
      this.take({ place: this.place, cells });
    }
    // A row that is still open: its quoted cell may never end.
    if (length - meta.cursor > maxCellLength) this.refuse('maxCellLength');
  }

  private refuse(limit: keyof Limits): never {
    throw new SourceError('beyond-limit', this.file, `${this.place + 1}: ${limit} ${this.limits[limit]}`);
  }
}

/** So much of a text, at least, as shows its separator. */
async function beginning(text: AsyncIterator<string>): Promise<string> {
  let start = '';
  while (start.length < START_LENGTH) {
    const { done, value } = await text.next();
    if (done) break;
    start += value;
  }
  return start;
}

/** Text whose lines end in `\n`, whatever the system that wrote it. */
async function* withPlainBreaks(text: AsyncIterable<string>): AsyncGenerator<string> {
  let open = '';
  for await (const piece of text) {
    const whole = open + piece;
    // What follows may be the other half of the break.
    open = whole.endsWith('\r') ? '\r' : '';
    const closed = open === '' ? whole : whole.slice(0, -1);
    yield closed.includes('\r') ? closed.replace(/\r\n?/g, '\n') : closed;
  }
  if (open !== '') yield '\n';
}
