import { type Condition, loadPlan, type TableRows } from '@zhiben/core';
import { createEngine } from '@zhiben/core/rules-engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoValued } from '../../src/rules-engine/two-valued.js';
import {
  anyComparison,
  comparisons,
  conditions,
  DAYS,
  FACTS,
  suppliedOwners,
  things,
} from '../condition/arbitrary.js';
import { type Kleene, naive } from '../condition/naive.js';
import { DECLARATIONS, type Thing } from '../condition/things.js';

const text = { 'zh-CN': '例', en: 'example' };
const days = { parameter: 'days' };
const value = { values: [{ value: 1 }], source: { kind: 'default' }, reading: text };
const duty = { id: 'any', clause: '1', quote: '例', strength: 'hard', title: text, kind: 'standing' };
const plan = loadPlan(
  {
    id: 'example',
    title: text,
    issuer: text,
    window: { from: '2025-01-01', to: '2025-12-31' },
    parameters: { days: value },
    minimumDays: { month: days, quarter: days, 'half-year': days, year: days },
    actions: [
      {
        id: '1',
        title: text,
        clauses: [{ id: '1', title: text }],
        duties: [{ ...duty, cases: { from: 'things' }, holds: { all: [] } }],
      },
    ],
  },
  { declarations: DECLARATIONS },
);

/** What a rule of json-rules-engine says of each row, on its own, in both readings. */
async function byEngine(condition: Condition, rows: readonly Thing[], asOf: string, owners: string[] | null) {
  const engine = createEngine(plan);
  const scope = plan.scope.rows('things', 'things');
  for (const reading of ['certainly', 'possibly'] as const) {
    engine.addRule({ conditions: { all: [twoValued(condition, reading, scope)] }, event: { type: reading } });
  }
  const said: [boolean, boolean][] = [];
  for (const row of rows) {
    const tables = { things: [row], ...(owners && { owners: owners.map((id) => ({ id })) }) };
    const { events } = await engine.run({ subject: row.id, asOf, ...(tables as TableRows) });
    const types = events.map(({ type }) => type);
    said.push([types.includes('certainly'), types.includes('possibly')]);
  }
  return said;
}

const asOf = fc.constantFrom(...DAYS);

async function check(condition: fc.Arbitrary<Condition>, numRuns: number): Promise<Map<Kleene, number>> {
  const said = new Map<Kleene, number>();
  await fc.assert(
    fc.asyncProperty(condition, things(1), asOf, suppliedOwners, async (one, rows, asOf, owners) => {
      const expected = rows.map((row) => naive(one, row, { asOf, owners }));
      expect(await byEngine(one, rows, asOf, owners)).toEqual(
        expected.map((truth) => [truth === true, truth !== false]),
      );
      for (const truth of expected) said.set(truth, (said.get(truth) ?? 0) + 1);
    }),
    { numRuns },
  );
  return said;
}

describe('a rule holds where the condition is true, and its other reading unless it is false', () => {
  it.each(Object.entries(comparisons(FACTS)))('for %s', async (_, comparison) => {
    const said = await check(comparison, 30);
    for (const truth of [true, false]) expect(said.get(truth)).toBeGreaterThan(0);
  });

  it('for conditions made of them', async () => {
    const said = await check(conditions(anyComparison), 150);
    for (const truth of [true, false, null]) expect(said.get(truth)).toBeGreaterThan(30);
  });
});
