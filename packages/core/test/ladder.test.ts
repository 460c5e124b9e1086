import { join } from 'node:path';
import {
  evaluate,
  type Finding,
  formatDay,
  type LadderCase,
  ladder,
  loadPlan,
  parseDay,
  readDataset,
  type TableRows,
} from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';
import { rowsOfFolder } from './csv-folder.js';
import { frozen } from './frozen.js';

const plan = loadPlan(document);
const obligations = ['M20.ladder'];
const RUNGS = ['letter', 'circular', 'summons', 'exposure'];

const later = (day: string, days: number) => formatDay(parseDay(day) + days);

/** What a hazard passed, as short lines. */
const lines = ({ passed }: LadderCase) =>
  passed.map(
    ({ rung, from, to = '', due, outcome, answer }) =>
      `${rung} ${from}–${to} due ${due} ${outcome}${answer ? ` ${answer.id} ${answer.rung} ${answer.on}` : ''}`,
  );

/** A hazard found on 1 March 2025 with 20 days: half of them are gone on 11 March, and it is due on 21 March. */
const HAZARD = {
  id: 'H1',
  enterpriseId: 'E1',
  level: 'major',
  foundOn: '2025-03-01',
  deadline: '2025-03-21',
  progress: 20,
} as const;

const notice = (id: string, kind: string, on: string) => ({ id, kind, on, hazardId: 'H1' });

/** A notice of each kind on another hazard, so that the ledger is one that keeps them. */
const KEPT = RUNGS.map((kind) => ({ id: `K-${kind}`, kind, on: '2020-01-01', hazardId: 'H0' }));

function climb(
  asOf: string,
  hazard: object = {},
  notices: object[] = [],
  knownAt?: string,
): LadderCase | undefined {
  const rows = { hazards: [{ ...HAZARD, ...hazard }], notices: [...KEPT, ...notices] } as TableRows;
  return ladder(plan, readDataset(rows).dataset, { asOf, knownAt }).cases[0];
}

