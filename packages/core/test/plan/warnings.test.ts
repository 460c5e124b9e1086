import { loadPlan, type PlanDocument } from '@zhiben/core';
import construction from '@zhiben/core/plans/examples/jiangxi-construction-2025';
import { describe, expect, it } from 'vitest';
import zhaoxian from '../../plans/zhaoxian-2024-2026/index.js';
import { cited, parameter, quarterly, smallPlan } from './small-plan.js';

type Duty = PlanDocument['actions'][number]['duties'][number];
type Standing = Extract<Duty, { kind: 'standing' }>;
type Recurring = Extract<Duty, { kind: 'recurring' }>;
type Ladder = NonNullable<Extract<Duty, { kind: 'deadline' }>['ladder']>;

const warningsOf = (document: unknown, bases: unknown[] = []) =>
  loadPlan(document, { bases }).warnings.map(({ code, path }) => `${code} ${path}`);

describe('the built-in plans', () => {
  it('load without warnings', () => {
    expect(warningsOf(zhaoxian)).toEqual([]);
    expect(warningsOf(construction, [zhaoxian])).toEqual([]);
  });
});

describe('a parameter that no one reads', () => {
  it('is found, of the plan and of a duty; one that a condition reads is not', () => {
    const least = { fact: 'staffCount', operator: 'greaterThan', value: { parameter: 'least' } };
    const duty = { ...quarterly(1), bound: { from: 'enterprises', when: least } } as Recurring;
    const plan = smallPlan([{ ...duty, parameters: { idle: parameter({ value: 1 }) } }], {
      least: parameter({ value: 1 }),
      spare: parameter({ value: 1 }),
    });
    expect(warningsOf(plan)).toEqual([
      'parameter-unread parameters/spare',
      'parameter-unread actions/0/duties/0/parameters/idle',
    ]);
    expect(loadPlan(plan).warnings[0].text('zh-CN')).toBe('parameters/spare: 没有任何责任读取参数“spare”');
  });
});

describe('a condition that can never hold', () => {
  const is = (fact: string, operator: string, value: unknown) => ({ fact, operator, value }) as never;
  const on = (from: string, when: Standing['holds']): Duty => ({
    ...cited('held'),
    kind: 'standing',
    cases: { from, when },
    holds: { fact: 'id', operator: 'filled', value: true },
  });
  const NEVER: [string, string, Standing['holds']][] = [
    ['two words at once', 'activities', { all: [is('kind', 'equal', 'a'), is('kind', 'equal', 'b')] }],
    ['a word and not', 'activities', { all: [is('kind', 'equal', 'a'), { not: is('kind', 'equal', 'a') }] }],
    ['a word outside the list', 'activities', { all: [is('kind', 'in', ['a']), is('kind', 'equal', 'b')] }],
    ['an empty list', 'activities', is('kind', 'in', [])],
    ['words that a closed vocabulary lacks', 'units', is('kind', 'in', ['ministry', 'state'])],
    [
      'bounds without a number between',
      'enterprises',
      { all: [is('staffCount', 'lessThan', 5), is('staffCount', 'greaterThanInclusive', 5)] },
    ],
    [
      'bounds without a day between',
      'hazards',
      { all: [is('foundOn', 'before', '2025-01-01'), is('foundOn', 'after', '2025-01-01')] },
    ],
    ['a range turned round', 'enterprises', is('staffCount', 'between', [9, 3])],
    [
      'blank, and compared',
      'hazards',
      { all: [is('progress', 'filled', false), is('progress', 'lessThan', 50)] },
    ],
    [
      'each way impossible',
      'activities',
      { any: [is('kind', 'in', []), { all: [is('on', 'filled', true), is('on', 'filled', false)] }] },
    ],
  ];
  it.each(NEVER)('is found: %s', (_, from, when) => {
    expect(warningsOf(smallPlan([on(from, when)]))).toEqual(['never-holds actions/0/duties/0/cases/when']);
  });

  const MAY: [string, string, Standing['holds']][] = [
    ['one of two ways', 'activities', { any: [is('kind', 'in', []), is('kind', 'equal', 'a')] }],
    [
      'bounds that meet',
      'enterprises',
      { all: [is('staffCount', 'lessThanInclusive', 5), is('staffCount', 'greaterThanInclusive', 5)] },
    ],
    ['a word of the vocabulary', 'units', is('kind', 'in', ['ministry', 'town'])],
    ['not both of two', 'activities', { not: { all: [is('kind', 'equal', 'a'), is('kind', 'equal', 'b')] } }],
    [
      'a word that another implies',
      'enterprises',
      { all: [is('sectors', 'contains', 'transport'), is('sectors', 'contains', 'fire')] },
    ],
  ];
  it.each(MAY)('is not found: %s', (_, from, when) => {
    expect(warningsOf(smallPlan([on(from, when)]))).toEqual([]);
  });

  it('is found in a day expression and in records', () => {
    const never = is('kind', 'in', []);
    const duty: Duty = {
      ...cited('close'),
      kind: 'deadline',
      cases: { from: 'hazards', subject: 'enterpriseId' },
      due: { if: is('progress', 'between', [2, 1]), use: { fact: 'deadline' }, else: { fact: 'foundOn' } },
      done: {
        earliest: [{ fact: 'closedOn' }, { first: { from: 'notices', subject: 'hazardId', match: never } }],
      },
    };
    expect(warningsOf(smallPlan([duty]))).toEqual([
      'never-holds actions/0/duties/0/due/if',
      'never-holds actions/0/duties/0/done/earliest/1/first/match',
    ]);
  });
});

