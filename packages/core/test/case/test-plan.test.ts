import { type Difference, type PlanCase, testPlan } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import { checking, closing, plan } from './given.js';

const differencesOf = (one: PlanCase): readonly Difference[] =>
  testPlan(plan, [{ cases: [one] }]).cases[0].differences;
const because = { 'zh-CN': '…', en: '…' };

describe('a case', () => {
  it.each([closing, checking])('of $duty holds', (one) => {
    expect(testPlan(plan, [{ cases: [one] }]).cases).toEqual([{ case: one, passed: true, differences: [] }]);
  });

  it('shows each field that is not as expected, and does not look at what it leaves out', () => {
    const expected = {
      '2025-04-02': [{ subject: 'E1', instance: 'H1', status: 'breached', due: null }],
    } as const;
    const about = { kind: 'field', asOf: '2025-04-02', subject: 'E1', instance: 'H1' };
    expect(differencesOf({ ...closing, expected: { '2025-04-02': [...expected['2025-04-02']] } })).toEqual([
      { ...about, field: 'status', expected: 'breached', found: 'late' },
      { ...about, field: 'due', expected: null, found: '2025-03-31' },
    ]);
  });

  it('shows a finding that is missing, and one that is not expected', () => {
    const other = { subject: 'E1', instance: 'H2', status: 'open' } as const;
    const found = differencesOf({ ...closing, expected: { '2025-03-31': [other] } });
    expect(found).toMatchObject([
      { kind: 'missing', asOf: '2025-03-31', expected: other },
      { kind: 'unexpected', asOf: '2025-03-31', found: { subject: 'E1', instance: 'H1', status: 'open' } },
    ]);
  });

  it('that expects the same finding twice misses the second', () => {
    const [open] = closing.expected['2025-03-31'];
    expect(differencesOf({ ...closing, expected: { '2025-03-31': [open, open] } })).toMatchObject([
      { kind: 'missing' },
    ]);
  });

  it('may name its tables and columns in Chinese', () => {
    const given = {
      隐患: [
        { 编号: 'H1', 企业编号: 'E1', 隐患级别: '重大', 发现日期: '2025-03-01', 销号日期: '2025-04-01' },
      ],
    };
    expect(differencesOf({ ...closing, given })).toEqual([]);
  });

  it('may refer to records that it leaves out, and shows any other fault of its records', () => {
    const given = { hazards: [{ ...closing.given.hazards[0], deadline: '2025-02-30' }] };
    expect(differencesOf({ ...closing, given })).toMatchObject([
      { kind: 'record', issue: { table: 'hazards', row: 1, column: 'deadline', code: 'bad-date' } },
    ]);
  });

  it.each([
    ['a duty that the plan does not have', { duty: 'other' }, { kind: 'unknown-duty' }],
    ['another clause', { clause: '2' }, { kind: 'clause', expected: '2', found: '1' }],
    ['a table that is not declared', { given: { 船舶: [] } }, { kind: 'unknown-table', table: '船舶' }],
    [
      'a column that there is not',
      { given: { hazards: [{ ...closing.given.hazards[0], 颜色: '红' }] } },
      { kind: 'unknown-column', table: 'hazards', row: 1, column: '颜色' },
    ],
    [
      'a column by two names',
      { given: { hazards: [{ ...closing.given.hazards[0], 编号: 'H2' }] } },
      { kind: 'repeated-column', table: 'hazards', row: 1, column: 'id' },
    ],
  ])('does not hold with %s', (_, change, difference) => {
    expect(differencesOf({ ...closing, ...change })).toEqual([difference]);
  });

  it('sees only what was recorded by the day whose knowledge it asks for', () => {
    const given = { hazards: [{ ...closing.given.hazards[0], recordedOn: '2025-03-05' }] };
    const expected = { '2025-03-31': [] };
    expect(differencesOf({ ...closing, given, expected, knownAt: '2025-03-04' })).toEqual([]);
    expect(differencesOf({ ...closing, given, expected, knownAt: '2025-03-05' })).toHaveLength(1);
  });

  it('sees what does not apply where it asks for it', () => {
    const given = {
      ...checking.given,
      enterprises: [{ ...checking.given.enterprises[0], openedOn: '2025-03-01' }],
    };
    const short = { ...checking, given, expected: { '2025-03-31': [] } };
    expect(differencesOf(short)).toEqual([]);
    expect(differencesOf({ ...short, notApplicable: true })).toMatchObject([
      { kind: 'unexpected', found: { status: 'not-applicable', reason: 'partial-period' } },
    ]);
  });
});

describe('coverage', () => {
  const coverageOf = (cases: PlanCase[], never = {}) => testPlan(plan, [{ cases, never }]).coverage;

  it('tells the statuses that were reached, and those that a duty of the kind can have besides', () => {
    expect(coverageOf([closing]).duties).toMatchObject([
      { duty: 'check', cases: 0, reached: [], missing: ['met', 'late', 'open', 'breached', 'unknown'] },
      { duty: 'close', cases: 1, reached: ['late', 'open'], missing: ['met', 'breached', 'unknown'] },
    ]);
  });

  it('counts nothing of a case that does not hold', () => {
    expect(coverageOf([{ ...closing, clause: '2' }]).duties[1]).toMatchObject({ cases: 0, reached: [] });
  });

  it('takes what is said never to be, and tells what is said needlessly', () => {
    const never = { close: { statuses: ['unknown', 'late', 'exempt'], because } };
    expect(coverageOf([closing], never).duties[1]).toMatchObject({
      missing: ['met', 'breached'],
      needless: ['late', 'exempt'],
    });
  });

  it('tells which answers no case has shown, of a duty and of the conditions that it uses', () => {
    const { duties, shared } = coverageOf([checking]);
    expect(duties[0].branches).toMatchObject({
      total: 4,
      seen: 2,
      unseen: [
        { path: 'bound/when', asks: { en: 'more than five people' }, answer: false },
        { path: 'evidence/match', answer: false },
      ],
    });
    expect(shared.staffed).toMatchObject({ total: 2, seen: 1, unseen: [{ path: 'when', answer: false }] });
    // A blank answers neither yes nor no.
    const blank = { id: 'E2', name: '厂', openedOn: '2025-12-31' };
    const few = { ...blank, staffCount: 5 };
    const seen = (row: PlanCase['given'][string][number]) =>
      coverageOf([
        checking,
        { ...checking, given: { enterprises: [row], activities: [] }, expected: { '2025-02-01': [] } },
        { ...checking, given: { enterprises: [row] }, expected: { '2026-01-01': [] } },
      ]).shared.staffed.seen;
    expect([seen(blank), seen(few)]).toEqual([1, 2]);
  });

  it('of a condition is not shown by cases of duties that do not use it', () => {
    const given = { ...closing.given, enterprises: checking.given.enterprises };
    expect(coverageOf([{ ...closing, given }]).shared.staffed.seen).toBe(0);
  });
});
