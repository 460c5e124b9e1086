import {
  type Cell,
  evaluate,
  type Finding,
  loadPlan,
  type Manifest,
  type PlanDocument,
  PlanError,
  readDataset,
  schedule,
  timelines,
} from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);

type Rows = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;
interface Options {
  readonly knownAt?: string;
  readonly manifest?: Manifest;
  readonly by?: PlanDocument;
}

/** The findings of a duty. */
function findingsOf(id: string, rows: Rows, asOf: string, options: Options = {}): Finding[] {
  const { dataset, issues } = readDataset(rows, { manifest: options.manifest });
  expect(issues.filter(({ code }) => code !== 'unknown-reference')).toEqual([]);
  const read = options.by ? loadPlan(options.by) : plan;
  return evaluate(read, dataset, { asOf, knownAt: options.knownAt, obligations: [id] }).sorted();
}

/** The findings without what names them: instance, status, and the rest in short. */
const short = (findings: readonly Finding[]) =>
  findings.map(({ instance, status, counted, required, overdueDays, reason }) =>
    [instance, status, reason ?? `${counted}/${required}`, overdueDays ?? ''].join(' ').trim(),
  );

const hazard = (id: string, foundOn: string, deadline: string, closedOn: string | null = null) => ({
  id,
  enterpriseId: 'E1',
  level: 'major',
  foundOn,
  deadline,
  closedOn,
});

/** The plan with the value of a parameter of a duty changed. */
function withParameter(id: string, name: string, value: unknown): PlanDocument {
  const changed = structuredClone(document) as unknown as {
    actions: { duties: { id: string; parameters: Record<string, { values: { value: unknown }[] }> }[] }[];
  };
  const duty = changed.actions.flatMap(({ duties }) => duties).find((one) => one.id === id)!;
  duty.parameters[name].values = [{ value }];
  return changed as unknown as PlanDocument;
}

