import type { BookSheet } from '@zhiben/io';
import type { Page } from '../../report/page.js';
import { issueColumns } from '../issue-columns.js';

/** What reading found wrong, one a row, in the order in which it was found. */
export function issuesSheet({ evaluation, words }: Page): BookSheet {
  const { issues } = evaluation.reading;
  const columns = issueColumns(words);
  return {
    name: words.workbook.issues,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: issues.map((issue) => ({ cells: columns.map(({ cell }) => cell(issue)) })),
    after: issues.length === 0 ? [{ text: words.report.head.noIssues }] : [],
    filtered: true,
  };
}
