import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/record/index.js';
import { readRows } from './rows.js';

describe('every row', () => {
  it('of a small ledger is accepted, rejected or a duplicate', () => {
    const { dataset, counts, issues } = readRows({
      units: [
        { id: 'U1', name: '镇', kind: 'town' },
        { id: 'U2', name: '', kind: 'village' },
        { id: 'U1', name: '另一镇', kind: 'town' },
        { id: 'U3', name: '村', kind: 'hamlet' },
        { id: 'U4', name: '站', kind: '部门' },
      ],
    });
    expect(counts).toEqual({ units: { read: 5, accepted: 2, rejected: 2, duplicate: 1 } });
    expect(issues).toEqual([
      { table: 'units', row: 2, column: 'name', code: 'missing-required', value: '' },
      { table: 'units', row: 3, column: 'id', code: 'duplicate-id', value: 'U1' },
      { table: 'units', row: 4, column: 'kind', code: 'unknown-value', value: 'hamlet' },
    ]);
    expect(dataset.size).toBe(2);
    expect(dataset.table('units')!.places).toEqual([1, 5]);
  });

  it('of any ledger is accepted, rejected or a duplicate, as what is reported of it tells', () => {
    const maybe = fc.constantFrom;
    const row = fc.record(
      {
        id: maybe('H1', 'H2', 'H3', 'H4', 'H5', 6, '', '  '),
        enterpriseId: maybe('E1', 'E2', 'E3', 'E4', ''),
        level: maybe('major', '重大', '一般隐患', 'Major ', 'general', 'severe'),
        foundOn: maybe('2025-01-01', '2025-06-30', '2024-02-29', '2023-12-31', '2025-02-30'),
        source: maybe('自查', 'rumour', null),
        progress: maybe(0, '50', 101, 'half', null),
        deadline: maybe('2025-07-01', '2025-7-1', null),
        recordedOn: maybe('2025-01-01', '2025-02-01', '2025-03-01', 'soon', null),
        remark: maybe('备注', null),
      },
      { requiredKeys: ['id', 'enterpriseId', 'level', 'foundOn'] },
    );
    const seen = { accepted: 0, rejected: 0, duplicate: 0 };
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const { dataset, counts, issues } = readRows({ hazards: rows });
        const count = counts.hazards;
        expect(count.read).toBe(rows.length);
        expect(count.accepted + count.rejected + count.duplicate).toBe(count.read);

        const required = ['id', 'enterpriseId', 'level', 'foundOn'];
        const rowsWith = (isMeant: (issue: (typeof issues)[number]) => boolean) =>
          new Set(issues.filter(isMeant).map(({ row }) => row));
        const duplicates = rowsWith(({ code }) => code === 'duplicate-id');
        const rejected = rowsWith(({ code, column }) => code !== 'duplicate-id' && required.includes(column));
        const accepted = rows.map((_, at) => at + 1).filter((at) => !duplicates.has(at) && !rejected.has(at));
        expect(count).toEqual({
          read: rows.length,
          accepted: accepted.length,
          rejected: rejected.size,
          duplicate: duplicates.size,
        });
        expect(dataset.table('hazards')!.places).toEqual(accepted);
        for (const fate of ['accepted', 'rejected', 'duplicate'] as const) seen[fate] += count[fate];
      }),
      { numRuns: 200 },
    );
    for (const count of Object.values(seen)) expect(count).toBeGreaterThan(20);
  });
});

describe('a table', () => {
  it('that is left out was not supplied, one without rows says that there were none', () => {
    const { dataset, counts } = readDataset({ units: [], hazards: undefined });
    expect(dataset.table('units')?.length).toBe(0);
    expect(dataset.supplies('units')).toBe(true);
    expect(dataset.table('hazards')).toBeUndefined();
    expect(dataset.supplies('hazards')).toBe(false);
    expect(Object.keys(counts)).toEqual(['units']);
  });

  it.each(['accident', 'constructor'])('that is not declared is refused: %s', (table) => {
    expect(() => readRows({ [table]: [] })).toThrow(RangeError);
  });
});
