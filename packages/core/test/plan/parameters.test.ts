import { evaluate, loadPlan, type PlanDocument, readDataset, type TableRows, timelines } from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingOn } from '../../src/index.js';
import { cited, parameter, quarterly, smallPlan } from './small-plan.js';

const statuses = (document: PlanDocument, rows: TableRows, asOf: string) =>
  Object.fromEntries(
    evaluate(loadPlan(document), readDataset(rows).dataset, { asOf })
      .sorted()
      .map(({ subject, instance, status }) => [`${subject} ${instance}`.trim(), status]),
  );

const hazard = (id: string, foundOn: string, fundYuan: number | null, level = 'major') => ({
  id,
  enterpriseId: 'E1',
  level,
  foundOn,
  fundYuan,
});

const funded = (values: Parameters<typeof parameter>) =>
  smallPlan(
    [
      {
        ...cited('funded'),
        kind: 'standing',
        cases: { from: 'hazards' },
        holds: { fact: 'fundYuan', operator: 'greaterThanInclusive', value: { parameter: 'least' } },
      },
    ],
    { least: parameter(...values) },
  );

describe('a parameter with dated values, in a condition', () => {
  const document = funded([
    { from: '2024-01-01', to: '2025-06-30', value: 100 },
    { from: '2025-07-01', value: 200 },
  ]);

  it('has the value in force on the row’s own day', () => {
    const hazards = [hazard('H1', '2025-06-30', 150), hazard('H2', '2025-07-01', 150)];
    expect(statuses(document, { hazards }, '2025-12-31')).toEqual({ H1: 'met', H2: 'breached' });
  });

  it('leaves unknown what came to be before the first value', () => {
    expect(statuses(document, { hazards: [hazard('H1', '2023-12-31', 150)] }, '2025-12-31')).toEqual({
      H1: 'unknown',
    });
    const { dataset } = readDataset({ hazards: [hazard('H1', '2023-12-31', 150)] });
    const findings = evaluate(loadPlan(document), dataset, { asOf: '2025-12-31' });
    const { parameters, holds } = findings.explain([...findings][0]);
    expect(parameters).toMatchObject([{ name: 'least', value: null }]);
    expect(holds).toMatchObject({ truth: 'unknown', parameter: 'least', value: null });
  });

  it('has the value of the as-of day for a row that lasts, in timelines too', () => {
    const plan = smallPlan(
      [
        {
          ...cited('staffed'),
          kind: 'standing',
          cases: { from: 'enterprises' },
          holds: { fact: 'staffCount', operator: 'greaterThanInclusive', value: { parameter: 'least' } },
        },
      ],
      { least: parameter({ to: '2025-06-30', value: 10 }, { from: '2025-07-01', value: 20 }) },
    );
    const enterprises = [{ id: 'E1', name: '甲', openedOn: '2020-01-01', staffCount: 15 }];
    expect(statuses(plan, { enterprises }, '2025-06-30')).toEqual({ E1: 'met' });
    expect(statuses(plan, { enterprises }, '2025-07-01')).toEqual({ E1: 'breached' });
    const [timeline] = timelines(loadPlan(plan), readDataset({ enterprises }).dataset, {
      from: '2025-06-01',
      to: '2025-07-31',
    });
    expect(findingOn(timeline, '2025-06-30')?.status).toBe('met');
    expect(findingOn(timeline, '2025-07-01')?.status).toBe('breached');
  });

  it('is for each row what the plain value in force on its day is', () => {
    const day = fc.integer({ min: 0, max: 5 }).map((at) => `2025-0${at + 1}-15`);
    const rows = fc.array(fc.tuple(day, fc.option(fc.integer({ min: 0, max: 4 }))), { maxLength: 6 });
    const limits = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }));
    const seen = new Set<string>();
    fc.assert(
      fc.property(rows, limits, day, (found, [before, after], turn) => {
        const hazards = found.map(([on, fund], at) => hazard(`H${at}`, on, fund));
        const dated = funded([{ value: before }, { from: turn, value: after }]);
        const expected = found.map(([on, fund], at) => {
          const status =
            fund === null ? 'unknown' : fund >= (on < turn ? before : after) ? 'met' : 'breached';
          seen.add(status);
          return [`H${at}`, status];
        });
        expect(statuses(dated, { hazards }, '2025-12-31')).toEqual(Object.fromEntries(expected));
      }),
    );
    expect([...seen].sort()).toEqual(['breached', 'met', 'unknown']);
  });
});

