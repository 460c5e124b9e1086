import { nameOf } from '../due/labels.js';
import { inLanguage, type Page, sentence } from '../report/page.js';
import type { Climbs } from './climbs.js';
import { isMissed } from './missed.js';

/** Plan, day, how many cases there are, and how many notices were missed or cannot be told. */
export function head(page: Page, { plan, asOf, isToday, knownAt, only, ladder }: Climbs): string[] {
  const { palette, words } = page;
  const said = words.ladder.head;
  const { cases, undecided } = ladder;
  const open = cases.filter(({ endedOn }) => endedOn === undefined).length;
  const missed = cases.flatMap(({ passed }) => passed.filter(isMissed)).length;
  const unknown = cases.flatMap(({ passed }) => passed.flatMap(({ reason }) => reason ?? []));
  const reasons = [...new Set(unknown)].map((reason) => words.reasons[reason]).join(words.report.separator);
  const { status } = palette;
  return [
    ...sentence(page, inLanguage(page, plan.document.title), palette.bold),
    ...sentence(page, said.asOf(asOf, isToday, knownAt), palette.bold),
    ...(only === undefined ? [] : sentence(page, words.due.head.only(nameOf(page, only)), palette.bold)),
    '',
    ...sentence(page, cases.length === 0 ? said.none : said.cases(cases.length, open), palette.bold),
    ...(missed > 0 ? sentence(page, said.missed(missed), status.breached) : []),
    ...(unknown.length > 0 ? sentence(page, said.unknown(unknown.length, reasons), status.unknown) : []),
    ...undecided.flatMap(({ obligation, subject, reason }) => {
      const duty = inLanguage(page, plan.duty(obligation)!.title);
      return sentence(
        page,
        said.undecided(duty, nameOf(page, subject), words.reasons[reason]),
        status.unknown,
      );
    }),
  ];
}
