import { evaluate, type Ladder, ladder, type Plan, type Reading } from '@zhiben/core';
import { responsibleFinder } from '../due/responsible.js';
import { findSubject } from '../due/unit.js';
import type { Evaluation } from '../evaluation.js';

/** What the cases passed on their ladders, with all that its outputs tell of it. */
export interface Climbs extends Evaluation {
  /** Only of the unit or subject that was asked for, where one was. */
  readonly ladder: Ladder;
  /** Id of the unit or subject that was asked for. */
  readonly only?: string;
  /** Id of the unit that has to see to what a subject owes. */
  readonly responsibleFor: (subject: string) => string;
}

/** What they are gathered for. */
export interface ClimbsOptions {
  readonly asOf: string;
  readonly isToday: boolean;
  readonly knownAt?: string;
  /** Id or name of the only unit or subject that is asked about. */
  readonly unit?: string;
}

/** Gathers what the cases of a plan passed. Throws a `CallError` where there is no such unit or subject. */
export function climbsOf(
  plan: Plan,
  reading: Reading,
  { asOf, isToday, knownAt, unit }: ClimbsOptions,
  onProgress?: (done: number, total: number) => void,
): Climbs {
  const { dataset } = reading;
  const only = unit === undefined ? undefined : findSubject(dataset, unit);
  const responsibleFor = responsibleFinder(dataset);
  const isAskedFor = ({ subject }: { readonly subject: string }) =>
    only === undefined || subject === only || responsibleFor(subject) === only;
  const obligations = plan.duties.flatMap(({ id, document }) =>
    document.kind === 'deadline' && document.ladder ? [id] : [],
  );
  const all = ladder(plan, dataset, { asOf, knownAt });
  return {
    plan,
    reading,
    findings: evaluate(plan, dataset, { asOf, knownAt, obligations, onProgress }),
    asOf,
    isToday,
    knownAt,
    only,
    responsibleFor,
    ladder: { ...all, cases: all.cases.filter(isAskedFor), undecided: all.undecided.filter(isAskedFor) },
  };
}
