import { columnLabel, columnPosition, type Issue, issueText, sheetOf } from '@zhiben/core';
import { groupBy } from '../group-by.js';
import type { Appearance } from '../output/formats.js';
import { cellReference } from '../output/issue-columns.js';
import { paletteFor } from '../render/palette.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { readingHead } from '../report/head.js';
import type { Page } from '../report/page.js';
import type { Words } from '../text/words.js';
import type { Listing } from './listing.js';

/** What was read, and what is wrong with it, sheet by sheet. */
export function* issuesTable(
  { reading, isWorkbook, annotated }: Listing,
  words: Words,
  { width, coloured }: Appearance,
): Generator<string> {
  const page = { evaluation: { reading }, words, palette: paletteFor(coloured), width };
  const lines = [
    ...readingHead(page, whereTo(words, isWorkbook, annotated)),
    ...bySheet(reading.issues).flatMap(([sheet, issues]) => ['', ...section(page, sheet, issues)]),
  ];
  yield `${lines.join('\n')}\n`;
}

/** Where the issues are to be seen, or can be. */
function whereTo({ issueList }: Words, isWorkbook: boolean, annotated: string | undefined): string {
  if (annotated !== undefined) return issueList.annotated(annotated);
  return isWorkbook ? issueList.seeAnnotate : issueList.below;
}

/** The issues of each sheet by row, in the order in which the sheets were read. */
function bySheet(issues: readonly Issue[]): [string, Issue[]][] {
  const sheets = groupBy(issues, (issue) => sheetOf(issue) ?? issue.table);
  return [...sheets].map(([sheet, of]) => [
    sheet,
    of.sort((a, b) => a.row - b.row || (columnPosition(a) ?? 0) - (columnPosition(b) ?? 0)),
  ]);
}

function section(
  { words, palette, width }: Omit<Page, 'evaluation'>,
  sheet: string,
  issues: readonly Issue[],
): string[] {
  const said = words.issueList;
  const columns: Column[] = [
    { head: said.columns.place, align: 'left' },
    { head: said.columns.column, align: 'left', least: 10 },
    { head: said.columns.message, align: 'left', least: 20 },
  ];
  const rows = issues.map(
    (issue): Row => [
      { text: cellReference(issue) ?? (issue.row === 0 ? said.sheet : said.row(issue.row)) },
      { text: columnLabel(issue, words.language) },
      { text: issueText(issue, words.language) },
    ],
  );
  const table = layTable(columns, rows, width);
  return [palette.bold(words.report.aside(sheet, said.count(issues.length))), ...table.rows.flat()];
}
