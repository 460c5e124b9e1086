import type { Climbs } from './climbs.js';

/**
 * One document `{ plan, asOf, knownAt?, cases, undecided }`. Each case has, beside its own fields, `responsible`: the id of
 * the unit that has to see to it, `null` where none is named.
 */
export function* ladderJson({ plan, asOf, knownAt, ladder, responsibleFor }: Climbs): Generator<string> {
  const withUnit = <T extends { readonly subject: string }>(one: T) => ({
    ...one,
    responsible: responsibleFor(one.subject) || null,
  });
  const { cases, undecided } = ladder;
  const document = {
    plan: plan.id,
    asOf,
    knownAt,
    cases: cases.map(withUnit),
    undecided: undecided.map(withUnit),
  };
  yield `${JSON.stringify(document, null, 2)}\n`;
}
