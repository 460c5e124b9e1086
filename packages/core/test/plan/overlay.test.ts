import {
  evaluate,
  loadPlan,
  type OverlayDocument,
  type PlanDocument,
  PlanError,
  readDataset,
  type TableRows,
} from '@zhiben/core';
import construction from '@zhiben/core/plans/examples/jiangxi-construction-2025';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import zhaoxian from '../../plans/zhaoxian-2024-2026/index.js';
import { day, tables } from '../duty/datasets.js';
import { both, cited, parameter, quarterly, smallPlan } from './small-plan.js';

type Change = OverlayDocument['changes'][number];

const because = { reason: both('why'), source: { kind: 'statute', article: '第一条' } } as const;
const overlayOn = (
  base: string,
  changes: Change[],
  more: Partial<OverlayDocument> = {},
): OverlayDocument => ({
  id: 'county',
  title: both('某县修订单'),
  issuer: both('某县'),
  extends: base,
  changes,
  ...more,
});

const findingsOf = (plan: ReturnType<typeof loadPlan>, rows: TableRows, asOf: string) =>
  evaluate(plan, readDataset(rows).dataset, { asOf, notApplicable: true }).sorted();

describe('an overlay', () => {
  it('that changes nothing leaves all findings as they are', () => {
    const base = loadPlan(zhaoxian);
    const same = loadPlan(overlayOn(zhaoxian.id, []), { bases: [zhaoxian] });
    let compared = 0;
    fc.assert(
      fc.property(tables, day, (rows, asOf) => {
        const expected = findingsOf(base, rows, asOf);
        compared += expected.length;
        expect(findingsOf(same, rows, asOf)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
    expect(compared).toBeGreaterThan(3000);
  });

  it('that changes a parameter from a day on gives what editing the plan gives', () => {
    const duty = 'M18.check.highrisk';
    const period = fc.record({
      from: fc.option(day, { nil: undefined }),
      value: fc.integer({ min: 2, max: 3 }),
    });
    let changed = 0;
    const base = loadPlan(zhaoxian);
    fc.assert(
      fc.property(tables, day, period, period, (rows, asOf, times, days) => {
        const changes: Change[] = [
          { change: 'parameter', duty, parameter: 'times', ...times, ...because },
          { change: 'parameter', parameter: 'closeWithinDays', ...days, ...because },
        ];
        const edited = structuredClone(zhaoxian) as unknown as PlanDocument;
        const own = edited.actions.flatMap(({ duties }) => duties).find(({ id }) => id === duty)!.parameters!;
        const series = (old: number, { from, value }: typeof times) =>
          from === undefined ? [{ value }] : [{ value: old }, { from, value }];
        own.times.values = series(1, times);
        edited.parameters!.closeWithinDays.values = series(30, days);
        const merged = loadPlan(overlayOn(zhaoxian.id, changes), { bases: [zhaoxian] });
        const found = findingsOf(merged, rows, asOf);
        expect(found).toEqual(findingsOf(loadPlan(edited), rows, asOf));
        if (JSON.stringify(found) !== JSON.stringify(findingsOf(base, rows, asOf))) changed += 1;
      }),
      { numRuns: 40 },
    );
    expect(changed).toBeGreaterThan(0);
  });

  const times = { change: 'parameter', duty: 'check', parameter: 'times', ...because } as const;
  const plan = smallPlan([
    { ...quarterly({ parameter: 'times' }), parameters: { times: parameter({ value: 1 }) } },
  ]);

  it('tells in both languages what it changed, and overlays on overlays by whom it was set before', () => {
    const county = overlayOn('small', [{ ...times, from: '2025-03-01', value: 2 }]);
    const later = overlayOn(
      'county',
      [
        { ...times, from: '2025-07-01', to: '2025-09-30', value: 3 },
        { change: 'parameter', parameter: 'one', value: 20, ...because },
        { change: 'retire', duty: 'check', from: '2025-10-15', ...because },
      ],
      { id: 'town', issuer: both('某镇') },
    );
    const { changes, document, id } = loadPlan(later, { bases: [plan, county] });
    expect(changes.map((change) => change.text('en'))).toEqual([
      'check: 1 a quarter here; 2 a quarter in 某县 since 2025-03-01',
      'check: 2 a quarter in 某县; 3 a quarter in 某镇 since 2025-07-01 to 2025-09-30',
      'one: 1 here; 20 in 某镇',
      'check: retired in 某镇 since 2025-10-15',
    ]);
    expect(changes.map((change) => change.text('zh-CN'))).toEqual([
      'check：原为每季度1次；某县自2025-03-01起每季度2次',
      'check：某县每季度2次；某镇自2025-07-01至2025-09-30每季度3次',
      'one：原为1；某镇20',
      'check：某镇自2025-10-15起停止执行',
    ]);
    expect(id).toBe('town');
    const { values } = document.actions[0].duties[0].parameters!.times;
    expect(values.map(({ from, to, value }) => ({ from, to, value }))).toEqual([
      { from: undefined, to: '2025-02-28', value: 1 },
      { from: '2025-03-01', to: '2025-06-30', value: 2 },
      { from: '2025-07-01', to: '2025-09-30', value: 3 },
      { from: '2025-10-01', to: undefined, value: 2 },
    ]);
    expect(loadPlan(document).duties).toHaveLength(1);
  });

  it('says how often a duty of the built-in plan is owed since', () => {
    const change: Change = { ...times, duty: 'M18.check.highrisk', from: '2025-03-01', value: 2 };
    const { changes } = loadPlan(overlayOn(zhaoxian.id, [change]), { bases: [zhaoxian] });
    expect(changes[0].text('en')).toBe(
      'M18.check.highrisk: 1 a month here; 2 a month in 某县 since 2025-03-01',
    );
    expect(JSON.parse(JSON.stringify(changes[0]))).toEqual({
      kind: 'parameter',
      overlay: { id: 'county', title: both('某县修订单'), issuer: both('某县') },
      obligation: 'M18.check.highrisk',
      parameter: 'times',
      from: '2025-03-01',
      was: 1,
      value: 2,
      unit: 'checks',
      every: 'month',
      ...because,
    });
  });

  it('is cited by the explanation of a value that comes from it', () => {
    const county = overlayOn('small', [{ ...times, from: '2025-03-01', value: 2 }]);
    const rows = { enterprises: [{ id: 'E1', name: '甲' }], activities: [] };
    const found = evaluate(loadPlan(county, { bases: [plan] }), readDataset(rows).dataset, {
      asOf: '2025-12-31',
    });
    const explained = (instance: string) => findingParameter(found, instance);
    expect(explained('2025-Q1')).toMatchObject({ value: 1, source: { kind: 'default' } });
    expect(explained('2025-Q1')).not.toHaveProperty('amendment');
    expect(explained('2025-Q2')).toMatchObject({
      value: 2,
      from: '2025-03-01',
      source: { kind: 'statute', article: '第一条' },
      reading: both('why'),
      amendment: { id: 'county', issuer: both('某县') },
    });
  });

  it('ends a recurring duty with the period that runs, and begins what replaces it with the next', () => {
    const other = { ...quarterly(1), id: 'monthly', every: 'month' } as Extract<
      Change,
      { change: 'replace' }
    >['with'];
    const change: Change = { change: 'replace', duty: 'check', from: '2025-02-15', with: other, ...because };
    const merged = loadPlan(overlayOn('small', [change]), { bases: [plan] });
    const rows = { enterprises: [{ id: 'E1', name: '甲' }], activities: [] };
    const instances = findingsOf(merged, rows, '2025-05-01').map(
      ({ obligation, instance }) => `${obligation} ${instance}`,
    );
    expect(instances).toEqual([
      ...['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1'].map((key) => `check ${key}`),
      ...['2025-03', '2025-04', '2025-05'].map((key) => `monthly ${key}`),
    ]);
    expect(merged.duty('monthly')?.document.replaces).toEqual(['check']);
  });

  it('ends a deadline for what comes to be later, and a standing duty for later days', () => {
    const hazards = ['2025-05-31', '2025-06-01'].map((foundOn, at) => ({
      id: `H${at + 1}`,
      enterpriseId: 'E1',
      level: 'major',
      foundOn,
    }));
    const cases = { from: 'hazards', subject: 'enterpriseId' };
    const base = smallPlan([
      {
        ...cited('close'),
        kind: 'deadline',
        cases,
        due: { plus: { fact: 'foundOn' }, days: 10 },
        done: { fact: 'closedOn' },
      },
      {
        ...cited('held'),
        kind: 'standing',
        cases,
        holds: { fact: 'closedOn', operator: 'filled', value: true },
      },
    ]);
    const retired = ['close', 'held'].map(
      (duty): Change => ({ change: 'retire', duty, from: '2025-06-01', ...because }),
    );
    const merged = loadPlan(overlayOn('small', retired), { bases: [base] });
    const cited1 = (asOf: string) =>
      findingsOf(merged, { hazards }, asOf).map(({ obligation, instance }) => `${obligation} ${instance}`);
    expect(cited1('2025-05-31')).toEqual(['close H1', 'held H1']);
    expect(cited1('2025-06-01')).toEqual(['close H1']);
    expect(cited1('2025-12-31')).toEqual(['close H1']);
  });

  it('takes out a duty that is retired wholly', () => {
    const merged = loadPlan(overlayOn('small', [{ change: 'retire', duty: 'check', ...because }]), {
      bases: [plan],
    });
    expect(merged.duties).toEqual([]);
  });

  it('checks the quotes of its duties against its own text or the plan’s', () => {
    const base = { ...plan, text: '企业每季度检查。' };
    const added = (quote: string): Change => ({
      change: 'add',
      action: '2',
      duty: { ...quarterly(1), id: 'more', clause: '2', quote },
      ...because,
    });
    const actions = [{ id: '2', title: both('二'), clauses: [{ id: '2', title: both('2') }] }];
    const more = { text: '企业每季度演练。', actions };
    for (const quote of ['每季度演练', '每季度检查']) {
      expect(loadPlan(overlayOn('small', [added(quote)], more), { bases: [base] }).duty('more')?.action).toBe(
        '2',
      );
    }
    expect(refusal(overlayOn('small', [added('每月演练')], more), [base])).toEqual([
      'quote-not-verbatim',
      'changes/0/duty/quote',
    ]);
  });

  const REFUSED: [string, string, OverlayDocument, unknown[]?][] = [
    ['unknown-base', 'extends', overlayOn('nowhere', [])],
    ['overlay-cycle', 'extends', overlayOn('a', [], { id: 'b' }), [overlayOn('b', [], { id: 'a' })]],
    ['unknown-duty', 'changes/0/duty', overlayOn('small', [{ change: 'retire', duty: 'chek', ...because }])],
    ['unknown-duty', 'changes/0/duty', overlayOn('small', [{ ...times, duty: 'chek', value: 2 }])],
    [
      'unknown-parameter',
      'changes/0/parameter',
      overlayOn('small', [{ ...times, parameter: 'time', value: 2 }]),
    ],
    [
      'unknown-parameter',
      'changes/0/parameter',
      overlayOn('small', [{ ...times, duty: undefined, value: 2 }]),
    ],
    [
      'unknown-action',
      'changes/0/action',
      overlayOn('small', [{ change: 'add', action: '9', duty: quarterly(1), ...because }]),
    ],
    [
      'duplicate-id',
      'changes/0/duty/id',
      overlayOn('small', [{ change: 'add', action: '1', duty: quarterly(1), ...because }]),
    ],
    [
      'duplicate-id',
      'parameters/one',
      overlayOn('small', [], { parameters: { one: parameter({ value: 1 }) } }),
    ],
    [
      'dates-reversed',
      'changes/0/to',
      overlayOn('small', [{ ...times, from: '2025-02-01', to: '2025-01-31', value: 2 }]),
    ],
    ['shape', 'changes/0/value', overlayOn('small', [{ ...times } as never])],
    ['parameter-type', 'actions/0/duties/0/atLeast', overlayOn('small', [{ ...times, value: 0 }])],
  ];

  it.each(REFUSED)('is refused with %s at %s', (code, path, overlay, bases = []) => {
    expect(refusal(overlay, [plan, ...bases])).toEqual([code, path]);
  });

  it('cannot end by a day what has neither a day of its own nor a fixed due day', () => {
    const base = smallPlan([
      {
        ...cited('done'),
        kind: 'deadline',
        cases: { from: 'assets' },
        due: { plus: { fact: 'doneOn' }, days: 1 },
        done: { fact: 'doneOn' },
      },
    ]);
    const overlay = overlayOn('small', [{ change: 'retire', duty: 'done', from: '2025-01-01', ...because }]);
    expect(refusal(overlay, [base])).toEqual(['no-day-to-limit', 'changes/0']);
  });
});

describe('the illustrative overlay of construction', () => {
  const plan = loadPlan(construction, { bases: [zhaoxian] });
  const enterprises = [
    { id: 'E1', name: '建', sectors: ['construction'] },
    { id: 'E2', name: '工', sectors: ['hazchem'] },
  ];
  const hazard = { level: 'major', foundOn: '2025-11-01', deadline: '2025-12-01', progress: 80 };

  it('says what it changes', () => {
    expect(plan.changes.map((change) => change.text('zh-CN'))).toEqual([
      'JX.construction.zero.2025：江西省住房和城乡建设厅增设',
      'M20.ladder.noticeDays：原为5天；江西省住房和城乡建设厅自2025-01-01起3天（部分对象）',
    ]);
    expect(plan.duties).toHaveLength(loadPlan(zhaoxian).duties.length + 1);
  });

  it('counts construction alone, and gives its notices three days', () => {
    const hazards = [
      { ...hazard, id: 'H1', enterpriseId: 'E1' },
      { ...hazard, id: 'H2', enterpriseId: 'E1', closedOn: '2025-11-20' },
      { ...hazard, id: 'H3', enterpriseId: 'E2' },
    ];
    const { dataset } = readDataset({ enterprises, hazards, notices: [] });
    const found = evaluate(plan, dataset, { asOf: '2025-12-31' });
    expect([...found.where({ obligation: 'JX.construction.zero.2025' })]).toMatchObject([
      { status: 'open', counted: 0.5, required: 1, due: '2025-12-31' },
    ]);
    // 16 days overdue on 2025-12-17: the summons, due 3 days later in construction, 5 elsewhere.
    const due = [...found.where({ obligation: 'M20.ladder' })].map(
      ({ instance, due }) => `${instance} ${due}`,
    );
    expect(due.sort()).toEqual(['H1:summons 2025-12-20', 'H3:summons 2025-12-22']);
  });
});

function refusal(document: unknown, bases: unknown[]): string[] {
  try {
    loadPlan(document, { bases });
  } catch (error) {
    if (error instanceof PlanError) return [error.code, error.path];
    throw error;
  }
  return [];
}

function findingParameter(found: ReturnType<typeof evaluate>, instance: string) {
  const [finding] = found.where({ instance });
  return found.explain(finding).parameters.find(({ name }) => name === 'times');
}
