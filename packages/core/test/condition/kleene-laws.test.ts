import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/condition/index.js';
import { anyComparison, conditions, things } from './arbitrary.js';
import type { Kleene } from './naive.js';
import { viewOf } from './things.js';
import { truths } from './truth.js';

const condition = conditions(anyComparison, 1);
const rows = things(2);

type Law = (a: Condition, b: Condition, c: Condition) => [Condition, Condition];

const LAWS: Record<string, Law> = {
  'not not a is a': (a) => [{ not: { not: a } }, a],
  'a alone in all is a': (a) => [{ all: [a] }, a],
  'a alone in any is a': (a) => [{ any: [a] }, a],
  'a and a is a': (a) => [{ all: [a, a] }, a],
  'a or a is a': (a) => [{ any: [a, a] }, a],
  'a and b is b and a': (a, b) => [{ all: [a, b] }, { all: [b, a] }],
  'a or b is b or a': (a, b) => [{ any: [a, b] }, { any: [b, a] }],
  'not (a and b) is not a or not b': (a, b) => [{ not: { all: [a, b] } }, { any: [{ not: a }, { not: b }] }],
  'not (a or b) is not a and not b': (a, b) => [{ not: { any: [a, b] } }, { all: [{ not: a }, { not: b }] }],
  '(a and b) and c is a and b and c': (a, b, c) => [{ all: [{ all: [a, b] }, c] }, { all: [a, b, c] }],
  '(a or b) or c is a or b or c': (a, b, c) => [{ any: [{ any: [a, b] }, c] }, { any: [a, b, c] }],
  'a and (b or c) is (a and b) or (a and c)': (a, b, c) => [
    { all: [a, { any: [b, c] }] },
    { any: [{ all: [a, b] }, { all: [a, c] }] },
  ],
  'a or (a and b) is a': (a, b) => [{ any: [a, { all: [a, b] }] }, a],
};

describe('three-valued conditions obey the law that', () => {
  it.each(Object.entries(LAWS))('%s', (_, law) => {
    fc.assert(
      fc.property(condition, condition, condition, rows, (a, b, c, rows) => {
        const view = viewOf(rows);
        const [left, right] = law(a, b, c);
        expect(truths(left, view)).toEqual(truths(right, view));
      }),
      { numRuns: 50 },
    );
  });
});

describe('of unknown, true and false', () => {
  // For the three rows, `count > 0` is true, false and unknown.
  const view = viewOf([
    { id: 'T1', count: 1 },
    { id: 'T2', count: 0 },
    { id: 'T3', count: null },
  ]);
  const a: Condition = { fact: 'count', operator: 'greaterThan', value: 0 };
  const unknown: Condition = { fact: 'limit', operator: 'greaterThan', value: 0 };

  it.each<[string, Condition, Kleene[]]>([
    ['a itself', a, [true, false, null]],
    ['not a', { not: a }, [false, true, null]],
    ['a and unknown', { all: [a, unknown] }, [null, false, null]],
    ['a or unknown', { any: [a, unknown] }, [true, null, null]],
    ['a or not a, which is not always true', { any: [a, { not: a }] }, [true, true, null]],
    ['a and not a, which is not always false', { all: [a, { not: a }] }, [false, false, null]],
    ['all of nothing', { all: [] }, [true, true, true]],
    ['not all of nothing', { not: { all: [] } }, [false, false, false]],
  ])('%s comes out as in Kleene’s tables', (_, condition, expected) => {
    expect(truths(condition, view)).toEqual(expected);
  });
});
