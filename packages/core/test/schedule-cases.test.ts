import {
  loadPlan,
  type Manifest,
  readDataset,
  type ScheduleOptions,
  schedule,
  type TableRows,
} from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);

function scheduled(
  rows: TableRows,
  obligations: readonly string[],
  options: Omit<ScheduleOptions, 'obligations'>,
  manifest?: Manifest,
) {
  const { dataset, issues } = readDataset(rows, { manifest });
  expect(issues).toEqual([]);
  return schedule(plan, dataset, { ...options, obligations });
}

/** The items as short texts. */
function itemsOf(...call: Parameters<typeof scheduled>): string[] {
  return scheduled(...call).items.map(
    ({ obligation, subject, instance, due, status, conditional }) =>
      `${due} ${obligation} ${subject} ${instance} ${status}${conditional ? ' conditional' : ''}`,
  );
}

const GENERAL = { id: 'E1', name: '某厂', highRisk: false, openedOn: '2020-01-01' } as const;
const HIGH = { id: 'E2', name: '某化工厂', highRisk: true, openedOn: '2020-01-01' } as const;
const CHECKS = ['M18.check.general', 'M18.check.highrisk'];
const check = (id: string, by: string, on: string) =>
  ({
    id,
    type: 'inspection',
    kind: 'self-check',
    on,
    by,
    leaderRole: 'principal',
    coversMajor: true,
  }) as const;

describe('recurring duties', () => {
  it('fall due on the last day of their period, today too, and those that begin later as well', () => {
    const rows = { enterprises: [GENERAL, HIGH], activities: [check('A1', 'E2', '2025-06-02')] };
    expect(itemsOf(rows, CHECKS, { asOf: '2025-06-30', to: '2025-08-31' })).toEqual([
      '2025-06-30 M18.check.general E1 2025-Q2 open',
      '2025-07-31 M18.check.highrisk E2 2025-07 upcoming',
      '2025-08-31 M18.check.highrisk E2 2025-08 upcoming',
    ]);
  });

  it('are overdue, and no items, from the day after on', () => {
    const rows = { enterprises: [{ ...GENERAL, openedOn: '2025-04-01' }], activities: [] };
    const { items, overdue } = scheduled(rows, CHECKS, { asOf: '2025-07-01', to: '2025-07-31' });
    expect({ items, overdue }).toEqual({ items: [], overdue: 1 });
  });

  it('are asked for from a later day on too', () => {
    const rows = { enterprises: [HIGH], activities: [] };
    expect(itemsOf(rows, CHECKS, { asOf: '2025-06-10', from: '2025-07-01', to: '2025-07-31' })).toEqual([
      '2025-07-31 M18.check.highrisk E2 2025-07 upcoming',
    ]);
  });

  it('are not seen done by what happens later', () => {
    const rows = { enterprises: [GENERAL], activities: [check('A1', 'E1', '2025-06-11')] };
    const due = ['2025-06-30 M18.check.general E1 2025-Q2 open'];
    expect(itemsOf(rows, CHECKS, { asOf: '2025-06-10', to: '2025-06-30' })).toEqual(due);
    expect(itemsOf(rows, CHECKS, { asOf: '2025-06-11', to: '2025-06-30' })).toEqual([]);
  });

  it('do not fall due where a suspension that has begun covers the period', () => {
    const options = { asOf: '2025-06-10', to: '2025-07-31' };
    const rows = (from: string, to?: string) => ({
      enterprises: [HIGH],
      activities: [],
      suspensions: [{ enterpriseId: 'E2', from, to }],
    });
    expect(itemsOf(rows('2025-06-01'), CHECKS, options)).toEqual([]);
    expect(itemsOf(rows('2025-06-01', '2025-06-30'), CHECKS, options)).toEqual([
      '2025-07-31 M18.check.highrisk E2 2025-07 upcoming',
    ]);
    expect(itemsOf(rows('2025-06-11'), CHECKS, options)).toHaveLength(2);
  });

  it('go by what is known of the scope on the day', () => {
    const rows = {
      enterprises: [
        { ...HIGH, closedOn: '2025-06-11' },
        { ...HIGH, id: 'E3', openedOn: '2025-06-11' },
        { ...HIGH, id: 'E4', closedOn: '2025-06-10' },
      ],
      activities: [check('A1', 'E4', '2025-06-01')],
    };
    expect(itemsOf(rows, CHECKS, { asOf: '2025-06-10', to: '2025-06-30' })).toEqual([
      '2025-06-30 M18.check.highrisk E2 2025-06 open',
    ]);
  });

  it('change with a planned day on which an enterprise becomes high-risk', () => {
    const rows = { enterprises: [{ ...HIGH, highRiskSince: '2025-07-10' }], activities: [] };
    const options = { asOf: '2025-06-10', to: '2025-09-30' };
    expect(itemsOf(rows, CHECKS, options)).toEqual([
      '2025-06-30 M18.check.general E2 2025-Q2 open',
      '2025-08-31 M18.check.highrisk E2 2025-08 upcoming',
      '2025-09-30 M18.check.general E2 2025-Q3 upcoming',
      '2025-09-30 M18.check.highrisk E2 2025-09 upcoming',
    ]);
    expect(itemsOf(rows, CHECKS, { ...options, asOf: '2025-07-05', from: '2025-09-01' })).toEqual([
      '2025-09-30 M18.check.general E2 2025-Q3 open',
      '2025-09-30 M18.check.highrisk E2 2025-09 upcoming',
    ]);
  });

  it('fall due after the end of an export', () => {
    const rows = { enterprises: [HIGH], activities: [check('A1', 'E2', '2025-06-02')] };
    const manifest = { covers: { activities: { from: '2025-06-01', to: '2025-06-05' } } };
    expect(itemsOf(rows, CHECKS, { asOf: '2025-06-10', to: '2025-07-31' }, manifest)).toEqual([
      '2025-07-31 M18.check.highrisk E2 2025-07 upcoming',
    ]);
  });
});