describe('T2.increment2025: no more open than a year before, and none overdue', () => {
  const T2 = 'T2.increment2025';
  // Open at the end of 2024: H1, H2. At the end of 2025: H2 (due in 2026) and, within its deadline, H3.
  const even = [
    hazard('H1', '2024-06-01', '2025-03-31', '2025-03-01'),
    hazard('H2', '2024-11-01', '2026-06-30'),
    hazard('H3', '2025-12-20', '2025-12-31'),
  ];
  const general = { ...hazard('H8', '2025-05-01', '2025-06-01'), level: 'general' };
  const closedLater = hazard('H9', '2025-10-01', '2026-03-31', '2026-01-01');

  it.each<[string, string, readonly Readonly<Record<string, Cell>>[], string]>([
    ['the base is not known yet', '2024-12-30', even, 'open 2/undefined'],
    ['from the base day on it is', '2024-12-31', even, 'open 2/2'],
    ['before the day, as things stand', '2025-06-30', even, 'open 1/2'],
    [
      'before the day, with one overdue',
      '2025-02-01',
      [hazard('H1', '2024-06-01', '2025-01-31')],
      'open 1/0',
    ],
    ['on the day, where it holds', '2025-12-31', even, 'met 2/2'],
    ['long after', '2027-06-30', even, 'met 2/2'],
    ['general hazards are passed over', '2026-01-01', [...even, general], 'met 2/2'],
    ['none on either day', '2026-01-01', [], 'met 0/0'],
    ['one more open, still on the day', '2025-12-31', [...even, closedLater], 'open 3/2'],
    ['one more open, the day after', '2026-01-01', [...even, closedLater], 'breached 3/2 1'],
    ['one more open, closed since', '2026-02-10', [...even, closedLater], 'breached 3/2 41'],
    [
      'fewer open, but one overdue',
      '2026-01-01',
      [hazard('H1', '2024-06-01', '2025-12-30'), even[1]],
      'breached 1/0 1',
    ],
    [
      'its deadline is the day itself',
      '2026-01-01',
      [hazard('H1', '2024-06-01', '2025-12-31'), even[1]],
      'met 2/2',
    ],
  ])('%s', (_, asOf, hazards, expected) => {
    expect(short(findingsOf(T2, { hazards }, asOf))).toEqual([expected]);
  });

  it('is due on the day, and is the plan’s', () => {
    expect(findingsOf(T2, { hazards: even }, '2026-01-01')).toEqual([
      {
        obligation: T2,
        subject: 'plan',
        instance: '',
        status: 'met',
        due: '2025-12-31',
        required: 2,
        counted: 2,
      },
    ]);
  });

  it('goes by an extension from the day on which it was granted', () => {
    const extended = (extendedOn: string) => [
      { ...hazard('H1', '2024-06-01', '2025-10-31'), extendedTo: '2026-03-31', extendedOn },
    ];
    expect(short(findingsOf(T2, { hazards: extended('2025-12-31') }, '2026-05-01'))).toEqual(['met 1/1']);
    expect(short(findingsOf(T2, { hazards: extended('2026-01-01') }, '2026-05-01'))).toEqual([
      'breached 1/0 121',
    ]);
  });

  it('heeds what was known on a day, also of the days before it', () => {
    const hazards = [
      { ...hazard('H1', '2024-06-01', '2024-12-31'), recordedOn: '2024-06-01' },
      { ...hazard('H1', '2024-06-01', '2024-12-31', '2025-12-15'), recordedOn: '2026-01-20' },
    ];
    const known = (knownAt?: string) => short(findingsOf(T2, { hazards }, '2026-02-01', { knownAt }));
    expect(known('2026-01-19')).toEqual(['breached 1/0 32']);
    expect(known('2026-01-20')).toEqual(['met 0/1']);
    expect(known()).toEqual(['met 0/1']);
  });

  it.each<[string, string, Manifest['covers'], string]>([
    ['the table begins on the base day', '2026-01-01', { hazards: { from: '2024-12-31' } }, 'met 2/2'],
    [
      'after it: the base is not known',
      '2026-01-01',
      { hazards: { from: '2025-01-01' } },
      'unknown not-covered',
    ],
    [
      'after it, and still before the day',
      '2025-06-30',
      { hazards: { from: '2025-01-01' } },
      'unknown not-covered',
    ],
    ['the table ends on the day', '2026-01-01', { hazards: { to: '2025-12-31' } }, 'met 2/2'],
    ['before it', '2026-01-01', { hazards: { to: '2025-12-30' } }, 'unknown not-covered'],
    ['before it, and the day has not come', '2025-12-30', { hazards: { to: '2025-12-01' } }, 'open 2/2'],
  ])('where %s (%s)', (_, asOf, covers, expected) => {
    const found = findingsOf(T2, { hazards: even }, asOf, { manifest: { covers } });
    expect(short(found)).toEqual([expected]);
  });

  it('is breached by one overdue whatever the base was', () => {
    const hazards = [hazard('H1', '2025-06-01', '2025-07-01')];
    const manifest = { covers: { hazards: { from: '2025-01-01' } } };
    expect(short(findingsOf(T2, { hazards }, '2026-01-01', { manifest }))).toEqual(['breached 1/0 1']);
  });

  it('is unknown without the table', () => {
    expect(findingsOf(T2, {}, '2025-06-30')).toEqual([
      { obligation: T2, subject: 'plan', instance: '', status: 'unknown', reason: 'not-supplied' },
    ]);
  });

  it('can be read as the number found in the year', () => {
    const by = withParameter(T2, 'increment', 'found-yoy');
    const found = [hazard('H1', '2024-01-01', '2024-02-01'), hazard('H2', '2024-12-31', '2025-01-31')];
    const more = [hazard('H3', '2025-01-01', '2025-02-01'), hazard('H4', '2025-12-31', '2026-01-01')];
    const last = hazard('H5', '2025-12-31', '2026-01-01');
    const old = hazard('H0', '2023-12-31', '2024-01-31');
    expect(short(findingsOf(T2, { hazards: [old, ...found, ...more] }, '2026-01-01', { by }))).toEqual([
      'met 2/2',
    ]);
    expect(short(findingsOf(T2, { hazards: [old, ...found, ...more, last] }, '2026-01-01', { by }))).toEqual([
      'breached 3/2 1',
    ]);
    expect(short(findingsOf(T2, { hazards: [old, ...found, ...more] }, '2025-06-01', { by }))).toEqual([
      'open 1/2',
    ]);
  });

  it('is explained by the figures of both days and the rows that count', () => {
    const hazards = [...even, closedLater];
    const { dataset } = readDataset({ hazards, enterprises: [{ id: 'E1', name: '某厂' }] });
    const findings = evaluate(plan, dataset, { asOf: '2026-03-01', obligations: [T2] });
    const explanation = findings.explain([...findings][0]);
    expect(explanation.outcome).toMatchObject({
      at: '2025-12-31',
      on: '2025-12-31',
      decidedBy: 0,
      suffices: true,
      comparisons: [
        { relation: 'atMost', truth: 'false', value: 3, bound: 2, sameOn: '2024-12-31', isTold: true },
        { relation: 'atMost', truth: 'true', value: 0, bound: 0 },
      ],
    });
    expect(
      explanation.records?.map(({ measure, counted }) => [measure?.day, counted.records.map(({ id }) => id)]),
    ).toEqual([
      ['2025-12-31', ['H2', 'H9', 'H3']],
      ['2024-12-31', ['H1', 'H2']],
      ['2025-12-31', []],
    ]);
    expect(explanation.remedies).toEqual([]);
    expect(explanation.text('zh-CN')).toContain(
      '指标：未销号的重大事故隐患，2025-12-31 为 3，应不超过 2024-12-31 的 2；不成立',
    );
    expect(explanation.text('en')).toContain(
      'Measure: Open major hazards, 2025-12-31: 3, at most the 2 of 2024-12-31 asked; no',
    );
  });

  it('says before the day what it has to come down to', () => {
    const { dataset } = readDataset({ hazards: [hazard('H1', '2024-06-01', '2025-01-31')] });
    const findings = evaluate(plan, dataset, { asOf: '2025-02-01', obligations: [T2] });
    const text = findings.explain([...findings][0]).text('zh-CN');
    expect(text).toContain('结论：未到期，尚未完成，应不超过 0，实为 1，2025-12-31 到期');
    expect(text).toContain('所需：使逾期未销号的重大事故隐患不超过 0');
  });

  it('refuses a reading for which no rule is written', () => {
    expect(() => loadPlan(withParameter(T2, 'increment', 'recurrence'))).toThrow(PlanError);
    expect(() => loadPlan(withParameter(T2, 'increment', 'recurrence'))).toThrow(
      /readings.*increment = recurrence/,
    );
  });
});

