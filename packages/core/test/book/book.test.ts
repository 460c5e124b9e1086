import {
  compare,
  type DatasetChanges,
  evaluate,
  type Finding,
  loadPlan,
  openBook,
  readDataset,
  type Transition,
} from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { DutyBook } from '../../src/book/duty-book.js';
import { day } from '../duty/datasets.js';
import { histories, play, supplied } from '../record/changed-rows.js';
import { awkwardPlan } from './awkward-plan.js';

const builtIn = loadPlan(document);

/** What transitions make of statuses, so that each can be followed. */
function follow(statuses: Map<string, string>, transitions: readonly Transition[]): void {
  for (const { obligation, subject, instance, before, after } of transitions) {
    const key = JSON.stringify([obligation, subject, instance]);
    expect(statuses.get(key)).toBe(before);
    expect(before).not.toBe(after);
    if (after === undefined) statuses.delete(key);
    else statuses.set(key, after);
  }
}

const statusesOf = (findings: Iterable<Finding>) =>
  new Map(
    Array.from(findings, ({ obligation, subject, instance, status }) => [
      JSON.stringify([obligation, subject, instance]),
      status as string,
    ]),
  );

const DAY = 86_400_000;
const later = (from: string, days: number) =>
  new Date(Date.parse(from) + days * DAY).toISOString().slice(0, 10);

