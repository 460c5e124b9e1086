import { describe, expect, it } from 'vitest';
import { type Cell, readDataset } from '../../src/record/index.js';
import { readRows } from './rows.js';

const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01' };
const read = (row: Record<string, Cell>) => readRows({ hazards: [row] });

describe('a row without a required cell', () => {
  it.each(Object.keys(hazard))('is rejected, and the cell is named: %s', (column) => {
    for (const blank of [undefined, null, '', '  ', '　', []]) {
      const { counts, issues } = read({ ...hazard, [column]: blank });
      expect(counts.hazards.rejected).toBe(1);
      expect(issues).toEqual([{ table: 'hazards', row: 1, column, code: 'missing-required', value: '' }]);
    }
  });

  it('is reported for each of them', () => {
    const { issues } = read({ id: 'H1' });
    expect(issues.map(({ column, code }) => [column, code])).toEqual([
      ['enterpriseId', 'missing-required'],
      ['level', 'missing-required'],
      ['foundOn', 'missing-required'],
    ]);
  });

  it('takes no id: a later row with that id is the first', () => {
    const { counts, dataset } = readDataset({ hazards: [{ ...hazard, foundOn: '' }, hazard] });
    expect(counts.hazards).toEqual({ read: 2, accepted: 1, rejected: 1, duplicate: 0 });
    expect(dataset.table('hazards')!.places).toEqual([2]);
  });
});

describe('a row with an unreadable required cell', () => {
  it.each([
    ['foundOn', '2025-02-30', 'bad-date'],
    ['level', 'severe', 'unknown-value'],
  ])('is rejected, and the cell is named: %s %j', (column, value, code) => {
    const { counts, issues } = read({ ...hazard, [column]: value });
    expect(counts.hazards.rejected).toBe(1);
    expect(issues).toEqual([{ table: 'hazards', row: 1, column, code, value }]);
  });
});
