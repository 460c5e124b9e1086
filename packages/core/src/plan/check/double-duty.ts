import type { Condition } from '../../condition/condition.js';
import type { DayExpression, DutyDocument } from '../schema.js';

/** What a duty asks, and of which rows. */
export interface Asked {
  /** The same text for two duties that ask the same of rows of one table. */
  readonly thing: string;
  readonly table: string;
  readonly when: Condition;
}

/**
 * The condition on the rows for which two duties that ask the same thing do so at the same time; `null` where they
 * never do, or say that they mean it.
 */
export function askedTwice(a: DutyDocument, b: DutyDocument): Condition | null {
  if (a.replaces?.includes(b.id) || b.replaces?.includes(a.id)) return null;
  const whens = [a, b].map((duty) => askedBy(duty)!.when);
  if (a.kind !== 'recurring' || b.kind !== 'recurring') return { all: whens };
  if (endsBefore(a, b) || endsBefore(b, a)) return null;
  return { all: [...whens, ...meeting(a.bound, b.bound), ...meeting(b.bound, a.bound)] };
}

/**
 * What a duty asks; `null` for one that is not evaluated. Two duties of one kind on rows of one table ask the same
 * thing: *recurring* ones with the same records, words, triggers and window (every period lies in a longer one, or
 * holds shorter ones); *deadlines* with the same due and done day, or the same ladder; *standing* ones with the same
 * condition; *quotas* with the same done day, by the same day. What is written differently and comes to the same is
 * not found.
 */
export function askedBy(duty: DutyDocument): Asked | null {
  const asked = (table: string, when: Condition = { all: [] }, ...parts: unknown[]): Asked => ({
    thing: JSON.stringify([duty.kind, table, ...parts]),
    table,
    when,
  });
  switch (duty.kind) {
    case 'recurring': {
      const { bound, evidence, window } = duty;
      return asked(bound.from, bound.when, evidence, window, bound.each, bound.where);
    }
    case 'deadline': {
      const { cases, due, done, ladder } = duty;
      return asked(cases.from, cases.when, cases.subject, due, done, ladder);
    }
    case 'standing':
      return asked(duty.cases.from, duty.cases.when, duty.cases.subject, duty.holds);
    case 'quota':
      return asked(duty.population.from, duty.population.when, duty.done, duty.by);
    default:
      return null;
  }
}

type Recurring = Extract<DutyDocument, { kind: 'recurring' }>;

/** Whether the one is out of effect before the other begins. */
function endsBefore({ effectiveUntil }: Recurring, { effectiveFrom }: Recurring): boolean {
  return effectiveUntil !== undefined && typeof effectiveFrom === 'string' && effectiveUntil < effectiveFrom;
}

/** Where the one binds until the day since which the other does, they meet only where that day is blank. */
function meeting({ until }: Recurring['bound'], { since }: Recurring['bound']): Condition[] {
  if (until === undefined || since === undefined || JSON.stringify(until) !== JSON.stringify(since))
    return [];
  return [blank(until)];
}

/** When a day may be blank. */
function blank(day: DayExpression): Condition {
  if (typeof day === 'string') return { any: [] };
  if ('fact' in day) return { fact: day.fact, operator: 'filled', value: false };
  if (!('if' in day)) return { all: [] };
  const other: Condition = day.else === undefined ? { all: [] } : blank(day.else);
  return { any: [{ all: [{ not: day.if }, other] }, { all: [day.if, blank(day.use)] }] };
}
