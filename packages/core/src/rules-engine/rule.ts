import type { RuleProperties } from 'json-rules-engine';
import type { Condition } from '../condition/condition.js';
import type { Duty } from '../duty/index.js';
import { PLAN_SUBJECT } from '../duty/single.js';
import type { Plan } from '../plan/plan.js';
import { type RuleCondition, twoValued } from './two-valued.js';

/**
 * The kinds of duty whose one finding is about the plan as a whole: no record of a single subject tells it. Their rules
 * hold for the subject `plan` alone, whose facts are the records of all.
 */
export const ABOUT_ALL: ReadonlySet<Duty['document']['kind']> = new Set(['quota', 'outcome', 'tracked']);

/** Evaluated before the findings are asked for. */
const FIRST = 10;

/**
 * The rule of a duty: it holds where the duty binds, or may bind, the subject's own record, and has a finding of it.
 *
 * @param duty one that has findings of its own
 */
export function ruleOf(plan: Plan, duty: Duty): RuleProperties {
  const has: RuleCondition = {
    fact: 'findingCount',
    params: { obligation: duty.id },
    operator: 'greaterThan',
    value: 0,
  };
  return {
    name: duty.id,
    conditions: { all: [...applicability(plan, duty), has] },
    event: { type: 'duty', params: { obligation: duty.id } },
  };
}

/** What has to be so, or has to be possible, for the subject to have a finding; none where other records decide it. */
function applicability(plan: Plan, { document }: Duty): RuleCondition[] {
  if (ABOUT_ALL.has(document.kind)) {
    return [{ fact: 'subject', operator: 'equal', value: PLAN_SUBJECT, priority: FIRST }];
  }
  const own = ownRecord(document);
  if (own === null) return [];
  const rows = plan.scope.forDuty(document.parameters, document.id).rows(own.table, document.id);
  const { when = { all: [] } } = own;
  return [{ all: [twoValued(when, 'possibly', rows)], priority: FIRST }];
}

/** The table in which the subject's own record stands, and what is asked of it. */
function ownRecord(document: Duty['document']): { table: string; when?: Condition } | null {
  if (document.kind === 'recurring') return { table: document.bound.from, when: document.bound.when };
  if (document.kind !== 'deadline' && document.kind !== 'standing') return null;
  const { from, subject, when } = document.cases;
  return subject === undefined ? { table: from, when } : null;
}
