import type { Condition } from '../../condition/condition.js';
import { formatDay, parseDay } from '../../day/day.js';
import { PlanError } from '../../plan-error.js';
import { columnWithRole, type TableDeclaration } from '../../record/declaration.js';
import type { DutyDocument } from '../schema.js';

/** What limiting a duty has to know of its plan. */
export interface LimitContext {
  readonly tables: Readonly<Record<string, TableDeclaration>>;
  /** The day that is written out, or that a parameter always holds; `undefined` where it changes. */
  fixedDay(value: unknown): string | undefined;
  /** Where the change stands. */
  readonly path: string;
}

/** From when on a duty binds, or from when on it no longer does. */
export type Limit = { readonly from: string } | { readonly before: string };

/**
 * A duty that begins to bind on a day, or ends to; `null` where it binds nothing any more.
 *
 * What has begun by then goes on under the rule that held when it began:
 * - *recurring*: periods whose window starts on or after the day are under the new rule; the one that runs stays owed;
 * - *deadline*: by the fixed day it is due, where it has one; else cases that came to be (own day) before it stay owed;
 * - *standing*: a state is asked for on a day, so that what counts is the day asked for;
 * - *quota*: by the day on which it is due;
 * - *tracked*: by the record's day;
 * - *same-as*: has no cases; what it repeats has them.
 */
export function limitedDuty(duty: DutyDocument, limit: Limit, context: LimitContext): DutyDocument | null {
  switch (duty.kind) {
    case 'recurring':
      return limitedPeriods(duty, limit, context);
    case 'quota':
      return isDueWithin(context.fixedDay(duty.by), limit) ? duty : null;
    case 'standing':
      return { ...duty, cases: withWhen(duty.cases, onSide('asOf', limit)) };
    case 'deadline': {
      const due = context.fixedDay(duty.due);
      if (due !== undefined) return isDueWithin(due, limit) ? duty : null;
      return { ...duty, cases: withWhen(duty.cases, cameToBe(duty.id, duty.cases.from, limit, context)) };
    }
    case 'tracked': {
      const { evidence } = duty;
      const { on } = evidence;
      const condition = on ? onSide(on, limit) : cameToBe(duty.id, evidence.from, limit, context);
      const match = evidence.match ? { all: [evidence.match, condition] } : condition;
      return { ...duty, evidence: { ...evidence, match } };
    }
    default:
      return duty;
  }
}

type Recurring = Extract<DutyDocument, { kind: 'recurring' }>;

function limitedPeriods(duty: Recurring, limit: Limit, { fixedDay }: LimitContext): Recurring {
  if ('from' in limit) {
    const from = fixedDay(duty.effectiveFrom);
    return from !== undefined && from >= limit.from ? duty : { ...duty, effectiveFrom: limit.from };
  }
  const last = formatDay(parseDay(limit.before) - 1);
  const endsEarlier = duty.effectiveUntil !== undefined && duty.effectiveUntil < last;
  return endsEarlier ? duty : { ...duty, effectiveUntil: last };
}

const isDueWithin = (due: string | undefined, limit: Limit): boolean =>
  due === undefined || ('from' in limit ? due >= limit.from : due < limit.before);

const onSide = (fact: string, limit: Limit): Condition =>
  'from' in limit
    ? { fact, operator: 'onOrAfter', value: limit.from }
    : { fact, operator: 'before', value: limit.before };

/** That a row came to be on the one side of the day; a row without a day was always there. */
function cameToBe(id: string, from: string, limit: Limit, { tables, path }: LimitContext): Condition {
  const table = Object.hasOwn(tables, from) ? tables[from] : undefined;
  const own = table && columnWithRole(table, 'own');
  if (own === undefined) throw new PlanError('no-day-to-limit', path, id);
  if (table!.columns[own].required) return onSide(own, limit);
  const wasAlways: Condition = { fact: own, operator: 'filled', value: false };
  const filled: Condition = { fact: own, operator: 'filled', value: true };
  return 'from' in limit ? { all: [filled, onSide(own, limit)] } : { any: [wasAlways, onSide(own, limit)] };
}

function withWhen<C extends { when?: Condition }>(cases: C, condition: Condition): C {
  return { ...cases, when: cases.when ? { all: [cases.when, condition] } : condition };
}
