import type { PlanDocument } from '@zhiben/core';

type Duty = PlanDocument['actions'][number]['duties'][number];
type Parameters = NonNullable<PlanDocument['parameters']>;

export const both = (text: string) => ({ 'zh-CN': text, en: text });

/** A parameter with these values. */
export const parameter = (...values: Parameters[string]['values']): Parameters[string] => ({
  values,
  source: { kind: 'default' },
  reading: both('reading'),
});

/** What every duty carries. */
export const cited = (id: string) =>
  ({ id, clause: '1', quote: '检查', title: both(id), strength: 'hard' }) as const;

/** A plan of two years with these duties and parameters. */
export const smallPlan = (duties: Duty[], parameters: Parameters = {}, id = 'small'): PlanDocument => ({
  id,
  title: both('小方案'),
  issuer: both('某县'),
  window: { from: '2024-01-01', to: '2025-12-31' },
  parameters: { one: parameter({ value: 1 }), ...parameters },
  minimumDays: {
    month: { parameter: 'one' },
    quarter: { parameter: 'one' },
    'half-year': { parameter: 'one' },
    year: { parameter: 'one' },
  },
  actions: [{ id: '1', title: both('一'), clauses: [{ id: '1', title: both('1') }], duties }],
});

/** Every enterprise owes so many checks each quarter of 2024 and 2025. */
export const quarterly = (atLeast: Extract<Duty, { kind: 'recurring' }>['atLeast']): Duty => ({
  ...cited('check'),
  kind: 'recurring',
  every: 'quarter',
  effectiveFrom: '2024-01-01',
  bound: { from: 'enterprises' },
  evidence: { from: 'activities', type: 'inspection', subject: 'by' },
  atLeast,
});
