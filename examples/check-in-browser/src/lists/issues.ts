import { columnLabel, type Issue, issueText } from '@zhiben/core';
import type { Cell, Check, List } from '../list.js';
import type { Words } from '../text/index.js';
import { tableText } from './wording.js';

/** How many issues the page shows. */
const MOST = 100;

/** What reading found wrong, in the order in which it was found. */
export function issues({ reading }: Check, words: Words): List {
  const { columns } = words;
  const row = (issue: Issue): Cell[] => [
    sheetText(issue, words),
    issue.row || null,
    columnLabel(issue, words.language) || null,
    issue.value || null,
    issueText(issue, words.language),
  ];
  const rows = reading.issues.map(row);
  return {
    columns: [
      { head: columns.table, kind: 'text' },
      { head: columns.row, kind: 'text' },
      { head: columns.header, kind: 'text' },
      { head: columns.value, kind: 'text' },
      { head: columns.message, kind: 'text' },
    ],
    rows,
    shown: rows.slice(0, MOST),
    notes: rows.length > MOST ? [words.notes.first(MOST)] : [],
  };
}

/** The table of an issue, and its sheet or file where that is called otherwise. */
function sheetText({ table, origin }: Issue, words: Words): string {
  const name = tableText(table, words);
  return origin === undefined || origin.sheet === name ? name : words.aside(name, origin.sheet);
}
