import { describe, expect, it } from 'vitest';
import { type Rows, readRows } from './rows.js';

const enterprises = [{ id: 'E1', name: '甲' }];
const units = [{ id: 'U1', name: '镇', kind: 'town' }];
const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01' };

/** Row, column and id of each reference that nothing satisfies. */
function dangling(tables: Rows): [number, string, string][] {
  const { issues } = readRows(tables);
  return issues.flatMap(({ code, row, column, value }) =>
    code === 'unknown-reference' ? [[row, column, value] as [number, string, string]] : [],
  );
}

describe('a reference', () => {
  it('to an id that no record has is reported, and the row stays with its cell', () => {
    const rejected = { ...hazard, id: '' };
    const tables = { enterprises, hazards: [rejected, { ...hazard, enterpriseId: 'E9' }] };
    const { counts, issues, dataset } = readRows(tables);
    expect(issues.slice(1)).toEqual([
      { table: 'hazards', row: 2, column: 'enterpriseId', code: 'unknown-reference', value: 'E9' },
    ]);
    expect(counts.hazards.accepted).toBe(1);
    expect(dataset.table('hazards')!.words('enterpriseId').at(0)).toBe('E9');
  });

  it('is satisfied only by the table that its column names', () => {
    const reviewed = { ...hazard, reviewedBy: 'E1' };
    expect(dangling({ enterprises, units, hazards: [reviewed] })).toEqual([[1, 'reviewedBy', 'E1']]);
  });

  it('may be satisfied by either of two tables where its column names both', () => {
    const by = (by: string, id: string) => ({ id, type: 'drill', on: '2025-01-01', by });
    const activities = [by('E1', 'A1'), by('U1', 'A2'), by('X1', 'A3')];
    expect(dangling({ enterprises, units, activities })).toEqual([[3, 'by', 'X1']]);
  });

  it('is not checked where no table could satisfy it', () => {
    expect(dangling({ hazards: [{ ...hazard, reviewedBy: 'U9' }] })).toEqual([]);
    expect(dangling({ enterprises: [], hazards: [hazard] })).toEqual([[1, 'enterpriseId', 'E1']]);
  });

  it('is satisfied by a table that comes later', () => {
    expect(dangling({ hazards: [hazard], enterprises })).toEqual([]);
  });

  it('that is blank refers to nothing', () => {
    expect(dangling({ units, enterprises, hazards: [{ ...hazard, reviewedBy: ' ' }] })).toEqual([]);
  });

  it('to a rejected row is not satisfied', () => {
    expect(dangling({ enterprises: [{ id: 'E1', name: '' }], hazards: [hazard] })).toEqual([
      [1, 'enterpriseId', 'E1'],
    ]);
  });

  it('of a rejected row or of a duplicate is not checked', () => {
    const rejected = { ...hazard, id: 'H2', enterpriseId: 'E9', level: '' };
    const duplicate = { ...hazard, enterpriseId: 'E9' };
    expect(dangling({ enterprises, hazards: [hazard, rejected, duplicate] })).toEqual([]);
  });
});
