import { columnPosition, type Issue, type IssueCode, issueText, type Language } from '@zhiben/core';
import type { CellNote } from '@zhiben/io';

/** Nothing was left out for these: row and cell stay. */
const WARNINGS: ReadonlySet<IssueCode> = new Set([
  'unknown-reference',
  'ambiguous-reference',
  'bad-uscc',
  'bad-area-code',
  'outdated-area-code',
  'bad-industry-code',
  'date-order',
  'claim-without-date',
  'ambiguous-header',
  'unknown-sheet',
  'extra-cell',
]);

/** What is written on the cells of a workbook for the issues that reading found in it. */
export function notesOf(issues: readonly Issue[], language: Language): CellNote[] {
  return issues.map((issue) => ({
    sheet: issue.origin?.sheet ?? issue.value,
    row: issue.row,
    column: columnPosition(issue) ?? null,
    text: issueText(issue, language),
    severity: WARNINGS.has(issue.code) ? 'warning' : 'error',
  }));
}