describe('a parameter with conditions', () => {
  const graded = (grade: string) => ({ fact: 'standardGrade', operator: 'equal', value: grade });
  const times = parameter(
    { when: graded('1'), value: 1 },
    { when: graded('2'), value: 2 },
    { when: graded('2'), from: '2025-01-01', value: 4 },
    { value: 3 },
  );
  const plan = smallPlan([quarterly({ parameter: 'times' })], { times });
  const enterprise = (id: string, standardGrade?: string) => ({ id, name: id, standardGrade });
  const enterprises = [enterprise('E1', '1'), enterprise('E2', '2'), enterprise('E3', '3'), enterprise('E4')];
  const activities = ['E1', 'E2', 'E3', 'E4'].flatMap((by) =>
    ['2024-10-01', '2024-11-01', '2025-01-15', '2025-02-01', '2025-03-01'].map((on, at) => ({
      id: `${by}-${at}`,
      type: 'inspection',
      on,
      by,
    })),
  );
  const { dataset } = readDataset({ enterprises, activities });
  const findings = evaluate(loadPlan(plan), dataset, { asOf: '2025-04-30' });
  const only = (subject: string, instance: string) => [...findings.where({ subject, instance })][0];

  it('owes each subject what the first case that holds says, by the first day of the period', () => {
    expect(only('E1', '2024-Q4')).toMatchObject({ required: 1, status: 'met', doneOn: '2024-10-01' });
    expect(only('E2', '2024-Q4')).toMatchObject({ required: 2, status: 'met', doneOn: '2024-11-01' });
    expect(only('E2', '2025-Q1')).toMatchObject({ required: 4, status: 'breached', counted: 3 });
    expect(only('E3', '2024-Q4')).toMatchObject({ required: 3, status: 'breached', counted: 2 });
    expect(only('E3', '2025-Q1')).toMatchObject({ required: 3, status: 'met', doneOn: '2025-03-01' });
  });

  it('leaves unknown what a blank grade leaves undecided', () => {
    expect(only('E4', '2024-Q4')).toEqual({
      obligation: 'check',
      subject: 'E4',
      instance: '2024-Q4',
      status: 'unknown',
      reason: 'condition-undecided',
    });
  });

  it('is explained by the value and the case that held', () => {
    const told = findings.explain(only('E2', '2025-Q1'));
    expect(told.parameters.find(({ name }) => name === 'times')).toMatchObject({
      value: 4,
      from: '2025-01-01',
      when: { kind: 'comparison', truth: 'true', fact: 'standardGrade', saw: { value: '2' } },
    });
    expect(told.text('en')).toMatch(/times = 4, from 2025-01-01 .*\n {2}standardGrade is “2”/);
    expect(() => JSON.stringify(told)).not.toThrow();
  });

  it('is null in an explanation where it cannot be told', () => {
    const { parameters } = findings.explain(only('E4', '2024-Q4'));
    expect(parameters.find(({ name }) => name === 'times')).toMatchObject({
      value: null,
      when: { truth: 'unknown' },
    });
  });

  it('decides days worked out from a row; an undecided one leaves the due day unknown', () => {
    const closed = smallPlan(
      [
        {
          ...cited('close'),
          kind: 'deadline',
          cases: { from: 'hazards', subject: 'enterpriseId' },
          due: { plus: { fact: 'foundOn' }, days: { parameter: 'days' } },
          done: { fact: 'closedOn' },
        },
      ],
      {
        days: parameter(
          { when: { fact: 'fundYuan', operator: 'greaterThan', value: 100 }, value: 30 },
          { value: 10 },
        ),
      },
    );
    const hazards = [
      hazard('H1', '2025-03-01', 500),
      hazard('H2', '2025-03-01', 5),
      hazard('H3', '2025-03-01', null),
    ];
    const found = evaluate(loadPlan(closed), readDataset({ hazards }).dataset, { asOf: '2025-03-20' });
    expect(found.sorted().map(({ due, status, reason }) => ({ due, status, reason }))).toEqual([
      { due: '2025-03-31', status: 'open', reason: undefined },
      { due: '2025-03-11', status: 'breached', reason: undefined },
      { due: undefined, status: 'unknown', reason: 'due-undecided' },
    ]);
  });
});
