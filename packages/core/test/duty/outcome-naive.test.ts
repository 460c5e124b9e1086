import { evaluate, findingOn, loadPlan, readDataset, timelines } from '@zhiben/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';

const title = { 'zh-CN': '名称', en: 'title' };
const isMajor = { fact: 'level', operator: 'equal', value: 'major' };
const isOpen = { fact: 'closedOn', operator: 'filled', value: false };
const measure = { title, from: 'hazards', aggregate: 'count' };

/** The day as of which outcomes hold, and the one that they are compared with. */
const AT = '2025-06-30';
const BASE = '2025-02-28';

const HOLDS = {
  net: [{ measure: { ...measure, when: { all: [isMajor, isOpen] } }, atMost: { sameOn: BASE } }],
  // Undecided while a hazard says nothing of its progress.
  slow: [
    {
      measure: { ...measure, when: { all: [isOpen, { fact: 'progress', operator: 'lessThan', value: 50 }] } },
      lessThan: 2,
    },
  ],
  funds: [
    {
      measure: { ...measure, aggregate: 'sum', of: 'fundYuan', when: isMajor, during: 'quarter' },
      atLeast: 100,
    },
  ],
  criteria: [
    {
      measure: { ...measure, aggregate: 'distinct', of: 'criterion', when: isOpen },
      moreThan: { sameOn: BASE },
    },
  ],
};

const plan = loadPlan({
  id: 'outcomes',
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
      duties: Object.entries(HOLDS).map(([id, holds]) => ({
        id,
        clause: '1',
        quote: '遏制增量',
        strength: 'hard',
        title,
        kind: 'outcome',
        states: [{ at: AT, holds }],
      })),
    },
  ],
});

interface Hazard {
  readonly id: string;
  readonly level: string;
  readonly foundOn: string;
  readonly closedOn: string | null;
  readonly progress: number | null;
  readonly progressOn: string | null;
  readonly fundYuan: number | null;
  readonly criterion: string | null;
  readonly recordedOn: string | null;
}

