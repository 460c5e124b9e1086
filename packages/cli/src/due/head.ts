import { inLanguage, type Page, sentence } from '../report/page.js';
import type { Agenda } from './agenda.js';
import { nameOf } from './labels.js';

/** Plan, days, and how much falls due, is overdue, or cannot be told. */
export function head(page: Page, { plan, asOf, isToday, knownAt, only, schedule }: Agenda): string[] {
  const { palette, words } = page;
  const said = words.due.head;
  const { from, to, items, undecided, overdue } = schedule;
  const upcoming = items.filter(({ status, conditional }) => status === 'upcoming' && !conditional).length;
  const conditional = items.filter((item) => item.conditional).length;
  return [
    ...sentence(page, inLanguage(page, plan.document.title), palette.bold),
    ...sentence(page, said.span(from, to), palette.bold),
    ...(only === undefined ? [] : sentence(page, said.only(nameOf(page, only)), palette.bold)),
    ...sentence(page, said.asOf(asOf, isToday, knownAt), palette.dim),
    '',
    ...sentence(page, items.length === 0 ? said.none : said.items(items.length, upcoming), palette.bold),
    ...(conditional > 0 ? sentence(page, said.conditional(conditional), palette.dim) : []),
    ...(overdue > 0 ? sentence(page, said.overdue(overdue), palette.status.breached) : []),
    ...(undecided.length > 0 ? sentence(page, said.undecided(undecided.length), palette.status.unknown) : []),
  ];
}
