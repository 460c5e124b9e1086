import { describe, expect, it } from 'vitest';
import { AGGREGATES } from '../../src/aggregate/index.js';
import { type Condition, compileCondition, FALSE, TRUE, UNKNOWN } from '../../src/condition/index.js';
import type { Dataset } from '../../src/record/dataset.js';
import { readDataset } from '../../src/record/index.js';
import { sceneOf } from '../condition/things.js';
import { derived, valuesOn } from './derived.js';

const enterprises = [{ id: 'E1', name: '甲' }];
const COLUMN: Record<string, string> = { sum: 'participants', distinct: 'kind' };
const ALL = Object.keys(AGGREGATES);

const drills = (aggregate: string) =>
  derived({ aggregate, of: COLUMN[aggregate], from: 'activities', type: 'drill', subject: 'by' });
const said = (aggregate: string, dataset: Dataset) => valuesOn(drills(aggregate), dataset, '2025-06-30')[0];

describe('of records that were not supplied', () => {
  const { dataset } = readDataset({ enterprises });

  it.each(ALL)('%s is unknown', (aggregate) => {
    expect(said(aggregate, dataset)).toBe('?');
  });

  it.each(ALL)('a condition on %s is unknown, even whether it is filled', (aggregate) => {
    const fact = drills(aggregate);
    const value = { flag: true, number: 0, day: '2025-01-01' }[fact.type as 'flag' | 'number' | 'day'];
    const conditions: Condition[] = [
      { fact: aggregate, operator: 'equal', value },
      { fact: aggregate, operator: 'notEqual', value },
      { fact: aggregate, operator: 'filled', value: true },
      { fact: aggregate, operator: 'filled', value: false },
    ];
    const view = sceneOf(dataset, '2025-06-30').view('enterprises', () => () => {})!;
    for (const condition of conditions) {
      expect(compileCondition(condition, { facts: () => fact }).test(view)[0]).toBe(UNKNOWN);
    }
  });
});

describe('of a type of record that the manifest leaves out', () => {
  const manifest = { covers: { activities: { types: ['inspection'] } } };
  const { dataset } = readDataset({ enterprises, activities: [] }, { manifest });

  it.each(ALL)('%s is unknown', (aggregate) => {
    expect(said(aggregate, dataset)).toBe('?');
  });

  it('but not of a type that it names', () => {
    const inspections = derived({
      aggregate: 'count',
      from: 'activities',
      type: 'inspection',
      subject: 'by',
    });
    expect(valuesOn(inspections, dataset, '2025-06-30')).toEqual([0]);
  });
});

describe('of records of which there were none', () => {
  const { dataset } = readDataset({ enterprises, activities: [] });

  it.each([
    ['exists', false],
    ['count', 0],
    ['sum', 0],
    ['distinct', 0],
    ['first', null],
    ['last', null],
  ])('%s is %j', (aggregate, value) => {
    expect(said(aggregate, dataset)).toBe(value);
  });

  it('no first record is a blank day', () => {
    const view = sceneOf(dataset, '2025-06-30').view('enterprises', () => () => {})!;
    const filled = (value: boolean) =>
      compileCondition({ fact: 'first', operator: 'filled', value }, { facts: () => drills('first') });
    expect(filled(true).test(view)[0]).toBe(FALSE);
    expect(filled(false).test(view)[0]).toBe(TRUE);
  });
});