const text = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
/** A day of the first eight months of 2025, and some before. */
const day = fc.integer({ min: -20, max: 240 }).map((days) => text('2025-01-01', days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const hazards: fc.Arbitrary<Hazard[]> = fc.array(
  fc.record({
    id: fc.constantFrom('H1', 'H2', 'H3', 'H4', 'H5', 'H6'),
    level: fc.constantFrom('major', 'general'),
    foundOn: day,
    closedOn: maybe(day),
    progress: maybe(fc.integer({ min: 0, max: 100 })),
    progressOn: maybe(day),
    fundYuan: maybe(fc.integer({ min: 0, max: 200 })),
    criterion: maybe(fc.constantFrom('甲', '乙', '丙')),
    recordedOn: maybe(day),
  }),
  { maxLength: 9 },
);

/** The versions that stand, as known on a day: of one id the first, unless a later row was recorded later. */
function standing(rows: readonly Hazard[], knownAt: string | undefined): Hazard[] {
  const versions = new Map<string, Hazard[]>();
  for (const row of rows) {
    const earlier = versions.get(row.id);
    if (!earlier) versions.set(row.id, [row]);
    else if (row.recordedOn !== null && row.recordedOn > (earlier.at(-1)!.recordedOn ?? ''))
      earlier.push(row);
  }
  return [...versions.values()].flatMap((all) => {
    const known = all.filter(({ recordedOn }) => knownAt === undefined || (recordedOn ?? '') <= knownAt);
    return known.slice(-1);
  });
}

type Naive = readonly [least: number, most: number];

/** What each measure is on a day, worked out row by row. */
function naively(id: string, rows: readonly Hazard[], on: string): Naive {
  const there = rows.filter(({ foundOn }) => foundOn <= on);
  const open = there.filter(({ closedOn }) => closedOn === null || closedOn > on);
  if (id === 'net') {
    const count = open.filter(({ level }) => level === 'major').length;
    return [count, count];
  }
  if (id === 'slow') {
    const progress = open.map((one) =>
      one.progressOn !== null && one.progressOn > on ? null : one.progress,
    );
    const sure = progress.filter((one) => one !== null && one < 50).length;
    return [sure, sure + progress.filter((one) => one === null).length];
  }
  if (id === 'funds') {
    const quarter = (day: string) => `${day.slice(0, 4)} ${Math.floor((Number(day.slice(5, 7)) - 1) / 3)}`;
    const found = there.filter(({ level, foundOn }) => level === 'major' && quarter(foundOn) === quarter(on));
    const sum = found.reduce((total, { fundYuan }) => total + (fundYuan ?? 0), 0);
    return [sum, sum];
  }
  const kinds = new Set(open.flatMap(({ criterion }) => criterion ?? []));
  return [kinds.size, kinds.size];
}

/** The status on a day, by the words of the contract. */
function expected(id: string, rows: readonly Hazard[], asOf: string): string {
  const on = asOf < AT ? asOf : AT;
  const [least, most] = naively(id, rows, on);
  const [base] = naively(id, rows, BASE);
  const [holds, fails, required] = {
    net: [most <= base, least > base, on < BASE ? '' : base],
    slow: [most < 2, least >= 2, 2],
    funds: [least >= 100, most < 100, 100],
    criteria: [least > base, most <= base, on < BASE ? '' : base],
  }[id]!;
  const counts = `${least}/${required}`;
  if (asOf >= AT && holds) return `met ${counts}`;
  if (asOf <= AT) return `open ${counts}`;
  return fails ? `breached ${counts}` : 'unknown';
}

it('an outcome is what a naive count of the rows on its day says, on every day and in every timeline', () => {
  fc.assert(
    fc.property(hazards, maybe(day), fc.array(day, { minLength: 3, maxLength: 3 }), (rows, known, days) => {
      const knownAt = known ?? undefined;
      const { dataset } = readDataset({ hazards: rows.map((row) => ({ ...row, enterpriseId: 'E1' })) });
      const stand = standing(rows, knownAt);
      const all = timelines(plan, dataset, { from: '2024-12-01', to: '2025-09-30', knownAt });
      for (const asOf of [...days, AT, text(AT, 1), BASE]) {
        const findings = [...evaluate(plan, dataset, { asOf, knownAt })];
        const said = findings.map(({ obligation, status, counted, required }) =>
          status === 'unknown'
            ? `${obligation} unknown`
            : `${obligation} ${status} ${counted}/${required ?? ''}`,
        );
        expect(said).toEqual(Object.keys(HOLDS).map((id) => `${id} ${expected(id, stand, asOf)}`));
        expect(all.map((timeline) => findingOn(timeline, asOf))).toEqual(findings);
      }
    }),
    { numRuns: 200 },
  );
});

it('the rows made here reach every status', () => {
  const reached = new Set<string>();
  for (const rows of fc.sample(hazards, { numRuns: 200, seed: 1 })) {
    const { dataset } = readDataset({ hazards: rows.map((row) => ({ ...row, enterpriseId: 'E1' })) });
    for (const asOf of [BASE, AT, text(AT, 1)]) {
      for (const { obligation, status } of evaluate(plan, dataset, { asOf })) {
        reached.add(`${obligation} ${status}`);
      }
    }
  }
  const statuses = (id: string) => ['breached', 'met', 'open'].map((status) => `${id} ${status}`);
  expect([...reached].sort()).toEqual([...Object.keys(HOLDS).flatMap(statuses), 'slow unknown'].sort());
});

it('a timeline says what each day says, also where a table tells of some days only', () => {
  fc.assert(
    fc.property(hazards, day, day, fc.array(day, { minLength: 3, maxLength: 3 }), (rows, a, b, days) => {
      const [from, to] = [a, b].sort();
      const manifest = { covers: { hazards: { from, to } } };
      const tables = { hazards: rows.map((row) => ({ ...row, enterpriseId: 'E1' })) };
      const { dataset } = readDataset(tables, { manifest });
      const all = timelines(plan, dataset, { from: '2024-12-01', to: '2025-09-30' });
      for (const asOf of [...days, from, to, text(to, 1), AT, text(AT, 1)]) {
        const findings = [...evaluate(plan, dataset, { asOf })];
        expect(all.map((timeline) => findingOn(timeline, asOf))).toEqual(findings);
        // Of a base that the table does not tell of nothing is said for certain.
        if (from > BASE)
          expect(findings.find(({ obligation }) => obligation === 'net')?.status).toBe('unknown');
        if (to < AT && asOf > AT) {
          expect(findings.map(({ status }) => status)).toEqual(findings.map(() => 'unknown'));
        }
      }
    }),
  );
});
