import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileCondition, OPERATORS } from '../../src/condition/index.js';
import { blame, restsOn } from '../../src/condition/trace.js';
import { en } from '../../src/finding/explain/phrases.en.js';
import { zhCN } from '../../src/finding/explain/phrases.zh-cn.js';
import { anyComparison, conditions, suppliedOwners, things } from './arbitrary.js';
import { viewOf } from './things.js';
import { SCOPE, truthOfCode } from './truth.js';

const WORDS = new Map<unknown, string>([
  [true, 'true'],
  [false, 'false'],
  [null, 'unknown'],
]);

it('a trace has the truth of its condition, and blames comparisons where that is not what was wanted', () => {
  fc.assert(
    fc.property(conditions(anyComparison), things(2), suppliedOwners, (condition, rows, owners) => {
      const view = viewOf(
        rows,
        '2025-03-10',
        owners?.map((id) => ({ id })),
      );
      const predicate = compileCondition(condition, SCOPE);
      const truth = predicate.test(view);
      for (let entry = 0; entry < view.length; entry++) {
        const trace = predicate.trace(view, entry, []);
        expect(trace.truth).toBe(WORDS.get(truthOfCode(truth[entry])));
        for (const wanted of ['true', 'false'] as const) {
          const blamed = blame(trace, wanted);
          if (trace.truth === wanted) expect(blamed).toEqual([]);
          for (const { comparison, wanted: asked } of blamed) expect(comparison.truth).not.toBe(asked);
        }
        const leaves = restsOn(trace);
        expect(JSON.stringify(condition).includes('"fact"') || leaves.length === 0).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

it('what is asked of every operator can be said', () => {
  const said = [...OPERATORS.keys()].filter((name) => name !== 'filled').sort();
  expect(Object.keys(zhCN.operators).sort()).toEqual(said);
  expect(Object.keys(en.operators).sort()).toEqual(said);
});