describe('hazards', () => {
  const hazard = {
    id: 'H1',
    enterpriseId: 'E1',
    level: 'major',
    foundOn: '2025-06-01',
    progress: 20,
    progressOn: '2025-06-05',
  } as const;
  const rows = (more: object = {}) => ({
    enterprises: [GENERAL],
    hazards: [{ ...hazard, ...more }],
    notices: [],
  });
  const span = { asOf: '2025-06-10', to: '2025-07-31' };

  it('climb the ladder while they stay open', () => {
    expect(itemsOf(rows(), ['M19.close', 'M20.ladder'], span)).toEqual([
      '2025-06-21 M20.ladder E1 H1:letter upcoming conditional',
      '2025-07-01 M19.close E1 H1 open',
      '2025-07-07 M20.ladder E1 H1:circular upcoming conditional',
      '2025-07-22 M20.ladder E1 H1:summons upcoming conditional',
    ]);
  });

  it('have a rung that is asked for already, unconditionally', () => {
    const options = { asOf: '2025-07-02', to: '2025-07-10' };
    const { items, overdue } = scheduled(rows(), ['M19.close', 'M20.ladder'], options);
    expect(overdue).toBe(1);
    expect(items).toEqual([
      {
        obligation: 'M20.ladder',
        kind: 'deadline',
        subject: 'E1',
        instance: 'H1:circular',
        due: '2025-07-07',
        status: 'open',
        conditional: false,
      },
    ]);
  });

  it.each([
    ['closed later', { closedOn: '2025-06-11' }],
    ['extended later', { extendedTo: '2025-12-31', extendedOn: '2025-06-11' }],
  ])('that are %s are still due', (_, more) => {
    expect(itemsOf(rows(more), ['M19.close'], span)).toEqual(['2025-07-01 M19.close E1 H1 open']);
  });

  it('are due when they were extended to', () => {
    const extended = { extendedTo: '2025-07-20', extendedOn: '2025-06-10' };
    expect(itemsOf(rows(extended), ['M19.close'], span)).toEqual(['2025-07-20 M19.close E1 H1 open']);
  });

  it('whose progress is known only later cannot be told to be slow', () => {
    const { items, undecided } = scheduled(rows({ progressOn: '2025-06-11' }), ['M20.ladder'], {
      ...span,
      to: '2025-06-30',
    });
    expect(items).toEqual([]);
    expect(undecided).toEqual([
      { obligation: 'M20.ladder', subject: 'E1', instance: 'H1:letter', reason: 'condition-undecided' },
    ]);
  });

  it('found where no working days are published for the next year are undecided', () => {
    const late = rows({ foundOn: '2026-12-31', progressOn: undefined });
    const { items, undecided } = scheduled(late, ['M19.notify'], { asOf: '2026-12-31', to: '2027-01-31' });
    expect(items).toEqual([]);
    expect(undecided).toEqual([
      { obligation: 'M19.notify', subject: 'E1', instance: 'H1', reason: 'calendar-not-covered' },
    ]);
  });
});

