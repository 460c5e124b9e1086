import {
  evaluate,
  loadPlan,
  type PlanDocument,
  type PlanError,
  readDataset,
  type TableRows,
} from '@zhiben/core';
import { describe, expect, it } from 'vitest';

const text = (zh: string, en: string) => ({ 'zh-CN': zh, en });
const minimum = { parameter: 'minimum' };

/** A plan of one duty: yearly hours of each person, owed by the enterprise. */
function planOf(duty: Record<string, unknown>): PlanDocument {
  return {
    id: 'hours',
    title: text('学时', 'Hours'),
    issuer: text('某镇', 'Some town'),
    window: { from: '2025-01-01', to: '2026-12-31' },
    parameters: {
      minimum: { values: [{ value: 1 }], source: { kind: 'default' }, reading: text('一日', 'one day') },
    },
    minimumDays: { month: minimum, quarter: minimum, 'half-year': minimum, year: minimum },
    actions: [
      {
        id: '1',
        title: text('培训', 'Training'),
        clauses: [{ id: '1', title: text('培训', 'Training') }],
        duties: [
          {
            id: 'hours',
            clause: '1',
            quote: '每年培训',
            strength: 'hard',
            title: text('每年培训', 'Yearly training'),
            kind: 'recurring',
            every: 'year',
            effectiveFrom: '2025-01-01',
            bound: { from: 'persons', subject: 'enterpriseId' },
            evidence: { from: 'trainings', subject: 'personId', sum: 'hours' },
            atLeast: 0.3,
            ...duty,
          },
        ],
      },
    ],
  } as PlanDocument;
}

const given: TableRows = {
  enterprises: [{ id: 'E1', name: '厂' }],
  persons: [{ id: 'P1', role: 'worker', enterpriseId: 'E1', joinedOn: '2024-05-01' }],
  trainings: [
    { id: 'S3', kind: 'annual', personId: 'P1', on: '2025-03-03', hours: 0.1 },
    { id: 'S1', kind: 'annual', personId: 'P1', on: '2025-01-01', hours: 0.1 },
    { id: 'S2', kind: 'annual', personId: 'P1', on: '2025-02-02', hours: 0.1 },
    { id: 'S4', kind: 'annual', personId: 'P1', on: '2025-01-15' },
  ],
};

function found(duty: Record<string, unknown>, asOf: string, rows: TableRows = given) {
  const findings = evaluate(loadPlan(planOf(duty)), readDataset(rows).dataset, { asOf });
  return findings.sorted();
}

/** The code of the error that a duty is refused with, and where. */
function refusal(duty: Record<string, unknown>): string {
  try {
    loadPlan(planOf(duty));
  } catch (error) {
    const { code, path } = error as PlanError;
    return `${code} ${path}`;
  }
  return 'taken';
}

describe('a recurring duty that adds up a column', () => {
  it('is met on the day on which the sum is reached, errors of the arithmetic aside', () => {
    expect(found({}, '2025-12-31')).toEqual([
      {
        obligation: 'hours',
        subject: 'E1',
        instance: 'P1:2025',
        status: 'met',
        due: '2025-12-31',
        doneOn: '2025-03-03',
        required: 0.3,
        counted: 0.3,
      },
    ]);
  });

  it('says how much there is, fractions included, and how much is wanted', () => {
    const dataset = readDataset(given).dataset;
    const findings = evaluate(loadPlan(planOf({ atLeast: 1 })), dataset, { asOf: '2025-02-02' });
    const [finding] = findings.sorted();
    expect([finding.status, finding.required, finding.counted]).toEqual(['open', 1, 0.2]);
    const told = findings.explain(finding);
    expect(told.text('zh-CN')).toContain('学时应达 1，计入 0.2');
    expect(told.text('en')).toContain('1 hours owed, 0.2 counted');
    expect(told.remedies).toMatchObject([
      { kind: 'records', count: 0.8, sum: { 'zh-CN': '学时', en: 'hours' } },
    ]);
    const [records] = told.records!;
    expect(records.counted.records.map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(records.passed.records.map(({ id }) => id)).toEqual(['S4', 'S3']);
  });

  it('is refused where the column is none, or is no number', () => {
    const evidence = { from: 'trainings', subject: 'personId' };
    const path = 'actions/0/duties/0';
    expect(refusal({ evidence: { ...evidence, sum: 'minutes' } })).toBe(
      `unknown-column ${path}/evidence/sum`,
    );
    expect(refusal({ evidence: { ...evidence, sum: 'kind' } })).toBe(`operator-type ${path}/evidence/sum`);
    expect(refusal({ atLeast: 0 })).toBe(`parameter-type ${path}/atLeast`);
    expect(refusal({ evidence, atLeast: 0.3 })).toBe(`parameter-type ${path}/atLeast`);
    expect(refusal({ atLeast: { use: 1, else: 2 } })).toBe(`shape ${path}/atLeast`);
    expect(refusal({ bound: { from: 'persons', subject: 'firm' } })).toBe(
      `unknown-column ${path}/bound/subject`,
    );
  });
});

describe('a recurring duty of which not all owe the same', () => {
  const isWorker = { fact: 'trade', operator: 'equal', value: 'welding' };

  it('asks for what fits the row', () => {
    const persons = [
      { ...given.persons![0], trade: 'welding' },
      { ...given.persons![0], id: 'P2', trade: 'height' },
      { ...given.persons![0], id: 'P3' },
    ];
    const lines = found({ atLeast: { if: isWorker, use: 3, else: 2 } }, '2025-06-30', { ...given, persons });
    expect(lines.map(({ instance, status, required }) => [instance, status, required])).toEqual([
      ['P1:2025', 'open', 3],
      ['P2:2025', 'open', 2],
      ['P3:2025', 'unknown', undefined],
    ]);
  });

  it('tells which blank cell leaves it undecided', () => {
    const findings = evaluate(
      loadPlan(planOf({ atLeast: { if: isWorker, use: 3, else: 2 } })),
      readDataset(given).dataset,
      { asOf: '2025-06-30' },
    );
    const told = findings.explain(findings.sorted()[0]);
    expect(told.finding.reason).toBe('condition-undecided');
    expect(told.remedies).toEqual([{ kind: 'fill', label: { 'zh-CN': '工种', en: 'trade' }, either: false }]);
    expect(told.owes).toHaveLength(1);
  });

  it('is decided where both come to the same', () => {
    const lines = found({ atLeast: { if: isWorker, use: 2, else: 2 } }, '2025-06-30');
    expect(lines.map(({ status }) => status)).toEqual(['open']);
  });

  it('asks by the first day of the period: from `since` on, before `until`', () => {
    const required = (atLeast: unknown) =>
      found({ atLeast }, '2026-06-30').map((finding) => finding.required);
    expect(required({ since: '2026-01-01', use: 3, else: 2 })).toEqual([2, 3]);
    expect(required({ since: '2025-01-02', use: 3, else: 2 })).toEqual([2, 3]);
    expect(required({ until: '2026-01-01', use: 3, else: 2 })).toEqual([3, 2]);
    expect(required({ until: '2026-01-02', use: 3, else: 2 })).toEqual([3, 3]);
    // A blank day limits nothing.
    expect(required({ since: { fact: 'leftOn' }, use: 3, else: 2 })).toEqual([3, 3]);
  });
});
