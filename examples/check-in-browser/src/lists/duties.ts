import { isScored, STATUSES, type Status } from '@zhiben/core';
import { percent } from '../figures.js';
import { type Cell, type Check, type Column, type Counts, type List, scored } from '../list.js';
import { sumOf } from '../sum.js';
import type { Words } from '../text/index.js';
import { STATUS_ORDER } from './status-order.js';
import { clauseText } from './wording.js';

/** These have no column where nothing has them. */
const RARE: ReadonlySet<Status> = new Set(['unknown', 'exempt', 'not-applicable']);

/** How many findings of each status every scored duty has, those with most overdue first. */
export function duties(check: Check, words: Words): List {
  const { plan } = check;
  const tally = scored(check).tally();
  const sum = sumOf(tally.values());
  const statuses = STATUS_ORDER.filter((status) => !RARE.has(status) || sum[status] > 0);
  const { clause, duty, share, total } = words.columns;
  const columns: Column[] = [
    { head: duty, kind: 'name' },
    { head: clause, kind: 'text' },
    ...statuses.map((status): Column => ({ head: words.statuses[status], kind: 'count', status })),
    { head: share, kind: 'count' },
    { head: total, kind: 'count' },
  ];
  const figures = (counts: Counts): Cell[] => [
    ...statuses.map((status) => counts[status]),
    percent(counts.met, counts.met + counts.late + counts.breached),
    STATUSES.reduce((all, status) => all + counts[status], 0),
  ];
  const counted = plan.duties.filter(({ id }) => tally.has(id));
  const silent = plan.duties.filter((duty) => isScored(duty) && !tally.has(duty.id));
  const again = plan.duties.flatMap(({ title, document }) =>
    document.kind === 'same-as'
      ? [words.aside(title[words.language], plan.duty(document.sameAs)!.title[words.language])]
      : [],
  );
  return {
    columns,
    rows: counted
      .sort((a, b) => tally.get(b.id)!.breached - tally.get(a.id)!.breached)
      .map((one) => [
        one.title[words.language],
        clauseText(plan, one, words),
        ...figures(tally.get(one.id)!),
      ]),
    total: [total, null, ...figures(sum)],
    notes: [
      words.notes.share,
      words.notes.standing,
      ...(silent.length ? [words.notes.silent(silent.map(({ title }) => title[words.language]))] : []),
      ...(again.length ? [words.notes.again(again)] : []),
    ],
  };
}