describe('what has to hold all the time', () => {
  const certificate = {
    kind: 'special-operation',
    enterpriseId: 'E1',
    validFrom: '2020-01-01',
    validTo: '2030-01-01',
  } as const;
  const rows = (...certificates: object[]) => ({
    enterprises: [GENERAL],
    certificates: certificates.map((more, at) => ({ id: `C${at + 1}`, ...certificate, ...more })),
  });
  const span = { asOf: '2025-06-10', to: '2025-06-30' };

  it('falls due on the last day on which it holds', () => {
    const data = rows(
      { validTo: '2025-06-20' },
      { reviewDue: '2025-06-15' },
      { reviewDue: '2025-06-16', reviewedOn: '2025-06-10' },
      { reviewDue: '2025-06-17', reviewedOn: '2025-06-11' },
      { validTo: '2025-06-10' },
      { validTo: '2025-06-30' },
      { validTo: '2025-07-01' },
    );
    expect(itemsOf(data, ['M5.cert.hold'], span)).toEqual([
      '2025-06-10 M5.cert.hold E1 C5 open',
      '2025-06-15 M5.cert.hold E1 C2 open',
      '2025-06-17 M5.cert.hold E1 C4 open',
      '2025-06-20 M5.cert.hold E1 C1 open',
      '2025-06-30 M5.cert.hold E1 C6 open',
    ]);
  });

  it('is no item where it does not hold already', () => {
    const data = rows({ validTo: '2025-06-09', reviewDue: '2025-06-15' });
    const { items, overdue } = scheduled(data, ['M5.cert.hold'], span);
    expect({ items, overdue }).toEqual({ items: [], overdue: 1 });
    expect(
      itemsOf(rows({ validTo: '2025-06-12' }), ['M5.cert.hold'], { ...span, from: '2025-06-13' }),
    ).toEqual([]);
  });
});

describe('quotas', () => {
  const rows = {
    assets: [
      { id: 'K1', kind: 'modified-tractor', doneOn: '2025-03-01' },
      { id: 'K2', kind: 'modified-tractor', doneOn: '2025-12-02' },
    ],
  };

  it('fall due on their day while not reached', () => {
    const due = ['2025-12-31 M28.tractor.2025 plan  open'];
    expect(itemsOf(rows, ['M28.tractor.2025'], { asOf: '2025-12-01', to: '2025-12-31' })).toEqual(due);
    expect(itemsOf(rows, ['M28.tractor.2025'], { asOf: '2025-12-01', to: '2025-12-30' })).toEqual([]);
    expect(itemsOf(rows, ['M28.tractor.2025'], { asOf: '2025-12-02', to: '2025-12-31' })).toEqual([]);
  });
});