describe.each([
  ['the built-in plan', builtIn, 40],
  ['a plan of awkward duties', awkwardPlan, 80],
])('a live book of %s', (_, plan, numRuns) => {
  it('says after each change and each day what an evaluation says, and tells what has turned', () => {
    fc.assert(
      fc.property(
        histories,
        day,
        fc.option(day, { nil: undefined }),
        fc.array(fc.constantFrom(0, 0, 1, 2, 7), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (history, from, knownAt, waits, notApplicable) => {
          let rows = supplied(history.rows, history.left);
          let asOf = from;
          const book = openBook(plan, readDataset(rows).dataset, { asOf, knownAt, notApplicable });
          const statuses = statusesOf(book.findings());
          for (const [at, moves] of history.steps.entries()) {
            const handed = book.findings();
            const was = handed.sorted();
            const played = play(rows, history.others, moves);
            ({ rows } = played);
            follow(statuses, book.apply(played.changes).transitions);
            expect(handed.sorted()).toEqual(was);
            if (waits[at] > 0) {
              asOf = later(asOf, waits[at]);
              const transitions = book.advance(asOf);
              expect(transitions.map(({ on }) => on)).toEqual(transitions.map(({ on }) => on).sort());
              follow(statuses, transitions);
            }
            const whole = evaluate(plan, readDataset(rows).dataset, { asOf, knownAt, notApplicable });
            expect(book.asOf).toBe(asOf);
            expect(book.findings().sorted()).toEqual(whole.sorted());
            expect(statuses).toEqual(statusesOf(whole));
            expect(compare(book.findings(), whole)).toEqual([]);
          }
        },
      ),
      { numRuns },
    );
  });
});

describe('a live book', () => {
  const enterprise = { id: 'E1', name: '甲厂', highRisk: false };
  const drill = (id: string, on: string) => ({ id, type: 'drill', kind: 'evacuation', on, by: 'E1' });
  const obligations = ['M8.drill.general'];
  const hazard = (id: string) => ({
    id,
    enterpriseId: 'E1',
    level: 'major',
    foundOn: '2025-03-01',
    notifiedPrincipalOn: '2025-03-03',
  });

  it('tells what a record turns, and what time does', () => {
    const { dataset } = readDataset({ enterprises: [enterprise], activities: [drill('D1', '2024-05-01')] });
    const book = openBook(builtIn, dataset, { asOf: '2025-10-15', obligations });
    const about = { obligation: 'M8.drill.general', subject: 'E1' };
    expect(book.apply({ activities: { put: [drill('D9', '2025-10-14')] } })).toEqual({
      transitions: [{ ...about, instance: '2025', before: 'open', after: 'met', on: '2025-10-15' }],
      issues: [],
      counts: { activities: { read: 1, accepted: 1, rejected: 0, duplicate: 0 } },
    });
    expect(book.apply({ activities: { remove: ['D1', 'D9'] } }).transitions).toEqual([
      { ...about, instance: '2024', before: 'met', after: 'breached', on: '2025-10-15' },
      { ...about, instance: '2025', before: 'met', after: 'open', on: '2025-10-15' },
    ]);
    expect(book.advance('2026-01-02')).toEqual([
      { ...about, instance: '2025', before: 'open', after: 'breached', on: '2026-01-01' },
      { ...about, instance: '2026', after: 'open', on: '2026-01-01' },
    ]);
    expect(book.asOf).toBe('2026-01-02');
    expect(() => book.advance('2026-01-01')).toThrow('to must not be before 2026-01-02, but 2026-01-01 is');
  });

  it('reports a row that is rejected, and goes on without it', () => {
    const book = openBook(builtIn, readDataset({ enterprises: [enterprise], activities: [] }).dataset, {
      asOf: '2025-10-15',
      obligations,
    });
    const { transitions, issues } = book.apply({ activities: { put: [drill('D1', '2025-02-30')] } });
    expect(transitions).toEqual([]);
    expect(issues).toEqual([
      { table: 'activities', row: 1, column: 'on', code: 'bad-date', value: '2025-02-30' },
    ]);
    expect(book.dataset.size).toBe(1);
  });

  it('reads everything again where a table is supplied that was not', () => {
    const book = openBook(builtIn, readDataset({ enterprises: [enterprise] }).dataset, {
      asOf: '2024-10-15',
      obligations,
    });
    expect([...book.findings()].map(({ status }) => status)).toEqual(['unknown']);
    const about = { obligation: 'M8.drill.general', subject: 'E1', on: '2024-10-15' };
    expect(book.apply({ activities: {} }).transitions).toEqual([
      { ...about, instance: '', before: 'unknown' },
      { ...about, instance: '2024', after: 'open' },
    ]);
  });

  it('explains a finding by the records as they are now', () => {
    const { dataset } = readDataset({
      enterprises: [enterprise],
      activities: [drill('D1', '2024-05-01')],
      assets: [{ id: 'K1', kind: 'modified-tractor' }],
      hazards: [{ id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-03-01' }],
    });
    const book = openBook(builtIn, dataset, { asOf: '2025-10-15' });
    book.apply({
      activities: { put: [drill('D9', '2025-10-14')] },
      assets: { put: [{ id: 'K1', kind: 'modified-tractor', doneOn: '2025-10-01' }] },
      hazards: { put: [{ id: 'H2', enterpriseId: 'E1', level: 'major', foundOn: '2025-04-01' }] },
    });
    const whole = evaluate(builtIn, book.dataset, { asOf: book.asOf });
    const findings = book.findings();
    for (const finding of whole) {
      expect(findings.explain(finding).text('en')).toBe(whole.explain(finding).text('en'));
    }
  });

  describe.each<[string, DatasetChanges, string]>([
    [
      'an enterprise in an area of the town',
      { enterprises: { put: [{ ...enterprise, areaCode: '360112115203', sectors: ['fire'] }] } },
      'M1.check.monthly',
    ],
    [
      'the principal of the enterprise of a hazard',
      { enterprises: { put: [{ ...enterprise, principal: '乙' }] } },
      'M19.notify',
    ],
    ['the unit that reviewed a hazard', { units: { remove: ['D1'] } }, 'M20.gate'],
    [
      'a notice on a hazard',
      { notices: { put: [{ id: 'N1', kind: 'exposure', on: '2025-09-02', hazardId: 'H2' }] } },
      'M20.ladder',
    ],
    [
      'a suspension',
      { suspensions: { put: [{ enterpriseId: 'E1', from: '2023-01-01' }] } },
      'M8.drill.general',
    ],
    [
      'a penalty',
      { penalties: { put: [{ id: 'P1', unitId: 'D1', decidedOn: '2025-02-01' }] } },
      'M22.zeropenalty',
    ],
    [
      'an item of a quota',
      { assets: { put: [{ id: 'K1', kind: 'modified-tractor', doneOn: '2025-05-05' }] } },
      'M28.tractor.2025',
    ],
    ['a certificate', { certificates: { remove: ['C1'] } }, 'M5.cert.hold'],
    [
      'another enterprise for a hazard',
      {
        enterprises: { put: [{ id: 'E2', name: '乙厂' }] },
        hazards: { put: [{ ...hazard('H2'), enterpriseId: 'E2' }] },
      },
      'M19.close',
    ],
    [
      'a later version of a hazard',
      { hazards: { put: [{ ...hazard('H2'), closedOn: '2025-03-20', recordedOn: '2025-04-01' }] } },
      'M19.close',
    ],
  ])('after %s', (_, changes, obligation) => {
    it.each([undefined, '2025-03-31'])('says what an evaluation says, known at %s', (knownAt) => {
      const asOf = '2025-10-15';
      const { dataset } = readDataset({
        units: [
          { id: 'T1', name: '镇', kind: 'town', areaCode: '360112115' },
          { id: 'D1', name: '站', kind: 'department' },
        ],
        enterprises: [{ ...enterprise, principal: '甲', controller: '甲' }],
        activities: [{ id: 'A1', type: 'inspection', on: '2025-01-05', by: 'D1', findings: 2 }],
        hazards: [
          { ...hazard('H1'), reviewedBy: 'D1', reviewedOn: '2025-03-05', closedOn: '2025-03-05' },
          hazard('H2'),
        ],
        notices: [],
        penalties: [],
        suspensions: [],
        assets: [{ id: 'K1', kind: 'modified-tractor' }],
        certificates: [
          {
            id: 'C1',
            kind: 'special-operation',
            enterpriseId: 'E1',
            validFrom: '2024-01-01',
            validTo: '2025-01-01',
          },
        ],
      });
      const book = openBook(builtIn, dataset, { asOf, knownAt });
      const was = evaluate(builtIn, dataset, { asOf, knownAt });
      const { transitions } = book.apply(changes);
      const is = evaluate(builtIn, dataset.with(changes).dataset, { asOf, knownAt });
      expect(book.findings().sorted()).toEqual(is.sorted());
      expect(transitions).toEqual(compare(was, is).map((change) => ({ ...change, on: asOf })));
      const isKnown = knownAt === undefined || !JSON.stringify(changes).includes('recordedOn');
      expect(transitions.some((one) => one.obligation === obligation)).toBe(isKnown);
    });
  });

  it('knows how records lead to every duty of the built-in plan that is evaluated', () => {
    const untold = (plan: typeof builtIn) =>
      plan.duties
        .map((duty) => new DutyBook(duty, false, () => expect.unreachable()))
        .filter(({ reach }) => reach === null)
        .map(({ duty }) => duty.id);
    // What is measured on a day is measured of all rows; products and what leads back to its own table are read wholly.
    const whole = ['same-as', 'outcome'];
    expect(untold(builtIn).filter((id) => !whole.includes(builtIn.duty(id)!.document.kind))).toEqual([
      'M14.festival',
      'M23.severe',
      'M32.revise',
    ]);
    expect(untold(awkwardPlan)).toEqual(['standing.untold']);
  });
});
