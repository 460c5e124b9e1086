import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/record/index.js';

describe('the rows of a subject', () => {
  it('are those that name it, in order, for any records', () => {
    const by = fc.constantFrom('E1', 'E2', 'E3', '');
    fc.assert(
      fc.property(fc.array(by), by, (makers, subject) => {
        const activities = makers.map((by, at) => ({ id: `A${at}`, type: 'drill', on: '2025-01-01', by }));
        const { dataset } = readDataset({ activities });
        const expected = makers.flatMap((by, row) => (by === subject && by !== '' ? [row] : []));
        expect([...dataset.rowsOf('activities', 'by', subject)]).toEqual(expected);
      }),
    );
  });

  it('are none where the table was not supplied, or nobody names it', () => {
    const { dataset } = readDataset({ activities: [] });
    expect(dataset.rowsOf('hazards', 'enterpriseId', 'E1')).toHaveLength(0);
    expect(dataset.rowsOf('activities', 'by', 'E1')).toHaveLength(0);
  });
});
