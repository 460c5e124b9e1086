import {
  type Cell,
  evaluate,
  findingOn,
  loadPlan,
  type Manifest,
  readDataset,
  schedule,
  timelines,
} from '@zhiben/core';
import { describe, expect, it } from 'vitest';

const title = { 'zh-CN': '名称', en: 'title' };
const cited = { clause: '1', quote: '鼓励', strength: 'soft', title, kind: 'tracked' };
const plan = loadPlan({
  id: 'tracked',
  title,
  issuer: title,
  window: { from: '2025-01-01', to: '2025-12-31' },
  minimumDays: Object.fromEntries(
    ['month', 'quarter', 'half-year', 'year'].map((period) => [period, { parameter: 'days' }]),
  ),
  parameters: { days: { values: [{ value: 1 }], source: { kind: 'default' }, reading: title } },
  actions: [
    {
      id: '1',
      title,
      clauses: [{ id: '1', title }],
      duties: [
        {
          ...cited,
          id: 'again',
          kind: 'same-as',
          sameAs: 'volunteers',
        },
        {
          ...cited,
          id: 'volunteers',
          permission: true,
          evidence: {
            from: 'activities',
            type: 'campaign',
            match: { fact: 'kind', operator: 'equal', value: 'volunteers' },
          },
        },
        {
          ...cited,
          id: 'scrapped',
          evidence: { from: 'assets', type: 'old-locomotive', on: 'doneOn' },
        },
      ],
    },
  ],
});

type Rows = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

/** The findings of the plan, those of all duties. */
function findingsOf(rows: Rows, asOf: string, knownAt?: string, manifest?: Manifest) {
  const { dataset, issues } = readDataset(rows, { manifest });
  expect(issues).toEqual([]);
  return [...evaluate(plan, dataset, { asOf, knownAt })];
}

const of = (obligation: string, rest: object) => ({ obligation, subject: 'plan', instance: '', ...rest });

const campaign = { type: 'campaign', kind: 'volunteers' };
const activities = [
  { ...campaign, id: 'A1', on: '2025-03-31' },
  { ...campaign, id: 'A2', on: '2025-02-01' },
  { ...campaign, id: 'A3', on: '2025-06-30' },
  // Of another kind, of another type, of no kind at all.
  { ...campaign, id: 'A4', on: '2025-04-01', kind: 'theme' },
  { ...campaign, id: 'A5', on: '2025-04-02', type: 'meeting' },
  { ...campaign, id: 'A6', on: '2025-04-03', kind: null },
];
const assets = [
  { id: 'K1', kind: 'old-locomotive', doneOn: '2025-05-05' },
  { id: 'K2', kind: 'old-locomotive', doneOn: '2025-07-01' },
  { id: 'K3', kind: 'old-locomotive' },
  { id: 'K4', kind: 'modified-tractor', doneOn: '2025-05-06' },
];

