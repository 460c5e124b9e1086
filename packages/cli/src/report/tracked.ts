import type { Finding } from '@zhiben/core';
import { count } from '../render/figure.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { abridged, inLanguage, listing, type Page, sectionTitle } from './page.js';

/** How many titles are listed of those that have no records. */
const MOST_TITLES = 3;

/** What is tracked: which duties have records, how many and of which day the last; which have none. */
export interface Tracked {
  readonly recorded: readonly { readonly title: string; readonly counted: number; readonly last?: string }[];
  /** Titles of the duties of which there is no record. */
  readonly none: readonly string[];
  /** Titles of the duties whose records were not supplied. */
  readonly unknown: readonly string[];
}

/** The tracked duties that were evaluated, in the plan's order. */
export function trackedDuties(page: Page): Tracked {
  const { plan, findings } = page.evaluation;
  const ids = plan.duties.filter(({ document }) => document.kind === 'tracked').map(({ id }) => id);
  const all = [...findings.where({ obligation: ids })].map((finding) => ({
    ...finding,
    title: titleOf(page, finding),
  }));
  const titles = (of: (finding: Finding) => boolean) => all.filter(of).map(({ title }) => title);
  return {
    recorded: all.flatMap(({ title, counted = 0, doneOn }) =>
      counted > 0 ? [{ title, counted, last: doneOn }] : [],
    ),
    none: titles(({ counted }) => counted === 0),
    unknown: titles(({ status }) => status === 'unknown'),
  };
}

/** The title of a duty, and that the text only permits or encourages it. */
function titleOf(page: Page, { obligation }: Finding): string {
  const { title, document } = page.evaluation.plan.duty(obligation)!;
  const { report } = page.words;
  const text = inLanguage(page, title);
  return document.kind === 'tracked' && document.permission
    ? report.aside(text, report.tracked.permitted)
    : text;
}

/** The tracked duties: how many records each has, and the day of the last; nothing where there are none. */
export function tracked(page: Page): string[] {
  const { palette, words } = page;
  const said = words.report.tracked;
  const { recorded, none, unknown } = trackedDuties(page);
  const all = recorded.length + none.length + unknown.length;
  if (all === 0) return [];
  const columns: Column[] = [
    { head: said.columns.records, align: 'right' },
    { head: said.columns.last, align: 'left' },
    { head: said.columns.duty, align: 'left', least: 16 },
  ];
  const rows = recorded.map(
    ({ title, counted, last = '' }): Row => [{ text: count(counted) }, { text: last }, { text: title }],
  );
  const table = layTable(columns, rows, page.width);
  const titles = (before: string, of: readonly string[]) => {
    const items = abridged(page, of, MOST_TITLES);
    return of.length > 0 ? ['', ...listing(page, before, items, palette.dim, said.separator)] : [];
  };
  return [
    ...sectionTitle(page, said.title(all), said.aside),
    ...(rows.length > 0 ? ['', ...table.head.map(palette.dim), ...table.rows.flat()] : []),
    ...titles(said.none(none.length), none),
    ...titles(said.unknown(unknown.length), unknown),
  ];
}