describe('two duties that ask the same of the same', () => {
  const again = { ...quarterly(1), id: 'again', every: 'month' } as Recurring;
  const bound = (when: object): Recurring['bound'] => ({ from: 'enterprises', when: when as never });
  const large = { fact: 'staffCount', operator: 'greaterThan', value: 50 };
  const small = { fact: 'staffCount', operator: 'lessThanInclusive', value: 50 };

  it('are found, a month within a quarter too', () => {
    expect(warningsOf(smallPlan([quarterly(1), again]))).toEqual(['double-duty actions/0/duties/1']);
  });

  it.each([
    ['they say so', [quarterly(1), { ...again, replaces: ['check'] }]],
    [
      'they bind different subjects',
      [
        { ...quarterly(1), bound: bound(small) },
        { ...again, bound: bound(large) },
      ],
    ],
    [
      'one ends before the other begins',
      [
        { ...quarterly(1), effectiveUntil: '2024-12-31' },
        { ...again, effectiveFrom: '2025-01-01' },
      ],
    ],
    [
      'they look at other records',
      [quarterly(1), { ...again, evidence: { ...again.evidence, type: 'drill' } }],
    ],
  ])('are not found where %s', (_, duties) => {
    expect(warningsOf(smallPlan(duties as Duty[]))).toEqual([]);
  });

  it('are found in the built-in plan once the day between its two checks is gone', () => {
    const copy = structuredClone(zhaoxian) as unknown as PlanDocument;
    const checks = copy.actions
      .flatMap(({ duties }) => duties)
      .filter(({ id }) => id.startsWith('M18.check.'));
    delete (checks[0] as Recurring).bound.until;
    const { duties } = copy.actions[6];
    const at = duties.findIndex(({ id }) => id === 'M18.check.highrisk');
    expect(warningsOf(copy)).toEqual([`double-duty actions/6/duties/${at}`]);
  });

  it('are found among standing duties and deadlines', () => {
    const held: Duty = {
      ...cited('held'),
      kind: 'standing',
      cases: { from: 'hazards' },
      holds: { fact: 'closedOn', operator: 'filled', value: true },
    };
    const close: Duty = {
      ...cited('close'),
      kind: 'deadline',
      cases: { from: 'hazards' },
      due: { fact: 'deadline' },
      done: { fact: 'closedOn' },
    };
    const plan = smallPlan([held, close, { ...held, id: 'held2' }, { ...close, id: 'close2' }]);
    expect(warningsOf(plan)).toEqual(['double-duty actions/0/duties/2', 'double-duty actions/0/duties/3']);
  });
});

describe('a rung that is never reached', () => {
  const after = (days: number | { parameter: string }) => ({ plus: { fact: 'deadline' }, days }) as const;
  const title = { 'zh-CN': '级', en: 'rung' };
  const ladder = (rungs: Omit<Ladder['rungs'][number], 'title'>[]): Duty => ({
    ...cited('ladder'),
    kind: 'deadline',
    cases: { from: 'hazards', subject: 'enterpriseId' },
    ladder: {
      rungs: rungs.map((rung) => ({ ...rung, title })),
      within: { days: 5 },
      answer: { from: 'notices', subject: 'hazardId', rung: 'kind', since: { fact: 'foundOn' } },
    },
  });
  const rung = (at: number) => `rung-unreachable actions/0/duties/0/ladder/rungs/${at}`;

  it.each([
    ['its days are none', [{ id: 'letter', from: after(16), until: after(15) }], [rung(0)]],
    [
      'a parameter leaves it none',
      [{ id: 'letter', from: after(16), until: after({ parameter: 'upTo' }) }],
      [rung(0)],
    ],
    [
      'a higher one covers it',
      [
        { id: 'letter', from: after(5), until: after(9) },
        { id: 'summons', from: after(1) },
      ],
      [rung(0)],
    ],
    [
      'nothing covers it',
      [
        { id: 'letter', from: after(1), until: after(9) },
        { id: 'summons', from: after(5) },
      ],
      [],
    ],
    ['one day is left', [{ id: 'letter', from: after(15), until: after(15) }], []],
  ])('is told: %s', (_, rungs, expected) => {
    const isRead = JSON.stringify(rungs).includes('upTo');
    const parameters: PlanDocument['parameters'] = isRead ? { upTo: parameter({ value: 3 }) } : {};
    expect(warningsOf(smallPlan([ladder(rungs)], parameters))).toEqual(expected);
  });

  it('may be reached where the higher one asks for more', () => {
    const when = { fact: 'progress', operator: 'lessThan', value: 50 };
    const rungs = [
      { id: 'letter', from: after(5), until: after(9) },
      { id: 'summons', from: after(1), when },
    ];
    expect(warningsOf(smallPlan([ladder(rungs)]))).toEqual([]);
  });
});
