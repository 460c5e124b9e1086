import { describe, expect, it } from 'vitest';
import { AGGREGATES } from '../../src/aggregate/index.js';
import { readDataset } from '../../src/record/index.js';
import { derived, valuesOn } from './derived.js';

// E1 drills three times and is inspected once, E2 drills once, E3 never; one drill is of a stranger, one of nobody.
const { dataset } = readDataset({
  enterprises: [
    { id: 'E1', name: '甲' },
    { id: 'E2', name: '乙' },
    { id: 'E3', name: '丙' },
  ],
  activities: [
    { id: 'A1', type: 'drill', by: 'E1', on: '2025-02-10', kind: 'tabletop', participants: 20 },
    { id: 'A2', type: 'drill', by: 'E1', on: '2025-01-10', kind: 'evacuation', participants: 10 },
    { id: 'A3', type: 'drill', by: 'E1', on: '2025-03-10', kind: 'evacuation' },
    { id: 'A4', type: 'inspection', by: 'E1', on: '2025-01-05', kind: 'routine', participants: 3 },
    { id: 'A5', type: 'drill', by: 'E2', on: '2025-02-28', participants: 7.5 },
    { id: 'A6', type: 'drill', by: 'X9', on: '2025-01-01', kind: 'rescue', participants: 99 },
    { id: 'A7', type: 'drill', on: '2025-01-01', kind: 'rescue', participants: 99 },
  ],
});

const drills = { from: 'activities', type: 'drill', subject: 'by' };

/** For each aggregate, what it says of the drills of E1, E2 and E3 by day. */
const EXPECTED: Record<string, { of?: string; on: Record<string, unknown[]> }> = {
  exists: {
    on: {
      '2025-01-09': [false, false, false],
      '2025-01-10': [true, false, false],
      '2025-12-31': [true, true, false],
    },
  },
  count: {
    on: {
      '2025-01-09': [0, 0, 0],
      '2025-01-10': [1, 0, 0],
      '2025-02-28': [2, 1, 0],
      '2025-03-10': [3, 1, 0],
    },
  },
  sum: {
    of: 'participants',
    on: { '2025-01-09': [0, 0, 0], '2025-02-09': [10, 0, 0], '2025-03-10': [30, 7.5, 0] },
  },
  distinct: {
    of: 'kind',
    on: { '2025-01-10': [1, 0, 0], '2025-02-28': [2, 0, 0], '2025-03-10': [2, 0, 0] },
  },
  first: {
    on: {
      '2025-01-09': [null, null, null],
      '2025-02-28': ['2025-01-10', '2025-02-28', null],
      '2025-12-31': ['2025-01-10', '2025-02-28', null],
    },
  },
  last: {
    on: {
      '2025-01-09': [null, null, null],
      '2025-02-09': ['2025-01-10', null, null],
      '2025-03-09': ['2025-02-10', '2025-02-28', null],
      '2025-12-31': ['2025-03-10', '2025-02-28', null],
    },
  },
};

describe.each(Object.entries(EXPECTED))('%s of the drills of each enterprise', (aggregate, { of, on }) => {
  it.each(Object.entries(on))('as of %s is %j', (day, values) => {
    expect(valuesOn(derived({ ...drills, aggregate, of }), dataset, day)).toEqual(values);
  });
});

describe('the aggregates', () => {
  it('are those that are shown here', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(Object.keys(AGGREGATES).sort());
  });

  it('take only the records that match for certain', () => {
    const large = { fact: 'participants', operator: 'greaterThan', value: 5 };
    const count = (match: typeof large | { not: typeof large }) =>
      valuesOn(derived({ ...drills, aggregate: 'count', match }), dataset, '2025-12-31');
    // The third drill of E1 says nothing of its participants: it is neither large nor not large.
    expect(count(large)).toEqual([2, 1, 0]);
    expect(count({ not: large })).toEqual([0, 0, 0]);
  });

  it('take records of every type where none is named', () => {
    expect(
      valuesOn(derived({ ...drills, type: undefined, aggregate: 'count' }), dataset, '2025-12-31'),
    ).toEqual([4, 1, 0]);
  });
});
