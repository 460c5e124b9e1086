import type { Agenda } from './agenda.js';

/**
 * One document `{ plan, asOf, knownAt?, from, to, overdue, items, undecided }`. Each item and each case that cannot be
 * told has, beside its own fields, `responsible`: the id of the unit that has to see to it, `null` where none is named.
 */
export function* dueJson({ plan, asOf, knownAt, schedule, responsibleFor }: Agenda): Generator<string> {
  const { from, to, overdue, items, undecided } = schedule;
  const withUnit = <T extends { readonly subject: string }>(one: T) => ({
    ...one,
    responsible: responsibleFor(one.subject) || null,
  });
  const document = {
    plan: plan.id,
    asOf,
    knownAt,
    from,
    to,
    overdue,
    items: items.map(withUnit),
    undecided: undecided.map(withUnit),
  };
  yield `${JSON.stringify(document, null, 2)}\n`;
}