describe('what cannot be told', () => {
  const rows = { enterprises: [{ id: 'E1', name: '某厂', industryCode: '2671' }], activities: [] };
  const duties = ['M18.check.general', 'M8.drill.general'];

  it('is named once a duty and subject, where something may fall due', () => {
    const undecided = (to: string) => scheduled(rows, duties, { asOf: '2025-06-10', to }).undecided;
    const check = { obligation: duties[0], subject: 'E1', instance: '', reason: 'applicability-undecided' };
    expect(undecided('2025-06-29')).toEqual([]);
    expect(undecided('2025-06-30')).toEqual([check]);
    expect(undecided('2025-12-31')).toEqual([check, { ...check, obligation: duties[1] }]);
  });

  it('is named where a table was not supplied', () => {
    expect(scheduled({}, ['M19.close'], { asOf: '2025-06-10', to: '2025-06-30' }).undecided).toEqual([
      { obligation: 'M19.close', subject: 'plan', instance: '', reason: 'not-supplied' },
    ]);
  });

  it('is not named where its due day is past, or yet to come', () => {
    const manifest = { covers: { activities: { from: '2025-02-01' } } };
    const data = { enterprises: [GENERAL], activities: [] };
    const undecided = (asOf: string, to: string) =>
      scheduled(data, ['M18.check.general'], { asOf, to }, manifest).undecided.map(
        ({ instance }) => instance,
      );
    expect(undecided('2025-03-01', '2025-03-30')).toEqual([]);
    expect(undecided('2025-03-01', '2025-06-30')).toEqual(['2025-Q1']);
    expect(undecided('2025-04-01', '2025-06-30')).toEqual([]);
  });
});

describe('a day of a record that a row refers to', () => {
  const referring = loadPlan({
    ...document,
    text: undefined,
    actions: [
      {
        ...document.actions[0],
        clauses: [{ id: '1', title: { 'zh-CN': '关闭', en: 'Closing' } }],
        duties: [
          {
            id: 'refers',
            clause: '1',
            quote: '关闭',
            strength: 'hard',
            title: { 'zh-CN': '关闭', en: 'Closed' },
            kind: 'deadline',
            cases: { from: 'hazards', subject: 'enterpriseId' },
            due: { fact: 'deadline' },
            done: { fact: 'enterpriseId.closedOn' },
          },
        ],
      },
    ],
  });

  it('is blank where it comes after the day', () => {
    const { dataset } = readDataset({
      enterprises: [
        { ...GENERAL, closedOn: '2025-06-11' },
        { ...HIGH, closedOn: '2025-06-10' },
      ],
      hazards: ['E1', 'E2'].map((enterpriseId, at) => ({
        id: `H${at + 1}`,
        enterpriseId,
        level: 'major',
        foundOn: '2025-06-01',
        deadline: '2025-06-20',
      })),
    });
    const { items } = schedule(referring, dataset, { asOf: '2025-06-10', to: '2025-06-30' });
    expect(items.map(({ instance, due }) => [instance, due])).toEqual([['H1', '2025-06-20']]);
  });
});

describe('the call', () => {
  const { dataset } = readDataset({ enterprises: [] });

  it.each([
    [{ asOf: '2025-02-30', to: '2025-03-01' }, 'asOf must be a day'],
    [{ asOf: '2025-02-01', to: 'soon' }, 'to must be a day'],
    [{ asOf: '2025-02-01', from: '2025-01-31', to: '2025-03-01' }, 'from must not be before asOf'],
    [{ asOf: '2025-02-01', to: '2025-01-31' }, 'to must not be before from'],
    [{ asOf: '2025-02-01', to: '2025-03-01', knownAt: '' }, 'knownAt must be a day'],
    [{ asOf: '2025-02-01', to: '2025-03-01', obligations: ['M0'] }, 'no obligation "M0"'],
  ])('%j is refused', (options, message) => {
    expect(() => schedule(plan, dataset, options)).toThrow(RangeError);
    expect(() => schedule(plan, dataset, options)).toThrow(message);
  });

  it('is answered with its days', () => {
    const { asOf, from, to } = schedule(plan, dataset, { asOf: '2025-02-01', to: '2025-02-01' });
    expect({ asOf, from, to }).toEqual({ asOf: '2025-02-01', from: '2025-02-01', to: '2025-02-01' });
  });
});
