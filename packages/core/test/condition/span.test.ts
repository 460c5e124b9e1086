import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../src/condition/index.js';
import { anyComparison, conditions, things } from './arbitrary.js';
import { onEachDay, overSpan, SPAN } from './over-span.js';
import { datasetOf } from './things.js';

/** The days of the span on which a condition holds of a single row. */
function daysOf(condition: Condition, row: { came?: string; planned?: string }): string[] {
  const truths = overSpan(condition, datasetOf([{ id: 'T1', ...row }])).flat();
  return SPAN.filter((_, at) => truths[at] === true);
}

describe('a condition read over a span of days', () => {
  it('says of each day what it says on that day alone', () => {
    fc.assert(
      fc.property(conditions(anyComparison, 2), things(1), (condition, rows) => {
        const dataset = datasetOf(rows, [{ id: 'O1' }]);
        expect(overSpan(condition, dataset)).toEqual(onEachDay(condition, dataset));
      }),
      { numRuns: 200 },
    );
  });

  it('turns on the day that it names', () => {
    const late: Condition = { fact: 'asOf', operator: 'onOrAfter', value: '2025-03-14' };
    expect(daysOf(late, {})).toEqual(['2025-03-14', '2025-03-15']);
    const between: Condition = { fact: 'asOf', operator: 'between', value: ['2025-03-07', '2025-03-08'] };
    expect(daysOf(between, {})).toEqual(['2025-03-07', '2025-03-08']);
  });

  it('sees an event from its day on', () => {
    const came: Condition = { fact: 'came', operator: 'filled', value: true };
    expect(daysOf(came, { came: '2025-03-13' })).toEqual(['2025-03-13', '2025-03-14', '2025-03-15']);
  });

  it('holds to a planned day up to that day', () => {
    const inTime: Condition = { fact: 'asOf', operator: 'onOrBefore', value: { fact: 'planned' } };
    expect(daysOf(inTime, { planned: '2025-03-06' })).toEqual(['2025-03-05', '2025-03-06']);
  });
});