describe('what is tracked', () => {
  it.each([
    ['2025-01-31', { counted: 0 }, { counted: 0 }],
    ['2025-02-01', { doneOn: '2025-02-01', counted: 1 }, { counted: 0 }],
    ['2025-05-05', { doneOn: '2025-03-31', counted: 2 }, { doneOn: '2025-05-05', counted: 1 }],
    ['2025-06-30', { doneOn: '2025-06-30', counted: 3 }, { doneOn: '2025-05-05', counted: 1 }],
    ['2026-01-01', { doneOn: '2025-06-30', counted: 3 }, { doneOn: '2025-07-01', counted: 2 }],
  ])('says on %s how many records there are and of which day the last is', (asOf, campaigns, scrapped) => {
    expect(findingsOf({ activities, assets }, asOf)).toEqual([
      of('volunteers', { status: 'tracked', ...campaigns }),
      of('scrapped', { status: 'tracked', ...scrapped }),
    ]);
  });

  it('says that there were none where the table is empty', () => {
    expect(findingsOf({ activities: [], assets: [] }, '2025-06-30')).toEqual([
      of('volunteers', { status: 'tracked', counted: 0 }),
      of('scrapped', { status: 'tracked', counted: 0 }),
    ]);
  });

  it('is unknown where the table, or the type of record, was not supplied', () => {
    const manifest = {
      covers: { activities: { types: ['inspection'] }, assets: { types: ['old-locomotive'] } },
    };
    const unknown = { status: 'unknown', reason: 'not-supplied' };
    expect(findingsOf({ assets: [] }, '2025-06-30')).toEqual([
      of('volunteers', unknown),
      of('scrapped', { status: 'tracked', counted: 0 }),
    ]);
    expect(findingsOf({ activities, assets: [] }, '2025-06-30', undefined, manifest)).toEqual([
      of('volunteers', unknown),
      of('scrapped', { status: 'tracked', counted: 0 }),
    ]);
  });

  it('heeds when a record became known, and its newest version', () => {
    const rows = {
      assets: [],
      activities: [
        { ...campaign, id: 'A1', on: '2025-03-31', recordedOn: '2025-04-10' },
        { ...campaign, id: 'A2', on: '2025-05-20', recordedOn: '2025-05-20' },
        // Put right later: it was on another day; it was of another kind.
        { ...campaign, id: 'A1', on: '2025-03-30', recordedOn: '2025-06-10' },
        { ...campaign, id: 'A2', on: '2025-05-20', kind: 'theme', recordedOn: '2025-06-20' },
      ],
    };
    const known = (knownAt?: string) => {
      const [{ counted, doneOn }] = findingsOf(rows, '2025-12-31', knownAt);
      return `${counted} ${doneOn ?? '-'}`;
    };
    expect(known('2025-04-09')).toBe('0 -');
    expect(known('2025-04-10')).toBe('1 2025-03-31');
    expect(known('2025-06-09')).toBe('2 2025-05-20');
    expect(known('2025-06-10')).toBe('2 2025-05-20');
    expect(known('2025-06-20')).toBe('1 2025-03-30');
    expect(known()).toBe('1 2025-03-30');
  });

  it('turns on the day of each record', () => {
    const { dataset } = readDataset({ activities, assets });
    const [campaigns, scrapped] = timelines(plan, dataset, { from: '2025-01-01', to: '2025-12-31' });
    expect(campaigns.stretches.map(({ from, finding: { counted } }) => `${from} ${counted}`)).toEqual([
      '2025-01-01 0',
      '2025-02-01 1',
      '2025-03-31 2',
      '2025-06-30 3',
    ]);
    expect(scrapped.stretches.map(({ from, finding: { counted } }) => `${from} ${counted}`)).toEqual([
      '2025-01-01 0',
      '2025-05-05 1',
      '2025-07-01 2',
    ]);
    expect(findingOn(scrapped, '2025-12-31')).toEqual(
      of('scrapped', { status: 'tracked', doneOn: '2025-07-01', counted: 2 }),
    );
  });

  it('is never due, also where nothing is known of it', () => {
    for (const rows of [{ activities, assets }, {}]) {
      const { dataset } = readDataset(rows);
      const { items, undecided, overdue } = schedule(plan, dataset, { asOf: '2025-01-01', to: '2025-12-31' });
      expect({ items, undecided, overdue }).toEqual({ items: [], undecided: [], overdue: 0 });
    }
  });
});

describe('a duty that is said again', () => {
  it('is listed, says what it is, and has no findings', () => {
    expect(plan.duties.map(({ id }) => id)).toEqual(['again', 'volunteers', 'scrapped']);
    expect(plan.duty('again')?.document).toMatchObject({ kind: 'same-as', sameAs: 'volunteers' });
    const { dataset } = readDataset({ activities, assets });
    const options = { asOf: '2025-06-30', obligations: ['again'] };
    expect([...evaluate(plan, dataset, options)]).toEqual([]);
    expect(
      timelines(plan, dataset, { from: '2025-01-01', to: '2025-12-31', obligations: ['again'] }),
    ).toEqual([]);
  });
});
