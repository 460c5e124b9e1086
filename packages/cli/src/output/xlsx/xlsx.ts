import { MOST_SHEET_ROWS, writeWorkbook } from '@zhiben/io';
import { CallError } from '../../call-error.js';
import type { Evaluation } from '../../evaluation.js';
import type { Words } from '../../text/words.js';
import { unbrokenPage } from '../unbroken-page.js';
import { findingsSheet } from './findings-sheet.js';
import { issuesSheet } from './issues-sheet.js';
import { summarySheet } from './summary-sheet.js';

/** Rows of a sheet that are not findings or issues: its header, and a line under it. */
const OTHER_ROWS = 3;

/**
 * The evaluation as a workbook of three sheets: counts, findings, issues.
 *
 * Throws a `CallError` where there are more findings or issues than a sheet has rows.
 */
export async function xlsx(evaluation: Evaluation, words: Words): Promise<Uint8Array> {
  const { plan, asOf, findings, reading } = evaluation;
  const most = MOST_SHEET_ROWS - OTHER_ROWS;
  const rows = Math.max(findings.length, reading.issues.length);
  if (rows > most) throw new CallError('too-many-rows', { rows, most });
  const page = unbrokenPage(evaluation, words);
  return writeWorkbook({
    title: `${plan.document.title[words.language]} ${asOf}`,
    sheets: [summarySheet(page), findingsSheet(page), issuesSheet(page)],
  });
}
