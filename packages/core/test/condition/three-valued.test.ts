import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyComparison,
  comparisons,
  conditions,
  DAYS,
  FACTS,
  hasEveryOperator,
  suppliedOwners,
  things,
} from './arbitrary.js';
import { type Kleene, naive, type World } from './naive.js';
import { viewOf } from './things.js';
import { truths } from './truth.js';

const asOf = fc.constantFrom(...DAYS);
const viewIn = (rows: Parameters<typeof viewOf>[0], { asOf, owners }: World) =>
  viewOf(
    rows,
    asOf,
    owners?.map((id) => ({ id })),
  );

describe('a comparison over rows with blank cells', () => {
  it('is generated for every operator there is', () => {
    expect(hasEveryOperator).toBe(true);
  });

  it.each(Object.entries(comparisons(FACTS)))(
    'by %s says for each row what a reader says',
    (_, comparison) => {
      const said = new Map<Kleene, number>();
      fc.assert(
        fc.property(comparison, things(1), asOf, suppliedOwners, (condition, rows, asOf, owners) => {
          const world = { asOf, owners };
          const expected = rows.map((row) => naive(condition, row, world));
          expect(truths(condition, viewIn(rows, world))).toEqual(expected);
          for (const one of expected) said.set(one, (said.get(one) ?? 0) + 1);
        }),
      );
      expect(said.get(true)).toBeGreaterThan(20);
      expect(said.get(false)).toBeGreaterThan(20);
    },
  );
});

describe('a condition over rows with blank cells', () => {
  it('is true, false or unknown by Kleene’s strong logic', () => {
    const said = new Map<Kleene, number>();
    fc.assert(
      fc.property(
        conditions(anyComparison),
        things(2),
        asOf,
        suppliedOwners,
        (condition, rows, asOf, owners) => {
          const world = { asOf, owners };
          const expected = rows.map((row) => naive(condition, row, world));
          expect(truths(condition, viewIn(rows, world))).toEqual(expected);
          for (const one of expected) said.set(one, (said.get(one) ?? 0) + 1);
        },
      ),
      { numRuns: 500 },
    );
    for (const truth of [true, false, null]) expect(said.get(truth)).toBeGreaterThan(200);
  });
});
