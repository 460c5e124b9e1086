import { loadPlan, type Plan } from '@zhiben/core';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const cited = {
  clause: '1',
  quote: '排查',
  title: { 'zh-CN': '例', en: 'example' },
  strength: 'medium',
};

/** Duties that look at their records in ways that those of the built-in plan do not. */
const DUTIES = [
  {
    ...cited,
    id: 'quota.joined',
    kind: 'quota',
    population: { from: 'hazards', when: { fact: 'enterpriseId.highRisk', operator: 'equal', value: true } },
    done: { first: { from: 'notices', subject: 'hazardId' } },
    threshold: 0.5,
    by: '2025-06-30',
  },
  {
    ...cited,
    id: 'quota.later',
    kind: 'quota',
    population: { from: 'assets' },
    done: { plus: { fact: 'doneOn' }, days: 3 },
    threshold: 0.4,
    by: '2025-06-30',
  },
  {
    ...cited,
    id: 'deadline.chain',
    kind: 'deadline',
    cases: { from: 'units' },
    due: '2025-03-31',
    done: {
      first: {
        from: 'hazards',
        subject: 'reviewedBy',
        match: { fact: 'enterpriseId', operator: 'refersTo', value: 'enterprises' },
      },
    },
  },
  {
    ...cited,
    id: 'standing.untold',
    kind: 'standing',
    cases: { from: 'hazards', subject: 'enterpriseId' },
    holds: { not: { fact: 'enterpriseId.principal', operator: 'refersTo', value: 'units' } },
  },
  {
    ...cited,
    id: 'standing.blank-subject',
    kind: 'standing',
    cases: { from: 'hazards', subject: 'reviewedBy' },
    holds: { fact: 'closedOn', operator: 'filled', value: true },
  },
  {
    ...cited,
    id: 'recurring.twice',
    kind: 'recurring',
    every: 'quarter',
    effectiveFrom: '2024-01-01',
    bound: { from: 'enterprises', when: { fact: 'areaCode', operator: 'startsWith', value: '360112115' } },
    evidence: { from: 'hazards', subject: 'enterpriseId' },
    atLeast: 2,
  },
  {
    ...cited,
    id: 'tracked.overdue',
    strength: 'soft',
    kind: 'tracked',
    evidence: {
      from: 'hazards',
      match: { fact: 'deadline', operator: 'before', value: { fact: 'asOf' } },
    },
  },
  {
    ...cited,
    id: 'tracked.referring',
    strength: 'soft',
    kind: 'tracked',
    evidence: { from: 'notices', match: { fact: 'hazardId', operator: 'refersTo', value: 'hazards' } },
  },
];

/** A plan of those duties alone. */
export const awkwardPlan: Plan = loadPlan({
  ...document,
  text: undefined,
  actions: [{ ...document.actions[0], clauses: [{ id: '1', title: cited.title }], duties: DUTIES }],
});
