import { loadPlan, type PlanCase, type PlanDocument } from '@zhiben/core';

const text = (en: string) => ({ 'zh-CN': en, en });
const days = { parameter: 'days' };

/** A plan of two duties: a quarterly check of enterprises that are not small, and hazards closed within 30 days. */
export const document = {
  id: 'small',
  title: text('small'),
  issuer: text('town'),
  window: { from: '2025-01-01', to: '2025-12-31' },
  parameters: {
    days: { values: [{ value: 45 }], source: { kind: 'default' }, reading: text('days') },
  },
  minimumDays: { month: days, quarter: days, 'half-year': days, year: days },
  conditions: {
    staffed: {
      on: 'enterprises',
      when: { fact: 'staffCount', operator: 'greaterThan', value: 5 },
      reading: text('more than five people'),
    },
  },
  actions: [
    {
      id: '1',
      title: text('checks'),
      clauses: [{ id: '1', title: text('checks') }],
      duties: [
        {
          id: 'check',
          clause: '1',
          quote: '…',
          strength: 'hard',
          title: text('check'),
          kind: 'recurring',
          every: 'quarter',
          effectiveFrom: '2025-01-01',
          bound: { from: 'enterprises', when: { condition: 'staffed' } },
          evidence: {
            from: 'activities',
            type: 'inspection',
            subject: 'by',
            match: { fact: 'leaderRole', operator: 'equal', value: 'principal' },
          },
          atLeast: 1,
        },
        {
          id: 'close',
          clause: '1',
          quote: '…',
          strength: 'hard',
          title: text('close'),
          kind: 'deadline',
          cases: { from: 'hazards', subject: 'enterpriseId' },
          due: { plus: { fact: 'foundOn' }, days: 30 },
          done: { fact: 'closedOn' },
        },
      ],
    },
  ],
} satisfies PlanDocument;

export const plan = loadPlan(document);

/** A hazard found on 1 March and closed on the day after its due day, 31 March. */
export const closing: PlanCase = {
  duty: 'close',
  clause: '1',
  title: text('closed a day late'),
  given: {
    hazards: [
      { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-03-01', closedOn: '2025-04-01' },
    ],
  },
  expected: {
    '2025-03-31': [{ subject: 'E1', instance: 'H1', status: 'open', due: '2025-03-31', doneOn: null }],
    '2025-04-01': [{ subject: 'E1', instance: 'H1', status: 'late', doneOn: '2025-04-01' }],
  },
};

/** A check that the principal led, in the first quarter. */
export const checking: PlanCase = {
  duty: 'check',
  clause: '1',
  title: text('checked'),
  given: {
    enterprises: [{ id: 'E1', name: '厂', staffCount: 6, openedOn: '2025-01-01' }],
    activities: [{ id: 'A1', type: 'inspection', on: '2025-03-31', by: 'E1', leaderRole: 'principal' }],
  },
  expected: {
    '2025-03-31': [{ subject: 'E1', instance: '2025-Q1', status: 'met', required: 1, counted: 1 }],
  },
};