describe('T3.zero2026: no hazard overdue at twelve month-ends, and five mechanisms', () => {
  const T3 = 'T3.zero2026';
  const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
  const mechanism = (id: string, kind: string | null, on: string) => ({ id, type: 'document', kind, on });
  const five = [
    mechanism('A1', 'self-check-mechanism', '2024-09-01'),
    mechanism('A2', 'hazard-db-rules', '2024-10-01'),
    mechanism('A3', 'hazard-supervision-rules', '2025-03-01'),
    mechanism('A4', 'closure-review-rules', '2026-05-01'),
    mechanism('A5', 'hazard-statistics', '2026-12-31'),
  ];
  // Overdue from 2026-02-28 to 2026-04-29: at the ends of February and March.
  const hazards = [hazard('H1', '2026-01-15', '2026-02-27', '2026-04-30')];
  const rows = { hazards, activities: five };

  it('speaks of a month from its first day on, and of the mechanisms always', () => {
    expect(short(findingsOf(T3, rows, '2025-12-31'))).toEqual(['mechanisms open 3/5']);
    expect(short(findingsOf(T3, rows, '2026-01-01'))).toEqual(['2026-01 open 0/0', 'mechanisms open 3/5']);
    expect(short(findingsOf(T3, rows, '2026-03-01'))).toEqual([
      '2026-01 met 0/0',
      '2026-02 breached 1/0 1',
      '2026-03 open 1/0',
      'mechanisms open 3/5',
    ]);
  });

  it('judges each month-end by how things stood on it', () => {
    const statuses = MONTHS.map((month) =>
      ['2026-02', '2026-03'].includes(month) ? `${month} breached` : `${month} met`,
    );
    const found = findingsOf(T3, rows, '2027-01-01').map(({ instance, status }) => `${instance} ${status}`);
    expect(found).toEqual([...statuses, 'mechanisms met']);
    const [, february] = findingsOf(T3, rows, '2027-01-01');
    expect(february).toEqual({
      obligation: T3,
      subject: 'plan',
      instance: '2026-02',
      status: 'breached',
      due: '2026-02-28',
      required: 0,
      counted: 1,
      overdueDays: 307,
    });
  });

  it.each<[string, readonly Readonly<Record<string, Cell>>[], Manifest['covers'], string]>([
    ['all five', five, {}, 'met 5/5'],
    [
      'one twice, one missing',
      [...five.slice(1), mechanism('A6', 'hazard-db-rules', '2026-01-01')],
      {},
      'breached 4/5 1',
    ],
    [
      'the last a day late',
      [...five.slice(0, 4), mechanism('A5', 'hazard-statistics', '2027-01-01')],
      {},
      'breached 4/5 1',
    ],
    [
      'one of no kind, which may be the fifth',
      [...five.slice(1), mechanism('A6', null, '2026-01-01')],
      {},
      'unknown condition-undecided',
    ],
    [
      'one of no kind, and two missing',
      [...five.slice(2), mechanism('A6', null, '2026-01-01')],
      {},
      'breached 3/5 1',
    ],
    ['no document', [], {}, 'breached 0/5 1'],
    ['all five, of a table that begins later', five, { activities: { from: '2024-07-01' } }, 'met 5/5'],
    [
      'one missing, of a table that begins later',
      five.slice(1),
      { activities: { from: '2024-07-01' } },
      'unknown not-covered',
    ],
    [
      'one missing, of a table that begins in time',
      five.slice(1),
      { activities: { from: '2024-01-01' } },
      'breached 4/5 1',
    ],
    [
      'all five, of a table that ends too soon',
      five,
      { activities: { to: '2026-12-30' } },
      'unknown not-covered',
    ],
  ])('the mechanisms: %s', (_, activities, covers, expected) => {
    const found = findingsOf(T3, { hazards: [], activities }, '2027-01-01', { manifest: { covers } });
    expect(short(found).at(-1)).toBe(`mechanisms ${expected}`);
  });

  it('is one unknown where a table is absent, beside what the other tells', () => {
    const found = findingsOf(T3, { activities: five }, '2027-01-01');
    expect(short(found)).toEqual(['unknown not-supplied', 'mechanisms met 5/5']);
    expect(short(findingsOf(T3, { activities: five }, '2025-12-31'))).toEqual(['mechanisms open 3/5']);
    expect(short(findingsOf(T3, { hazards: [] }, '2026-01-31'))).toEqual([
      'unknown not-supplied',
      '2026-01 met 0/0',
    ]);
    expect(short(findingsOf(T3, {}, '2026-01-31'))).toEqual(['unknown not-supplied']);
  });

  it('falls due at each month-end at which one would be overdue, if nothing is done', () => {
    const { dataset } = readDataset({ hazards, activities: five.slice(0, 4) });
    const options = { asOf: '2026-02-10', to: '2026-12-31', obligations: [T3] };
    const { items, undecided, overdue } = schedule(plan, dataset, options);
    const due = [28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const months = MONTHS.slice(1).map((month, at) => `${month}-${due[at]} ${month}`);
    expect(items.map(({ due: day, instance }) => `${day} ${instance}`)).toEqual([
      ...months,
      '2026-12-31 mechanisms',
    ]);
    expect(items.map(({ status, conditional }) => `${status} ${conditional}`)).toEqual([
      'open false',
      ...months.slice(1).map(() => 'upcoming false'),
      'open false',
    ]);
    expect({ undecided, overdue }).toEqual({ undecided: [], overdue: 0 });
  });

  it('turns on the days on which a hazard is overdue or closed', () => {
    const { dataset } = readDataset(rows);
    const [, february] = timelines(plan, dataset, {
      from: '2026-01-20',
      to: '2026-12-31',
      obligations: [T3],
    });
    expect(february.instance).toBe('2026-02');
    expect(
      february.stretches.map(
        ({ from, to, finding: { status, counted } }) => `${from} ${to} ${status} ${counted}`,
      ),
    ).toEqual([
      '2026-02-01 2026-02-27 open 0',
      '2026-02-28 2026-02-28 open 1',
      '2026-03-01 2026-12-31 breached 1',
    ]);
  });
});

describe('M26.smart.2026: more sources on line than before the plan', () => {
  const M26 = 'M26.smart.2026';
  const asset = (id: string, doneOn: string | null, rest = {}) => ({ id, kind: 'steel', doneOn, ...rest });
  const before = asset('K1', '2023-12-31');

  it.each<[string, string, readonly Readonly<Record<string, Cell>>[], string[]]>([
    ['more, before the day', '2026-12-30', [before, asset('K2', '2024-01-01')], ['open 2/1']],
    [
      'more, never met by itself',
      '2027-01-01',
      [before, asset('K2', '2026-12-31')],
      ['unknown left-to-judgement'],
    ],
    ['more, on the day', '2026-12-31', [before, asset('K2', '2026-12-31')], ['unknown left-to-judgement']],
    ['a day late', '2027-01-01', [before, asset('K2', '2027-01-01')], ['breached 1/1 1']],
    ['no more', '2027-01-01', [before, asset('K2', null)], ['breached 1/1 1']],
    ['out of scope', '2027-01-01', [before, asset('K2', '2024-01-01', { inScope: false })], []],
    ['all on line before the plan', '2027-01-01', [before], []],
    ['nothing to monitor', '2027-01-01', [], []],
  ])('%s', (_, asOf, assets, expected) => {
    expect(short(findingsOf(M26, { assets }, asOf))).toEqual(expected);
  });

  it('is not applicable, on request, where nothing was left to bring on line', () => {
    const { dataset } = readDataset({ assets: [before] });
    const options = { asOf: '2027-01-01', obligations: [M26], notApplicable: true };
    expect([...evaluate(plan, dataset, options)]).toEqual([
      {
        obligation: M26,
        subject: 'plan',
        instance: '',
        status: 'not-applicable',
        reason: 'empty-population',
      },
    ]);
  });

  it('is unknown where a kind was not supplied, or the table begins after the base day', () => {
    const assets = [before, asset('K2', null)];
    const covered = (covers: Manifest['covers']) =>
      short(findingsOf(M26, { assets }, '2027-01-01', { manifest: { covers } }));
    expect(covered({ assets: { types: ['steel'] } })).toEqual(['unknown not-supplied']);
    expect(covered({ assets: { from: '2024-01-01' } })).toEqual(['unknown not-covered']);
    expect(covered({ assets: { from: '2023-12-31' } })).toEqual(['breached 1/1 1']);
  });
});

describe('M18.zero', () => {
  it('says T3 again, and is evaluated there', () => {
    expect(plan.duty('M18.zero')?.document).toMatchObject({ kind: 'same-as', sameAs: 'T3.zero2026' });
    expect(findingsOf('M18.zero', { hazards: [] }, '2027-01-01')).toEqual([]);
  });
});

describe('a plan with an outcome', () => {
  const states = (change: (duty: { states: Record<string, unknown>[] }) => void) => {
    const changed = structuredClone(document) as unknown as {
      actions: { duties: { id: string; states: Record<string, unknown>[] }[] }[];
    };
    change(changed.actions.flatMap(({ duties }) => duties).find(({ id }) => id === 'T3.zero2026')!);
    return () => loadPlan(changed);
  };
  const measure = { title: { 'zh-CN': '数', en: 'figure' }, from: 'hazards', aggregate: 'count' };
  const holds = (rest: object, bound: object = { atMost: 0 }) => [
    { measure: { ...measure, ...rest }, ...bound },
  ];

  it.each<[string, string, Record<string, unknown>]>([
    ['duplicate-id', 'states', { id: undefined }],
    ['duplicate-id', 'states', { id: '2026-03' }],
    ['parameter-type', 'states/1/at', { at: { parameter: 'months' } }],
    [
      'parameter-type',
      'states/1/at/monthEnds/months',
      { at: { monthEnds: { months: 0, to: '2026-01-01' } } },
    ],
    ['unknown-table', 'states/1/holds/0/measure/from', { holds: holds({ from: 'dangers' }) }],
    ['unknown-column', 'states/1/holds/0/measure/of', { holds: holds({ aggregate: 'sum', of: 'cost' }) }],
    ['operator-type', 'states/1/holds/0/measure/of', { holds: holds({ aggregate: 'sum', of: 'criterion' }) }],
    ['no-own-day', 'states/1/holds/0/measure/from', { holds: holds({ from: 'assets', during: 'year' }) }],
    ['unknown-parameter', 'states/1/holds/0/atMost', { holds: holds({}, { atMost: { parameter: 'none' } }) }],
    [
      'bad-value',
      'states/1/holds/0/atMost/sameOn',
      { holds: holds({}, { atMost: { sameOn: '2026-12-31' } }) },
    ],
    ['shape', 'states/1/holds', { holds: holds({}, { atMost: 0, atLeast: 0 }) }],
    ['shape', 'states/1/holds', { holds: holds({}, {}) }],
    ['shape', 'states/1/holds', { holds: [] }],
  ])('is refused with %s at %s', (code, path, change) => {
    const load = states((duty) => Object.assign(duty.states[1], change));
    expect(load).toThrow(PlanError);
    try {
      load();
    } catch (error) {
      expect(error).toMatchObject({ code });
      expect((error as PlanError).path).toContain(path);
    }
  });
});
