import { loadPlan, PlanError, type PlanErrorCode } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

// biome-ignore lint/suspicious/noExplicitAny: documents are broken on purpose
type Broken = any;

/** The plan, broken by a change. */
function broken(change: (plan: Broken) => void): unknown {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

const duty = (plan: Broken, id: string): Broken =>
  plan.actions.flatMap((action: Broken) => action.duties).find((one: Broken) => one.id === id);

function refusalOf(plan: unknown): PlanError {
  try {
    loadPlan(plan);
  } catch (error) {
    if (error instanceof PlanError) return error;
    throw error;
  }
  throw new Error('the plan was not refused');
}

/** The place of a duty in the document. */
function placeOf(id: string): string {
  const chapter = document.actions.findIndex(({ duties }) => duties.some((one) => one.id === id));
  return `actions/${chapter}/duties/${document.actions[chapter].duties.findIndex((one) => one.id === id)}`;
}

const [GATE, STOCK, ABILITY, LOCO, AGAIN] = [
  'M20.gate',
  'T1.stock2024',
  'M21.ability',
  'M28.loco',
  'M23.ban.cert',
].map(placeOf);
const always = { fact: 'level', operator: 'equal', value: 'major' };

const REFUSALS: [PlanErrorCode, string, (plan: Broken) => void][] = [
  ['shape', 'window/from', (plan) => (plan.window.from = '2024-02-30')],
  ['shape', `${GATE}/often`.slice(0, GATE.length), (plan) => (duty(plan, 'M20.gate').often = 1)],
  ['shape', 'actions/1/duties/0/every', (plan) => (duty(plan, 'M1.check.monthly').every = 'week')],
  ['duplicate-id', `${GATE}/id`, (plan) => (duty(plan, 'M20.gate').id = 'M18.check.general')],
  ['unknown-clause', `${GATE}/clause`, (plan) => (duty(plan, 'M20.gate').clause = '36')],
  ['unknown-table', `${GATE}/cases/from`, (plan) => (duty(plan, 'M20.gate').cases.from = 'dangers')],
  ['unknown-column', `${GATE}/cases/subject`, (plan) => (duty(plan, 'M20.gate').cases.subject = 'owner')],
  [
    'unknown-operator',
    `${GATE}/holds/operator`,
    (plan) => (duty(plan, 'M20.gate').holds = { ...always, operator: 'is' }),
  ],
  [
    'unknown-fact',
    `${GATE}/holds/all/1/fact`,
    (plan) => (duty(plan, 'M20.gate').holds = { all: [always, { ...always, fact: 'severity' }] }),
  ],
  [
    'unknown-condition',
    `${GATE}/holds`,
    (plan) => (duty(plan, 'M20.gate').holds = { condition: 'wellKept' }),
  ],
  [
    'unknown-parameter',
    `${GATE}/holds/value`,
    (plan) => (duty(plan, 'M20.gate').holds = { ...always, value: { parameter: 'level' } }),
  ],
  [
    'operator-type',
    `${GATE}/holds/operator`,
    (plan) => (duty(plan, 'M20.gate').holds = { fact: 'foundOn', operator: 'lessThan', value: '2025-01-01' }),
  ],
  [
    'bad-value',
    `${GATE}/holds/value`,
    (plan) => (duty(plan, 'M20.gate').holds = { fact: 'foundOn', operator: 'before', value: '2025-02-30' }),
  ],
  [
    'bad-value',
    `${GATE}/holds/value`,
    (plan) =>
      (duty(plan, 'M20.gate').holds = { fact: 'reviewedBy', operator: 'refersTo', value: 'reviewers' }),
  ],
  [
    'no-own-day',
    `${placeOf('M6.rules.2024')}/done/first/from`,
    (plan) => (duty(plan, 'M6.rules.2024').done = { first: { from: 'assets', subject: 'id' } }),
  ],
  [
    'no-own-day',
    'facts/hasOpenMajorHazard/records/from',
    (plan) =>
      (plan.facts.hasOpenMajorHazard.records = {
        from: 'assets',
        subject: 'enterpriseId',
        until: '2025-01-01',
      }),
  ],
  [
    'unknown-column',
    'facts/penaltiesInYear/records/subject',
    (plan) => (plan.facts.penaltiesInYear.records.subject = { fact: 'enterpriseId', equals: 'firm' }),
  ],
  [
    'operator-type',
    'facts/penaltiesInYear/records/subject',
    (plan) => (plan.facts.penaltiesInYear.records.subject = { fact: 'enterpriseId', equals: 'decidedOn' }),
  ],
  [
    'dated-product',
    `${placeOf('M14.festival')}/cases/times/from`,
    (plan) => (duty(plan, 'M14.festival').cases.times.from = 'enterprises'),
  ],
  [
    'duplicate-id',
    `${placeOf('M14.festival')}/cases/times/as`,
    (plan) => (duty(plan, 'M14.festival').cases.times.as = 'kind'),
  ],
  [
    'unknown-table',
    `${placeOf('M14.festival')}/cases/times/from`,
    (plan) => (duty(plan, 'M14.festival').cases.times.from = 'towns'),
  ],
  [
    'moving-day',
    'facts/due/day/plus/fact',
    (plan) => (plan.facts.due.day = { plus: { fact: 'asOf' }, days: 5 }),
  ],
  [
    'bad-value',
    `${GATE}/holds/value`,
    (plan) => (duty(plan, 'M20.gate').holds = { ...always, value: '重大' }),
  ],
  ['condition-cycle', 'facts/due', (plan) => (plan.facts.due.day = { plus: { fact: 'due' }, days: 1 })],
  ['duplicate-id', 'facts/deadline', (plan) => (plan.facts.deadline = plan.facts.due)],
  ['unknown-table', 'exemptions/0/from', (plan) => (plan.exemptions[0].from = 'stoppages')],
  ['unknown-column', 'exemptions/0/subject', (plan) => (plan.exemptions[0].subject = 'firm')],
  ['unknown-column', `${GATE}/cases/from`, (plan) => (duty(plan, 'M20.gate').cases.from = 'suspensions')],
  [
    'shape',
    'actions/1/duties/0/evidence/each',
    (plan) => delete duty(plan, 'M1.check.monthly').evidence.each,
  ],
  ['parameter-type', 'actions/1/duties/0/atLeast', (plan) => (duty(plan, 'M1.check.monthly').atLeast = 0)],
  ['parameter-type', `${STOCK}/threshold`, (plan) => (duty(plan, 'T1.stock2024').threshold = 98)],
  ['shape', `${GATE}/strength`, (plan) => (duty(plan, 'M20.gate').strength = 'soft')],
  ['shape', `${ABILITY}/strength`, (plan) => (duty(plan, 'M21.ability').strength = 'medium')],
  [
    'unknown-table',
    `${ABILITY}/evidence/from`,
    (plan) => (duty(plan, 'M21.ability').evidence.from = 'deeds'),
  ],
  ['no-own-day', `${LOCO}/evidence/from`, (plan) => delete duty(plan, 'M28.loco').evidence.on],
  ['unknown-column', `${LOCO}/evidence/on`, (plan) => (duty(plan, 'M28.loco').evidence.on = 'on')],
  [
    'bad-value',
    `${LOCO}/evidence/on`,
    (plan) => (duty(plan, 'M28.loco').evidence = { from: 'certificates', on: 'validTo' }),
  ],
  ['unknown-duty', `${AGAIN}/sameAs`, (plan) => (duty(plan, 'M23.ban.cert').sameAs = 'M5.cert.show')],
  ['same-as-same', `${AGAIN}/sameAs`, (plan) => (duty(plan, 'M23.ban.cert').sameAs = 'M23.ban.cert')],
  ['quote-not-verbatim', `${AGAIN}/quote`, (plan) => (duty(plan, 'M23.ban.cert').quote = '无证上岗')],
  ['empty-any', `${GATE}/holds/any`, (plan) => (duty(plan, 'M20.gate').holds = { any: [] })],
  [
    'mixed-condition',
    `${GATE}/holds`,
    (plan) => (duty(plan, 'M20.gate').holds = { any: [always], all: [always] }),
  ],
  [
    'condition-cycle',
    'conditions/highRisk/when/not',
    (plan) => (plan.conditions.highRisk.when = { not: { condition: 'highRisk' } }),
  ],
  [
    'parameter-overlap',
    'parameters/slowAfterShare/values',
    (plan) =>
      (plan.parameters.slowAfterShare.values = [
        { to: '2025-06-30', value: 0.5 },
        { from: '2025-06-30', value: 0.4 },
      ]),
  ],
  [
    'parameter-gap',
    'parameters/slowAfterShare/values',
    (plan) =>
      (plan.parameters.slowAfterShare.values = [
        { to: '2025-06-30', value: 0.5 },
        { from: '2025-07-02', value: 0.4 },
      ]),
  ],
  [
    'parameter-gap',
    'parameters/slowAfterShare/values',
    (plan) => (plan.parameters.slowAfterShare.values = [{ from: '2024-01-02', value: 0.5 }]),
  ],
  [
    'parameter-type',
    'facts/halfway/day/partway/share',
    (plan) => (plan.parameters.slowAfterShare.values = [{ value: 'half' }]),
  ],
  [
    'parameter-dated',
    `${STOCK}/by`,
    (plan) =>
      (duty(plan, 'T1.stock2024').parameters.by.values = [
        { to: '2025-06-30', value: '2024-07-01' },
        { from: '2025-07-01', value: '2025-07-01' },
      ]),
  ],
  [
    'parameter-conditional',
    `${STOCK}/threshold`,
    (plan) => duty(plan, 'T1.stock2024').parameters.threshold.values.push({ value: 0.9, when: always }),
  ],
  [
    'condition-cycle',
    'parameters/slowAfterShare/values/1/when',
    (plan) =>
      plan.parameters.slowAfterShare.values.push({
        value: 0.4,
        when: { fact: 'progress', operator: 'lessThan', value: { parameter: 'slowAfterShare' } },
      }),
  ],
  ['quote-not-verbatim', `${GATE}/quote`, (plan) => (duty(plan, 'M20.gate').quote = '建立审核销号机制')],
];

describe('a plan document is refused', () => {
  it.each(REFUSALS)('with %s at %s', (code, path, change) => {
    const { code: found, path: place } = refusalOf(broken(change));
    expect({ code: found, path: place }).toEqual({ code, path });
  });

  it('in a sentence of either language that names the place', () => {
    const error = refusalOf(broken((plan) => (duty(plan, 'M20.gate').holds = { ...always, operator: 'is' })));
    expect(error.message).toBe(`${GATE}/holds/operator: no operator is named "is"`);
    expect(error.text('zh-CN')).toBe(`${GATE}/holds/operator: 没有名为“is”的运算符`);
  });
});
