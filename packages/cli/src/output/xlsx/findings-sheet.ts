import { STATUSES, type Status } from '@zhiben/core';
import type { BookSheet, Colour } from '@zhiben/io';
import type { Page } from '../../report/page.js';
import { columnWord } from '../column-word.js';
import { findingColumns } from '../finding-columns.js';

/** The colour of a status, beside its word. */
const COLOURS: Readonly<Record<Status, Colour>> = {
  breached: 'red',
  late: 'amber',
  open: 'blue',
  met: 'green',
  tracked: 'grey',
  unknown: 'hatched',
  exempt: 'grey',
  'not-applicable': 'grey',
};

/** The findings, one a row, by duty, subject and instance. */
export function findingsSheet(page: Page): BookSheet {
  const { evaluation, words } = page;
  const columns = findingColumns(page);
  const status = columns.findIndex(({ name }) => name === 'status');
  return {
    name: words.workbook.findings,
    columns,
    rows: evaluation.findings
      .sorted()
      .map((finding) => ({ cells: columns.map(({ cell }) => cell(finding)) })),
    filtered: true,
    fills: STATUSES.map((one) => ({
      column: status,
      text: columnWord(words, one),
      colour: COLOURS[one],
    })),
  };
}
