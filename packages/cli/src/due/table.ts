import { groupBy } from '../group-by.js';
import { count } from '../render/figure.js';
import { paletteFor } from '../render/palette.js';
import { type Column, layTable, type Row } from '../render/table.js';
import { inLanguage, listing, type Page, sentence } from '../report/page.js';
import type { Words } from '../text/words.js';
import type { Agenda } from './agenda.js';
import type { DueAppearance } from './formats.js';
import { head } from './head.js';
import { itemLabel, nameOf, periodOf } from './labels.js';
import { type DueGroup, type DueSection, sectionsOf } from './sections.js';
import { undecided } from './undecided.js';

/** So many items of a group are named in full; of more, the first few. */
const MOST_NAMED = 4;
const FIRST_NAMED = 3;
/** Names stand under the title of their duty, behind the day. */
const INDENT = '2025-06-30  '.length;

/** The agenda as a person reads it in a terminal: what falls due, by unit and day, and what cannot be told. */
export function* dueTable(
  agenda: Agenda,
  words: Words,
  { width, coloured }: DueAppearance,
): Generator<string> {
  const page: Page = { evaluation: agenda, words, width, palette: paletteFor(coloured) };
  let before = '';
  for (const lines of [head(page, agenda), items(page, agenda), undecided(page, agenda)]) {
    if (lines.length === 0) continue;
    yield `${before}${lines.join('\n')}\n`;
    before = '\n';
  }
}

/** What falls due, a row for each unit, day and duty; units for which the rows are the same have them together. */
function items(page: Page, agenda: Agenda): string[] {
  const sections = sectionsOf(agenda);
  if (sections.length === 0) return [];
  const { palette, words } = page;
  const { columns } = words.due;
  const layout: Column[] = [
    { head: columns.due, align: 'left' },
    { head: columns.duty, align: 'left', least: 16 },
    { head: columns.clause, align: 'left' },
    { head: columns.period, align: 'left' },
    { head: columns.count, align: 'right' },
  ];
  const alike = groupBy(
    sections.map((section) => ({ section, rows: groupRows(page, section.groups) })),
    ({ rows }) => JSON.stringify(rows),
  );
  const rows = [...alike.values()].flatMap((same, at) => [
    ...(at > 0 ? [{ text: '' }] : []),
    heading(
      page,
      same.map(({ section }) => section),
    ),
    ...same[0].rows,
  ]);
  const table = layTable(layout, rows, page.width);
  const isCut = sections.some(({ groups }) => groups.some((group) => group.items.length > MOST_NAMED));
  return [
    ...table.head.map(palette.dim),
    palette.dim('─'.repeat(table.width)),
    ...table.rows.flat(),
    ...(isCut ? ['', ...sentence(page, words.due.seeAll, palette.dim)] : []),
  ];
}

function heading(page: Page, sections: readonly DueSection[]): Row {
  const units = sections.map(({ responsible }) => nameOf(page, responsible));
  return { text: page.words.due.section(units, sections[0].count), style: page.palette.bold };
}

function groupRows(page: Page, groups: readonly DueGroup[]): Row[] {
  return groups.flatMap((group, at): Row[] => {
    const { due, duty, items } = group;
    const isSameDay = at > 0 && groups[at - 1].due === due;
    const periods = [...new Set(items.map(periodOf))].join(page.words.report.separator);
    const row: Row = [
      { text: isSameDay ? '' : due },
      { text: inLanguage(page, duty.title) },
      { text: duty.clause },
      { text: periods },
      { text: count(items.length) },
    ];
    return [row, ...nameLines(page, group).map((text) => ({ text, indent: INDENT }))];
  });
}

/** The items of a group, or the first few of many, in lines; none where the group says all. */
function nameLines(page: Page, { items, responsible }: DueGroup): string[] {
  const labels = items.map((item) => itemLabel(page, item, responsible)).filter((label) => label !== '');
  if (labels.length === 0) return [];
  const named = labels.length > MOST_NAMED ? labels.slice(0, FIRST_NAMED) : labels;
  if (named.length < labels.length) {
    named.push(page.words.due.andMore(named.pop()!, labels.length - named.length - 1));
  }
  return listing({ ...page, width: page.width - INDENT }, '', named, (line) => line);
}
