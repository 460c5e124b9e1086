import { describe, expect, it } from 'vitest';
import { readRows } from './rows.js';

const USCC = '91350100M000100Y43';
const enterprises = [
  { id: 'E1', name: '招贤 甲厂', uscc: USCC },
  { id: 'E2', name: '乙厂' },
  { id: 'E3', name: '丙厂' },
  { id: 'E4', name: '丙厂' },
];
const hazard = (id: string, enterpriseId: string) => ({
  id,
  enterpriseId,
  level: 'major',
  foundOn: '2025-01-01',
});

function read(...enterpriseIds: string[]) {
  const hazards = enterpriseIds.map((name, at) => hazard(`H${at}`, name));
  const { dataset, issues } = readRows({ hazards, enterprises });
  const column = dataset.table('hazards')!.words('enterpriseId');
  return {
    ids: enterpriseIds.map((_, row) => column.at(row)),
    rowsOf: (id: string) => [...dataset.rowsOf('hazards', 'enterpriseId', id)],
    issues: issues.map(({ row, code, value }) => [row, code, value]),
  };
}

describe('a reference that names its record', () => {
  it('by its name, blanks and width aside, or by its social credit code is read as the id', () => {
    const { ids, issues, rowsOf } = read('招贤甲厂', USCC, 'E2', '乙厂');
    expect(ids).toEqual(['E1', 'E1', 'E2', 'E2']);
    expect(rowsOf('E1')).toEqual([0, 1]);
    expect(rowsOf('E2')).toEqual([2, 3]);
    expect(rowsOf('乙厂')).toEqual([]);
    expect(issues).toEqual([]);
  });

  it('by a name that several records have is reported, and stays', () => {
    const { ids, issues } = read('丙厂', '丁厂');
    expect(ids).toEqual(['丙厂', '丁厂']);
    expect(issues).toEqual([
      [1, 'ambiguous-reference', '丙厂'],
      [2, 'unknown-reference', '丁厂'],
    ]);
  });

  it('is an id first, where one record is called as another is numbered', () => {
    const { dataset } = readRows({
      enterprises: [
        { id: 'E1', name: 'E2' },
        { id: 'E2', name: '乙厂' },
      ],
      hazards: [hazard('H1', 'E2')],
    });
    expect(dataset.table('hazards')!.words('enterpriseId').at(0)).toBe('E2');
  });

  it('may be in either of two tables, and is ambiguous where both have it', () => {
    const activity = (id: string, by: string) => ({ id, type: 'drill', on: '2025-01-01', by });
    const { dataset, issues } = readRows({
      enterprises: [
        { id: 'E1', name: '甲' },
        { id: 'E2', name: '招贤镇' },
      ],
      units: [{ id: 'U1', name: '招贤镇', kind: 'town' }],
      activities: [activity('A1', '甲'), activity('A2', '招贤镇')],
    });
    expect(dataset.table('activities')!.words('by').at(0)).toBe('E1');
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[2, 'ambiguous-reference']]);
  });
});
