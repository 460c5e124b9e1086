import { describe, expect, it } from 'vitest';
import { tableFacts } from '../../src/condition/index.js';
import { UNCOVERED_DAY } from '../../src/day/index.js';
import { readDataset, TABLES } from '../../src/record/index.js';
import { derived, valuesOn } from './derived.js';

const { dataset } = readDataset({
  hazards: [
    { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-10', closedOn: '2025-01-12' },
    { id: 'H2', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-11' },
    { id: 'H3', enterpriseId: 'E10', level: 'major', foundOn: '2025-01-11' },
  ],
  activities: [
    { id: 'A1', type: 'inspection', on: '2025-01-09', by: 'E1' },
    { id: 'A2', type: 'inspection', on: '2025-01-10', by: 'E1' },
    { id: 'A3', type: 'inspection', on: '2025-01-11', by: 'E1' },
    { id: 'A4', type: 'inspection', on: '2025-01-12', by: 'E1' },
    { id: 'A5', type: 'inspection', on: '2025-01-11', by: 'E2' },
    { id: 'A6', type: 'inspection', on: '2025-01-11' },
  ],
});
const fact = tableFacts(TABLES.hazards);
const ofFirm = { aggregate: 'count', from: 'activities', subject: { fact: 'by', equals: 'enterpriseId' } };
const onHazards = (written: Partial<Parameters<typeof derived>[0]> = {}, day = '2025-06-30') =>
  valuesOn(derived({ ...ofFirm, ...written }), dataset, day, { subjects: 'hazards' });

describe('records that have a word of the row', () => {
  it('belong to each row that has it, whole, and to none that is blank', () => {
    expect(onHazards()).toEqual([4, 4, 0]);
  });

  it('are those that have happened by the day', () => {
    expect(onHazards({}, '2025-01-11')).toEqual([3, 3, 0]);
  });

  it('may be of the table itself', () => {
    const siblings = { from: 'hazards', subject: { fact: 'enterpriseId', equals: 'enterpriseId' } };
    expect(onHazards(siblings)).toEqual([2, 2, 1]);
    expect(onHazards({ ...siblings, until: fact('foundOn') })).toEqual([1, 2, 1]);
  });
});

describe('records up to a day of the row', () => {
  it('are those of that day and earlier', () => {
    expect(onHazards({ until: fact('foundOn') })).toEqual([2, 3, 0]);
  });

  it('are none where that day is blank', () => {
    expect(onHazards({ until: fact('closedOn') })).toEqual([4, 0, 0]);
  });

  it('lie between two days where there are two, both included', () => {
    expect(onHazards({ since: fact('foundOn'), until: fact('closedOn') })).toEqual([3, 0, 0]);
    expect(onHazards({ since: fact('foundOn'), until: fact('foundOn') })).toEqual([1, 1, 0]);
  });

  it('cannot be told where that day cannot be told', () => {
    const untold = {
      ...fact('foundOn')!,
      days: ({ length }: { length: number }) => new Int32Array(length).fill(UNCOVERED_DAY),
    };
    expect(onHazards({ until: untold })).toEqual(['?', '?', '?']);
  });
});
