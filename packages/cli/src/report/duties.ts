import type { Style } from '../render/palette.js';
import { type Column, layTable, type Row, roomForFirst } from '../render/table.js';
import { ARRANGEMENTS, type Figure, figureCell, shown } from './columns.js';
import { type Counts, type GroupedCounts, groupedCounts, sumOf } from './grouped.js';
import { abridged, inLanguage, listing, type Page, sectionTitle, sentence } from './page.js';

/** How many titles are shown of the duties that have no row of their own. */
const MOST_TITLES = 6;

/** How many findings of each status every action, clause and duty has, with a totals line. */
export function duties(page: Page): string[] {
  const { plan, findings } = page.evaluation;
  const { palette, words } = page;
  const said = words.report.duties;
  const grouped = groupedCounts(plan, findings, true);
  if (grouped.actions.length + grouped.blind.length === 0) return sentence(page, said.none, palette.dim);
  const { columns, rows, gap } = arranged(page, grouped);
  const table = layTable(columns, rows, page.width, gap);
  const rule = palette.dim('─'.repeat(table.width));
  const blind = grouped.blind.map(({ title }) => inLanguage(page, title));
  const silent = grouped.silent.map((title) => inLanguage(page, title));
  const again = repeated(page);
  return [
    ...sectionTitle(page, said.title, said.order),
    '',
    ...table.head.map(palette.dim),
    rule,
    ...table.rows.slice(0, -1).flat(),
    rule,
    ...table.rows[table.rows.length - 1],
    '',
    ...sentence(page, said.shareNote, palette.dim),
    ...(plan.duties.some(({ document }) => document.kind === 'standing')
      ? sentence(page, said.standingNote, palette.dim)
      : []),
    ...(blind.length > 0
      ? listing(page, said.blindOf(blind.length), abridged(page, blind, MOST_TITLES), palette.dim)
      : []),
    ...(silent.length > 0
      ? listing(page, said.silent(silent.length), abridged(page, silent, MOST_TITLES), palette.dim)
      : []),
    ...(again.length > 0 ? listing(page, said.again(again.length), again, palette.dim) : []),
  ];
}

/** The duties that the plan says again, each with the one that is counted in its place. */
export function repeated(page: Page): string[] {
  const { plan } = page.evaluation;
  return plan.duties.flatMap(({ title, document }) =>
    document.kind === 'same-as'
      ? [
          page.words.report.aside(
            inLanguage(page, title),
            inLanguage(page, plan.duty(document.sameAs)!.title),
          ),
        ]
      : [],
  );
}

/** Columns and rows, in the widest arrangement that leaves the titles room, else in the narrowest. */
function arranged(page: Page, grouped: GroupedCounts): { columns: Column[]; rows: Row[]; gap: number } {
  const choices = ARRANGEMENTS.map(({ figures, withId, title, gap }) => {
    const kept = shown(figures, grouped.total);
    return { columns: columnsOf(page, kept, withId), rows: rowsOf(page, grouped, kept, withId), title, gap };
  });
  const fits = choices.find(
    ({ columns, rows, title, gap }) => roomForFirst(columns, rows, page.width, gap) >= title,
  );
  return fits ?? choices[choices.length - 1];
}

function columnsOf({ words }: Page, figures: readonly Figure[], withId: boolean): Column[] {
  const heads = words.report.duties.columns;
  return [
    { head: heads.duty, align: 'left', least: 12 },
    ...(withId ? [{ head: heads.id, align: 'left' as const }] : []),
    ...figures.map((figure) => ({
      head: figure === 'fraction' && figures.includes('met') ? [] : heads[figure],
      align: 'right' as const,
    })),
  ];
}

function rowsOf(
  page: Page,
  { actions, blind, total }: GroupedCounts,
  figures: readonly Figure[],
  withId: boolean,
): Row[] {
  const { palette, words } = page;
  const row = (text: string, indent: number, counts: Counts, id = '', style?: Style): Row => [
    { text, indent, style },
    ...(withId ? [{ text: id, style: palette.dim }] : []),
    ...figures.map((figure) => figureCell(figure, counts, palette)),
  ];
  return [
    ...actions.flatMap((action, at) => [
      ...(at > 0 ? [{ text: '' }] : []),
      row(inLanguage(page, action.title), 0, action.counts, '', palette.bold),
      ...action.parts.flatMap((clause) => [
        {
          text: words.report.clause(clause.id, inLanguage(page, clause.title)),
          indent: 1,
          style: palette.dim,
        },
        ...clause.parts.map(({ id, title, counts }) => row(inLanguage(page, title), 3, counts, id)),
      ]),
    ]),
    ...(blind.length > 0
      ? [
          ...(actions.length > 0 ? [{ text: '' }] : []),
          row(
            words.report.duties.blind(blind.length),
            0,
            sumOf(blind.map(({ counts }) => counts)),
            '',
            palette.bold,
          ),
        ]
      : []),
    row(words.report.duties.total, 0, total, '', palette.bold),
  ];
}
