import { describe, expect, it } from 'vitest';
import { type Fact, tableFacts } from '../../src/condition/index.js';
import { UNCOVERED_DAY } from '../../src/day/index.js';
import { readDataset, TABLES } from '../../src/record/index.js';
import { derived, valuesOn } from './derived.js';

const { dataset } = readDataset({
  hazards: [
    { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-10' },
    { id: 'H2', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-11' },
  ],
  notices: [
    { id: 'N1', kind: 'letter', on: '2025-01-10', hazardId: 'H1' },
    { id: 'N2', kind: 'letter', on: '2025-01-10', hazardId: 'H2' },
    { id: 'N3', kind: 'letter', on: '2025-01-12', hazardId: 'H2' },
  ],
});
const foundOn = tableFacts(TABLES.hazards)('foundOn')!;
const first = (since: Fact) =>
  valuesOn(
    derived({ aggregate: 'first', from: 'notices', subject: 'hazardId', since }),
    dataset,
    '2025-06-30',
    {
      subjects: 'hazards',
    },
  );

describe('records since a day of the subject', () => {
  it('are those of that day and later', () => {
    expect(first(foundOn)).toEqual(['2025-01-10', '2025-01-12']);
  });

  it('cannot be told where that day cannot be told', () => {
    expect(first({ ...foundOn, days: (view) => new Int32Array(view.length).fill(UNCOVERED_DAY) })).toEqual([
      '?',
      '?',
    ]);
  });
});

const last = (until: Fact) =>
  valuesOn(
    derived({ aggregate: 'last', from: 'notices', subject: 'hazardId', until }),
    dataset,
    '2025-06-30',
    { subjects: 'hazards' },
  );

describe('records until a day of the subject', () => {
  it('are those of that day and earlier', () => {
    expect(last(foundOn)).toEqual(['2025-01-10', '2025-01-10']);
  });

  it('are none while that day is blank', () => {
    expect(last(tableFacts(TABLES.hazards)('closedOn')!)).toEqual([null, null]);
  });

  it('cannot be told where that day cannot be told', () => {
    const untold: Fact = { ...foundOn, days: (view) => new Int32Array(view.length).fill(UNCOVERED_DAY) };
    expect(last(untold)).toEqual(['?', '?']);
  });
});
