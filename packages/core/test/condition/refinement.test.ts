import fc from 'fast-check';
import { expect, it } from 'vitest';
import { comparisons, conditions, DAYS, FACTS, things } from './arbitrary.js';
import { type Thing, viewOf } from './things.js';
import { truths } from './truth.js';

// Left out: `filled`, which asks for the blank itself; a flag whose blank means yes; a number that a later day hides.
const facts = { ...FACTS, number: ['count', 'limit'], flag: ['flag', 'otherFlag'] };
const { filled: _, ...decidable } = comparisons(facts);
const condition = conditions(fc.oneof(...Object.values(decidable)));

/** Full rows, and the same with some cells blank. */
const rowsAndPartial = things(0).chain((full) => {
  const cells = Object.keys(full[0]).filter((name) => name !== 'id');
  const some = fc.subarray(cells, { minLength: 1 });
  return fc.tuple(
    fc.constant(full),
    fc.tuple(...full.map(() => some)).map((blanks) =>
      full.map((row, at) => {
        const blank = Object.fromEntries(blanks[at].map((name) => [name, null]));
        return { ...row, ...blank } as Thing;
      }),
    ),
  );
});

it('filling blank cells decides what was unknown, and never turns what was decided', () => {
  let decided = 0;
  let refined = 0;
  fc.assert(
    fc.property(condition, rowsAndPartial, fc.constantFrom(...DAYS), (condition, [full, partial], asOf) => {
      const owners = [{ id: 'O1' }];
      const after = truths(condition, viewOf(full, asOf, owners));
      for (const [at, before] of truths(condition, viewOf(partial, asOf, owners)).entries()) {
        if (before !== null) expect(after[at]).toBe(before);
        if (before !== null) decided += 1;
        else if (after[at] !== null) refined += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(decided).toBeGreaterThan(200);
  expect(refined).toBeGreaterThan(200);
});
