import type { BookCell } from '@zhiben/io';
import { stringify } from 'csv-stringify/sync';
import { issueColumns } from '../output/issue-columns.js';
import type { Words } from '../text/words.js';
import type { Listing } from './listing.js';

/**
 * The issues, a row each, as UTF-8 with a byte order mark, as Excel wants it. A cell that would start a formula is made
 * text by a leading `'`.
 */
export function* issuesCsv({ reading }: Listing, words: Words): Generator<string> {
  const columns = issueColumns(words);
  yield stringify([columns.map(({ header }) => header)], { bom: true });
  const rows = reading.issues.map((issue) => columns.map(({ cell }) => textOf(cell(issue))));
  yield stringify(rows, { escape_formulas: true });
}

const textOf = (cell: BookCell) => (cell === null ? '' : String(cell));
