import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/record/index.js';
import { readRows } from './rows.js';

const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01' };

function fates(...rows: Record<string, string | number>[]) {
  const { counts, issues, dataset } = readRows({ hazards: rows });
  return { ...counts.hazards, issues, places: dataset.table('hazards')!.places };
}

describe('of rows with one id', () => {
  it('the first is accepted, and each later one is a duplicate', () => {
    const { accepted, duplicate, issues, places } = fates(hazard, { ...hazard, level: 'general' }, hazard);
    expect([accepted, duplicate, places]).toEqual([1, 2, [1]]);
    expect(issues).toEqual(
      [2, 3].map((row) => ({ table: 'hazards', row, column: 'id', code: 'duplicate-id', value: 'H1' })),
    );
  });

  it('blanks around the id, and an id that is a number, make no difference', () => {
    expect(fates({ ...hazard, id: '7' }, { ...hazard, id: 7 }, { ...hazard, id: ' 7　' }).duplicate).toBe(2);
  });

  it('a duplicate is not checked any further', () => {
    const { issues, rejected } = fates(hazard, { id: 'H1', level: 'severe', foundOn: 'never' });
    expect(issues.map(({ code }) => code)).toEqual(['duplicate-id']);
    expect(rejected).toBe(0);
  });

  it('one that was not recorded later is a duplicate', () => {
    const on = (recordedOn: string) => ({ ...hazard, recordedOn });
    expect(fates(on('2025-02-01'), on('2025-02-01')).duplicate).toBe(1);
    expect(fates(on('2025-02-01'), on('2025-01-31')).duplicate).toBe(1);
    expect(fates(on('2025-02-01'), hazard).duplicate).toBe(1);
    expect(fates(on('2025-02-01'), on('soon')).duplicate).toBe(1);
  });

  it('one that was recorded later, or has the first day of recording at all, is a revision', () => {
    const on = (recordedOn: string) => ({ ...hazard, recordedOn });
    expect(fates(on('2025-02-01'), on('2025-02-02'))).toMatchObject({
      accepted: 2,
      duplicate: 0,
      issues: [],
    });
    expect(fates(hazard, on('2025-02-02'))).toMatchObject({ accepted: 2, duplicate: 0, issues: [] });
  });

  it('a revision without a required cell is rejected, and the version before it stands', () => {
    const { rejected, issues, places } = fates(hazard, { id: 'H1', recordedOn: '2025-02-02' });
    expect(rejected).toBe(1);
    expect(issues.map(({ code }) => code)).toEqual(Array(3).fill('missing-required'));
    expect(places).toEqual([1]);
  });

  it('those of another table are no concern', () => {
    const { counts } = readDataset({
      enterprises: [{ id: 'X1', name: '甲' }],
      units: [{ id: 'X1', name: '镇', kind: 'town' }],
    });
    expect([counts.enterprises.accepted, counts.units.accepted]).toEqual([1, 1]);
  });

  it('a table without ids has no duplicates', () => {
    const suspension = { enterpriseId: 'E1', from: '2025-01-01' };
    const { counts } = readDataset({ suspensions: [suspension, suspension] });
    expect(counts.suspensions).toEqual({ read: 2, accepted: 2, rejected: 0, duplicate: 0 });
  });
});
