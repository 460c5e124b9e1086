import type { BookCell, BookLine, BookRow, BookSheet, RowLook } from '@zhiben/io';
import { IN_ORDER } from '../../report/columns.js';
import { repeated } from '../../report/duties.js';
import { allOf, type Counts, type GroupedCounts, groupedCounts } from '../../report/grouped.js';
import { head } from '../../report/head.js';
import { inLanguage, type Page } from '../../report/page.js';
import { trackedDuties } from '../../report/tracked.js';
import { columnWord } from '../column-word.js';
import { roundedShare } from '../rounded-share.js';

/** What was read, and how many findings of each status every action, clause and duty has. */
export function summarySheet(page: Page): BookSheet {
  const { evaluation, words } = page;
  const grouped = groupedCounts(evaluation.plan, evaluation.findings);
  return {
    name: words.workbook.summary,
    before: linesBefore(page, grouped),
    columns: [
      { header: columnWord(words, 'duty'), width: 52, wraps: true },
      { header: columnWord(words, 'id'), width: 22, format: 'text' },
      ...([...IN_ORDER, 'total'] as const).map((figure) => ({
        header: columnWord(words, figure),
        width: 10,
        format: 'tally' as const,
      })),
      { header: columnWord(words, 'share'), width: 10 },
    ],
    rows: rowsOf(page, grouped),
    after: linesAfter(page, grouped),
  };
}

/** Plan and day, what was read, and what was not supplied. */
function linesBefore(page: Page, { actions }: GroupedCounts): BookLine[] {
  const { evaluation, words } = page;
  const issuesFile = `“${words.workbook.issues}”`;
  const [title, ...lines] = head({ ...page, evaluation: { ...evaluation, issuesFile } });
  const said = words.report.duties;
  const order = actions.length === 0 ? said.none : words.report.aside(said.title, said.order);
  return [
    { text: title, look: 'title' },
    ...[...lines, order].filter((text) => text !== '').map((text) => ({ text })),
  ];
}

/** How the share is made, and what it does not tell. */
function linesAfter(page: Page, { silent }: GroupedCounts): BookLine[] {
  const { evaluation, words } = page;
  const said = words.report.duties;
  const standing = evaluation.plan.duties.some(({ document }) => document.kind === 'standing');
  const again = repeated(page);
  const titles = silent.map((title) => inLanguage(page, title)).join(words.report.separator);
  return [
    said.shareNote,
    ...(standing ? [said.standingNote] : []),
    ...(silent.length > 0 ? [said.silent(silent.length) + titles] : []),
    ...(again.length > 0 ? [said.again(again.length) + again.join(words.report.separator)] : []),
    ...trackedLines(page),
  ].map((text) => ({ text, look: 'note' }));
}

/** The tracked duties with their records, one on a line; those without. */
function trackedLines(page: Page): string[] {
  const { aside, tracked: said } = page.words.report;
  const { recorded, none, unknown } = trackedDuties(page);
  const all = recorded.length + none.length + unknown.length;
  if (all === 0) return [];
  return [
    aside(said.title(all), said.aside),
    ...recorded.map(({ title, counted, last }) => said.line(title, counted, last)),
    ...(none.length > 0 ? [said.none(none.length) + none.join(said.separator)] : []),
    ...(unknown.length > 0 ? [said.unknown(unknown.length) + unknown.join(said.separator)] : []),
  ];
}

function rowsOf(page: Page, { actions, total }: GroupedCounts): BookRow[] {
  const { words } = page;
  const row = (text: string, counts: Counts, look?: RowLook, id: string | null = null): BookRow => ({
    look,
    cells: [text, id, ...IN_ORDER.map((status) => counts[status]), allOf(counts), shareOf(counts)],
  });
  if (actions.length === 0) return [];
  return [
    ...actions.flatMap((action) => [
      row(inLanguage(page, action.title), action.counts, 'group'),
      ...action.parts.flatMap((clause) => [
        row(`  ${words.report.clause(clause.id, inLanguage(page, clause.title))}`, clause.counts, 'subgroup'),
        ...clause.parts.map(({ id, title, counts }) =>
          row(`    ${inLanguage(page, title)}`, counts, undefined, id),
        ),
      ]),
    ]),
    row(words.report.duties.total, total, 'total'),
  ];
}

/** What was done in time of what could have been. */
function shareOf({ met, late, breached }: Counts): BookCell {
  const settled = met + late + breached;
  return settled === 0 ? '—' : { share: roundedShare(met / settled) };
}
