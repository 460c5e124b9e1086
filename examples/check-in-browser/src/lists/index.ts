import { type Check, LIST_NAMES, type List, type ListName, type ShownList } from '../list.js';
import type { Words } from '../text/index.js';
import { duties } from './duties.js';
import { findings } from './findings.js';
import { issues } from './issues.js';
import { overdue } from './overdue.js';
import { tables } from './tables.js';
import { tracked } from './tracked.js';
import { unknown } from './unknown.js';

/** How each list is made. */
export const LISTS: Readonly<Record<ListName, (check: Check, words: Words) => List>> = {
  duties,
  overdue,
  unknown,
  tracked,
  tables,
  issues,
  findings,
};

/** The lists, each with the rows that the page shows. */
export function shownLists(check: Check, words: Words): ShownList[] {
  return LIST_NAMES.map((name) => {
    const { columns, rows, shown = rows, total, notes } = LISTS[name](check, words);
    return { name, columns, rows: shown, total, notes, length: rows.length };
  });
}