describe('what a hazard passed', () => {
  it('has every rung, its notice due 5 days after the trigger, and what is missed', () => {
    const one = climb('2025-05-01')!;
    expect(lines(one)).toEqual([
      'letter 2025-03-11–2025-03-21 due 2025-03-16 missed',
      'circular 2025-03-22–2025-04-05 due 2025-03-27 missed',
      'summons 2025-04-06–2025-04-20 due 2025-04-11 missed',
      'exposure 2025-04-21– due 2025-04-26 missed',
    ]);
    expect(one).toMatchObject({
      obligation: 'M20.ladder',
      subject: 'E1',
      instance: 'H1',
      since: '2025-03-01',
    });
    expect([one.now, one.next, one.endedOn]).toEqual(['exposure', undefined, undefined]);
  });

  it('stays visible after it is closed, and ends there', () => {
    const one = climb('2025-12-31', { closedOn: '2025-04-10' })!;
    expect(lines(one)).toEqual([
      'letter 2025-03-11–2025-03-21 due 2025-03-16 missed',
      'circular 2025-03-22–2025-04-05 due 2025-03-27 missed',
      'summons 2025-04-06–2025-04-09 due 2025-04-11 lapsed',
    ]);
    expect([one.endedOn, one.now, one.next]).toEqual(['2025-04-10', undefined, undefined]);
  });

  it('has the notice that answered, in time or late, of that rung or a higher one', () => {
    const notices = [
      notice('N1', 'letter', '2025-03-16'),
      notice('N2', 'summons', '2025-04-01'),
      notice('N3', 'letter', '2025-04-22'),
    ];
    expect(lines(climb('2025-04-30', {}, notices)!)).toEqual([
      'letter 2025-03-11–2025-03-21 due 2025-03-16 in-time N1 letter 2025-03-16',
      'circular 2025-03-22–2025-04-05 due 2025-03-27 late N2 summons 2025-04-01',
      'summons 2025-04-06–2025-04-20 due 2025-04-11 in-time N2 summons 2025-04-01',
      'exposure 2025-04-21– due 2025-04-26 missed',
    ]);
  });

  it('is told up to the day: open, and what comes next', () => {
    expect(lines(climb('2025-03-12')!)).toEqual(['letter 2025-03-11– due 2025-03-16 open']);
    expect(climb('2025-03-12')).toMatchObject({
      now: 'letter',
      next: { rung: 'circular', on: '2025-03-22' },
    });
    expect(climb('2025-03-05')).toMatchObject({ passed: [], next: { rung: 'letter', on: '2025-03-11' } });
    expect(climb('2025-02-28')).toBeUndefined();
  });

  it('goes by the progress of each day', () => {
    // 70 from 14 March on; before that blank.
    const fast = climb('2025-03-20', { progress: 70, progressOn: '2025-03-14' })!;
    expect(lines(fast)).toEqual(['letter 2025-03-11–2025-03-13 due 2025-03-16 unknown']);
    expect(fast.passed[0].reason).toBe('condition-undecided');
    expect(fast.next).toEqual({ rung: 'circular', on: '2025-03-22' });
    const slow = climb('2025-03-20', { progress: 30, progressOn: '2025-03-14' })!;
    expect(lines(slow)).toEqual(['letter 2025-03-11– due 2025-03-16 missed']);
    expect(climb('2025-03-05', { progress: undefined })?.next).toEqual({
      rung: 'letter',
      on: '2025-03-11',
      reason: 'condition-undecided',
    });
  });

  it('keeps what was missed before the deadline was put off', () => {
    // Due on 21 March; put off on 30 March, to 20 April: half of the 50 days is gone on 26 March.
    const one = climb('2025-04-25', { extendedTo: '2025-04-20', extendedOn: '2025-03-30' })!;
    expect(lines(one)).toEqual([
      'letter 2025-03-11–2025-03-21 due 2025-03-16 missed',
      'circular 2025-03-22–2025-03-29 due 2025-03-27 missed',
      'letter 2025-03-30–2025-04-20 due 2025-03-31 missed',
      'circular 2025-04-21– due 2025-04-26 open',
    ]);
  });

  it('has the steps that it came to itself, and not one that was skipped', () => {
    const steps = (asOf: string, hazard: object) =>
      climb(asOf, hazard)?.steps.map(({ step, on }) => `${step} ${on}`);
    const hazard = {
      notifiedPrincipalOn: '2025-03-03',
      notifiedControllerOn: '2025-03-04',
      rectifiedOn: '2025-03-18',
      reviewedOn: '2025-03-19',
      closedOn: '2025-03-20',
    };
    expect(steps('2025-03-18', hazard)).toEqual([
      'found 2025-03-01',
      'notified 2025-03-04',
      'rectified 2025-03-18',
    ]);
    expect(steps('2025-06-30', { ...hazard, rectifiedOn: undefined })).toEqual([
      'found 2025-03-01',
      'notified 2025-03-04',
      'reviewed 2025-03-19',
      'closed 2025-03-20',
    ]);
    // The controller was not told.
    expect(steps('2025-03-10', { notifiedPrincipalOn: '2025-03-03' })).toEqual(['found 2025-03-01']);
  });

  it('is told as it was known on a day', () => {
    const notices = [{ ...notice('N1', 'letter', '2025-03-12'), recordedOn: '2025-03-20' }];
    expect(lines(climb('2025-03-18', {}, notices, '2025-03-18')!)).toEqual([
      'letter 2025-03-11– due 2025-03-16 missed',
    ]);
    expect(lines(climb('2025-03-18', {}, notices)!)).toEqual([
      'letter 2025-03-11– due 2025-03-16 in-time N1 letter 2025-03-12',
    ]);
  });

  it('cannot be told without the notices, and nothing without the hazards', () => {
    const { dataset } = readDataset({ hazards: [HAZARD] } as TableRows);
    const [one] = ladder(plan, dataset, { asOf: '2025-03-12', obligations }).cases;
    expect(one.passed.map(({ outcome, reason }) => [outcome, reason])).toEqual([['unknown', 'not-supplied']]);
    expect(ladder(plan, readDataset({}).dataset, { asOf: '2025-03-12', obligations })).toEqual({
      asOf: '2025-03-12',
      cases: [],
      undecided: [{ obligation: 'M20.ladder', subject: 'plan', instance: '', reason: 'not-supplied' }],
    });
  });

  it('is asked for days and duties that there are', () => {
    const { dataset } = readDataset({ hazards: [HAZARD] } as TableRows);
    expect(() => ladder(plan, dataset, { asOf: '2025-02-30' })).toThrow('asOf');
    expect(() => ladder(plan, dataset, { asOf: '2025-03-01', obligations: ['M99'] })).toThrow(RangeError);
    expect(ladder(plan, dataset, { asOf: '2025-05-01', obligations: ['M19.close'] }).cases).toEqual([]);
  });
});

const OUTCOMES: Readonly<Record<string, string>> = { met: 'in-time', late: 'late', breached: 'missed' };

/** What a hazard passed, from the evaluations of each day up to one: a stretch for each rung and due day. */
function byDay(rows: TableRows, hazard: string, from: string, asOf: string, knownAt?: string): string[] {
  const { dataset } = readDataset(rows);
  const open = new Map<string, { from: string; to: string; last: Finding }>();
  const done: string[] = [];
  const close = (rung: string) => {
    const { from, to, last } = open.get(rung)!;
    open.delete(rung);
    const outcome =
      last.status === 'unknown' ? 'unknown' : (OUTCOMES[last.status] ?? (to < asOf ? 'lapsed' : 'open'));
    const due = last.due ?? '?';
    done.push(`${from} ${rung} ${to < asOf ? to : ''} ${due} ${outcome} ${last.doneOn ?? ''}`);
  };
  for (let day = from; day <= asOf; day = later(day, 1)) {
    const found = evaluate(plan, dataset, { asOf: day, knownAt, obligations });
    for (const rung of RUNGS) {
      const [finding] = [...found].filter(({ instance }) => instance === `${hazard}:${rung}`);
      const running = open.get(rung);
      const isNew =
        running?.last.due !== undefined && finding?.due !== undefined && running.last.due !== finding.due;
      if (running && (!finding || isNew)) close(rung);
      if (!finding) continue;
      open.set(rung, { from: open.get(rung)?.from ?? day, to: day, last: finding });
    }
  }
  for (const rung of [...open.keys()]) close(rung);
  return done.sort();
}

