import { describe, expect, it } from 'vitest';
import { LAST_DAY, NO_DAY, parseDay } from '../../src/day/index.js';
import { readCoverage, readDataset } from '../../src/record/index.js';

describe('a manifest', () => {
  const manifest = {
    covers: {
      activities: { from: '2024-07-01', types: ['drill', 'inspection'] },
      penalties: { to: '2025-06-30' },
    },
  };
  const { dataset } = readDataset({ activities: [], penalties: [], units: [] }, { manifest });

  it('says from and to which day a table tells', () => {
    expect(dataset.coveredFrom('activities')).toBe(parseDay('2024-07-01'));
    expect(dataset.coveredTo('penalties')).toBe(parseDay('2025-06-30'));
  });

  it('leaves the other days open: from always, to the day of the evaluation', () => {
    expect(dataset.coveredFrom('penalties')).toBe(-LAST_DAY);
    expect(dataset.coveredTo('activities')).toBe(NO_DAY);
    expect([dataset.coveredFrom('units'), dataset.coveredTo('units')]).toEqual([-LAST_DAY, NO_DAY]);
  });

  it('says which types of record were supplied', () => {
    expect(['drill', 'inspection', 'campaign'].map((type) => dataset.supplies('activities', type))).toEqual([
      true,
      true,
      false,
    ]);
    expect(dataset.supplies('activities')).toBe(true);
    expect(dataset.supplies('penalties', 'any')).toBe(true);
  });

  it('supplies no table by itself', () => {
    const { dataset } = readDataset({}, { manifest });
    expect(dataset.supplies('activities', 'drill')).toBe(false);
  });

  it('may be empty, or cover the first day of counting', () => {
    expect(readCoverage({})).toEqual({});
    expect(readCoverage({ covers: { units: { from: '1970-01-01' } } }).units.from).toBe(0);
  });

  it('that covers a table which is not declared is refused by its name', () => {
    expect(() => readCoverage({ covers: { activites: {} } })).toThrow(RangeError);
    expect(() => readCoverage({ covers: { activites: {} } })).toThrow('covers/activites');
  });

  it('that ends before it begins is refused', () => {
    expect(() => readCoverage({ covers: { units: { from: '2025-02-01', to: '2025-01-31' } } })).toThrow();
  });

  it.each([
    ['a day that does not exist', { covers: { units: { from: '2025-02-30' } } }],
    ['a day in another form', { covers: { units: { to: '2025/1/1' } } }],
    ['types that are no list', { covers: { units: { types: 'drill' } } }],
    ['a word it does not know', { covers: { units: { since: '2025-01-01' } } }],
    ['a key it does not know', { cover: {} }],
    ['a list', []],
    ['nothing', null],
  ])('is refused with %s', (_, manifest) => {
    expect(() => readCoverage(manifest)).toThrow();
  });
});
