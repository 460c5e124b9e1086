import { issueText } from '@zhiben/core';
import { cellReference } from '../output/issue-columns.js';
import type { Words } from '../text/words.js';
import type { Listing } from './listing.js';

/** One document `{ counts, issues: [{ table, row, column, code, value, message, sheet?, cell? }] }`. */
export function* issuesJson({ reading }: Listing, { language }: Words): Generator<string> {
  const issues = reading.issues.map((issue) => {
    const { table, row, column, code, value, origin } = issue;
    const message = issueText(issue, language);
    return { table, row, column, code, value, message, sheet: origin?.sheet, cell: cellReference(issue) };
  });
  yield `${JSON.stringify({ counts: reading.counts, issues }, null, 2)}\n`;
}