const dayIn2025 = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((days) => later('2025-01-01', days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const climbing = fc.record({
  hazard: fc.record({
    deadline: maybe(dayIn2025(0, 40)),
    extendedTo: maybe(dayIn2025(5, 60)),
    extendedOn: maybe(dayIn2025(1, 50)),
    // A progress without a day of its own has always held.
    progress: fc.integer({ min: 0, max: 100 }),
    closedOn: maybe(dayIn2025(0, 90)),
  }),
  notices: fc.array(
    fc.record({
      kind: fc.constantFrom(...RUNGS, 'warning'),
      on: dayIn2025(-3, 95),
      recordedOn: maybe(dayIn2025(0, 99)),
    }),
    { maxLength: 4 },
  ),
  asOf: fc.oneof(dayIn2025(0, 100), dayIn2025(10, 40)),
  knownAt: maybe(dayIn2025(0, 100)),
});

it('is what the evaluations of each day say, of any hazard', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(climbing, ({ hazard, notices, asOf, knownAt }) => {
      const rows = {
        hazards: [{ id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01', ...hazard }],
        notices: [...KEPT, ...notices.map((one, at) => ({ ...one, id: `N${at}`, hazardId: 'H1' }))],
      } as TableRows;
      const [one] = ladder(plan, readDataset(rows).dataset, { asOf, knownAt }).cases;
      const told = (one?.passed ?? []).map(
        ({ rung, from, to = '', due, outcome, answer }) =>
          `${from} ${rung} ${to} ${due ?? '?'} ${outcome} ${answer?.on ?? ''}`,
      );
      expect(told.sort()).toEqual(byDay(rows, 'H1', '2025-01-01', asOf, knownAt));
      for (const { outcome, answer, rung } of one?.passed ?? []) {
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (answer) expect(RUNGS.indexOf(answer.rung)).toBeGreaterThanOrEqual(RUNGS.indexOf(rung));
      }
      expect(one?.endedOn).toBe(
        hazard.closedOn && hazard.closedOn <= asOf && one ? hazard.closedOn : undefined,
      );
      // The next rung is the first that any later day without further events brings.
      const past = readDataset(frozen(rows, asOf, knownAt)).dataset;
      if (one && !one.endedOn) {
        const required = (day: string) =>
          [...evaluate(plan, past, { asOf: day, obligations })].map(({ instance }) =>
            instance.slice('H1:'.length),
          );
        let before = required(asOf);
        let next: string | undefined;
        for (let day = later(asOf, 1); day <= later(asOf, 150) && next === undefined; day = later(day, 1)) {
          const on = required(day);
          const fresh = on.filter((rung) => !before.includes(rung)).at(-1);
          if (fresh) next = `${fresh} ${day}`;
          before = on;
        }
        expect(one.next && `${one.next.rung} ${one.next.on}`).toBe(next);
      }
    }),
    { numRuns: 120 },
  );
  for (const outcome of ['in-time', 'late', 'missed', 'open', 'lapsed'])
    expect(seen.get(outcome)).toBeGreaterThan(0);
});

it('has of the sample, on each rung that is required now, what evaluate finds', () => {
  const { tables, manifest } = rowsOfFolder(join(import.meta.dirname, 'conformance', 'zhaoxian-sample'));
  const { dataset } = readDataset(tables, { manifest });
  for (const asOf of ['2024-12-31', '2025-06-30', '2026-11-23']) {
    const { cases } = ladder(plan, dataset, { asOf, obligations });
    const now = cases.flatMap(({ instance, passed }) =>
      passed.flatMap(({ rung, to, due, outcome }) => (to ? [] : [`${instance}:${rung} ${due} ${outcome}`])),
    );
    const found = [...evaluate(plan, dataset, { asOf, obligations })].map(
      ({ instance, due, status }) => `${instance} ${due} ${OUTCOMES[status] ?? status}`,
    );
    const asTold = now.map((line) => line.replace(/ \S+ unknown$/, ' undefined unknown'));
    expect(asTold.sort()).toEqual(found.sort());
    expect(cases.filter(({ endedOn }) => endedOn !== undefined).length).toBeGreaterThan(20);
  }
});
