import { evaluate, type Plan, type Reading, type Schedule, schedule } from '@zhiben/core';
import type { Evaluation } from '../evaluation.js';
import { responsibleFinder } from './responsible.js';
import { findSubject } from './unit.js';

/** What falls due, with all that its outputs tell of it. Its findings are those of the day it is made for. */
export interface Agenda extends Evaluation {
  /** Only of the unit or subject that was asked for, where one was. */
  readonly schedule: Schedule;
  /** Id of the unit or subject that was asked for. */
  readonly only?: string;
  /** Id of the unit that has to see to what a subject owes. */
  readonly responsibleFor: (subject: string) => string;
}

/** What an agenda is made for. */
export interface AgendaOptions {
  readonly asOf: string;
  readonly isToday: boolean;
  readonly from: string;
  readonly to: string;
  readonly knownAt?: string;
  /** Id or name of the only unit or subject that is asked about. */
  readonly unit?: string;
}

/** Makes the agenda of a plan on data. Throws a `CallError` where there is no such unit or subject. */
export function agendaOf(
  plan: Plan,
  reading: Reading,
  { asOf, isToday, from, to, knownAt, unit }: AgendaOptions,
  onProgress?: (done: number, total: number) => void,
): Agenda {
  const { dataset } = reading;
  const only = unit === undefined ? undefined : findSubject(dataset, unit);
  const responsibleFor = responsibleFinder(dataset);
  const isAskedFor = ({ subject }: { readonly subject: string }) =>
    only === undefined || subject === only || responsibleFor(subject) === only;
  const findings = evaluate(plan, dataset, { asOf, knownAt, onProgress });
  const all = schedule(plan, dataset, { asOf, from, to, knownAt });
  const overdue = [...findings.where({ status: 'breached' })].filter(isAskedFor).length;
  return {
    plan,
    reading,
    findings,
    asOf,
    isToday,
    knownAt,
    only,
    responsibleFor,
    schedule: {
      ...all,
      items: all.items.filter(isAskedFor),
      undecided: all.undecided.filter(isAskedFor),
      overdue,
    },
  };
}
