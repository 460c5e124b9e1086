import type { DutyCoverage } from '@zhiben/core';
import { listing } from '../report/page.js';
import type { CasePage } from './page.js';

/** So many of a kind of gap are named. */
const MOST = 8;

/** What the cases leave out, and the statuses of which they say that there are none. */
export function gaps(page: CasePage): string[] {
  const { about, words, palette } = page;
  const { duties, shared } = about.tested.coverage;
  const said = words.test;
  const list = (title: string, items: readonly string[]) =>
    items.length === 0
      ? []
      : [
          '',
          ...listing(
            page,
            title,
            [...items.slice(0, MOST), ...(items.length > MOST ? [said.more(items.length - MOST)] : [])],
            palette.dim,
            said.separator,
          ),
        ];
  const withStatuses = (of: (duty: DutyCoverage) => DutyCoverage['missing']) =>
    duties
      .filter((duty) => duty.cases > 0 && of(duty).length > 0)
      .map((duty) =>
        words.report.aside(
          duty.duty,
          of(duty)
            .map((status) => said.statuses[status])
            .join(words.report.separator),
        ),
      );
  const without = duties.filter(({ cases }) => cases === 0).map(({ duty }) => duty);
  const named: readonly (readonly [string, DutyCoverage['branches']])[] = [
    ...duties.map((duty) => [duty.duty, duty.branches] as const),
    ...Object.entries(shared),
  ];
  const unseen = named.flatMap(([name, { unseen }]) =>
    unseen.map(({ asks, answer }) => said.branch(name, asks[words.language], answer)),
  );
  return [
    ...list(said.without(without.length), without),
    ...list(
      said.missing,
      withStatuses(({ missing }) => missing),
    ),
    ...list(
      said.needless,
      withStatuses(({ needless }) => needless),
    ),
    ...list(
      said.never,
      withStatuses(({ never }) => never?.statuses ?? []),
    ),
    ...list(said.unseen(unseen.length), unseen),
  ];
}
