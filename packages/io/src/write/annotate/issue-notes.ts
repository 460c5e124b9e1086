import { columnPosition, type Issue, type IssueCode, issueText, type Language, sheetOf } from '@zhiben/core';
import type { CellNote } from './cell-note.js';

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

/**
 * What to write on the cells of a workbook for the issues that reading found in it: an error where something was left
 * out, a warning where row and cell stay.
 *
 * @example await annotateWorkbook(bytes, issueNotes(reading.issues, 'zh-CN'))
 */
export function issueNotes(issues: readonly Issue[], language: Language = 'zh-CN'): CellNote[] {
  return issues.map((issue) => ({
    sheet: sheetOf(issue) ?? issue.table,
    row: issue.row,
    column: columnPosition(issue) ?? null,
    text: issueText(issue, language),
    severity: WARNINGS.has(issue.code) ? 'warning' : 'error',
  }));
}
