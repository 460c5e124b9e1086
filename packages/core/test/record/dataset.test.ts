import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/record/index.js';

const { dataset } = readDataset({
  units: [{ id: 'U1', name: '镇', kind: 'town' }],
  enterprises: [
    { id: 'E1', name: '甲' },
    { id: 'E2', name: '乙' },
  ],
  hazards: [
    { id: 'H1', enterpriseId: 'E2', level: 'major', foundOn: '2025-01-01' },
    { id: 'H2', enterpriseId: 'E9', level: 'major', foundOn: '2025-01-01' },
    { id: 'H3', enterpriseId: 'E2', level: 'general', foundOn: '2025-01-01' },
  ],
});

describe('a dataset', () => {
  it('has as many records as its tables together', () => {
    expect(dataset.size).toBe(6);
  });

  it('names a subject by the table that knows it, and one that none knows by its id', () => {
    expect(['U1', 'E2', 'E9', 'H1'].map((id) => dataset.nameOf(id))).toEqual(['镇', '乙', 'E9', 'H1']);
  });

  it('links the ids of a column to those of another table', () => {
    const hazards = dataset.table('hazards')!;
    const link = dataset.link(hazards, 'enterpriseId', 'enterprises');
    const { words } = dataset.table('enterprises')!.words('id');
    const linked = Array.from(hazards.words('enterpriseId').values, (code) => words[link[code]]);
    expect(linked).toEqual(['E2', '', 'E2']);
  });

  it('links to nothing where the other table was not supplied', () => {
    const link = dataset.link(dataset.table('hazards')!, 'enterpriseId', 'accidents');
    expect([...link]).toEqual([0, 0, 0]);
  });
});
