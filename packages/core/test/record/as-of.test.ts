import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/day/index.js';
import { readDataset, TABLES } from '../../src/record/index.js';
import { sceneOf } from '../condition/things.js';

const EVENTS = ['extendedOn', 'progressOn', 'rectifiedOn', 'reviewedOn', 'closedOn', 'listedOn'] as const;
const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major' as const };

function viewOf(row: Record<string, string | number | null>, asOf: string) {
  const { dataset } = readDataset({ hazards: [{ ...hazard, foundOn: '2025-01-10', ...row }] });
  return sceneOf(dataset, asOf).view('hazards', () => () => {})!;
}

const dayIn = (column: string, row: Record<string, string | number | null>, asOf: string) =>
  formatDay(viewOf(row, asOf).days(column)[0]);

describe('as of a day', () => {
  it('an event is blank until it has come', () => {
    expect(dayIn('closedOn', { closedOn: '2025-02-01' }, '2025-01-31')).toBe('');
    expect(dayIn('closedOn', { closedOn: '2025-02-01' }, '2025-02-01')).toBe('2025-02-01');
  });

  it('a planned day stands before it comes', () => {
    expect(dayIn('deadline', { deadline: '2025-12-31' }, '2025-01-10')).toBe('2025-12-31');
  });

  it('an extension holds from the day it was granted, or always where that day is blank', () => {
    const extended = { extendedTo: '2025-12-31', extendedOn: '2025-02-01' };
    expect(dayIn('extendedTo', extended, '2025-01-31')).toBe('');
    expect(dayIn('extendedTo', extended, '2025-02-01')).toBe('2025-12-31');
    expect(dayIn('extendedTo', { ...extended, extendedOn: null }, '2025-01-31')).toBe('2025-12-31');
  });

  it('a progress holds from the day it was reported, or always where that day is blank', () => {
    const progress = (progressOn: string | null, asOf: string) =>
      viewOf({ progress: 30, progressOn }, asOf).numbers('progress')[0];
    expect(progress('2025-02-01', '2025-01-31')).toBeNaN();
    expect(progress('2025-02-01', '2025-02-01')).toBe(30);
    expect(progress(null, '2025-01-31')).toBe(30);
  });

  it('a record does not exist before its own day', () => {
    expect(viewOf({}, '2025-01-09').isPresent(0)).toBe(false);
    expect(viewOf({}, '2025-01-10').isPresent(0)).toBe(true);
  });

  it('a day of recording is no event', () => {
    expect(dayIn('recordedOn', { recordedOn: '2026-01-01' }, '2025-01-10')).toBe('2026-01-01');
    expect(viewOf({ recordedOn: '2026-01-01' }, '2025-01-10').isPresent(0)).toBe(true);
  });

  it('of many hazards each reads as it would by itself', () => {
    const day = fc.option(
      fc.integer({ min: 0, max: 9 }).map((at) => `2025-01-1${at}`),
      { nil: null },
    );
    const row = fc.record(
      Object.fromEntries([...EVENTS, 'deadline', 'extendedTo'].map((name) => [name, day])),
    );
    const asOf = fc.integer({ min: 0, max: 9 }).map((at) => `2025-01-1${at}`);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), asOf, (rows, asOf) => {
        const { dataset } = readDataset({
          hazards: rows.map((row, at) => ({ ...hazard, foundOn: '2025-01-01', ...row, id: `H${at}` })),
        });
        const view = sceneOf(dataset, asOf).view('hazards', () => () => {})!;
        const read = (name: string) => Array.from(view.days(name), formatDay);
        for (const event of EVENTS) {
          expect(read(event)).toEqual(
            rows.map((row) => (row[event] && row[event] <= asOf ? row[event] : '')),
          );
        }
        expect(read('deadline')).toEqual(rows.map(({ deadline }) => deadline ?? ''));
        expect(read('extendedTo')).toEqual(
          rows.map(({ extendedTo, extendedOn }) =>
            extendedOn && extendedOn > asOf ? '' : (extendedTo ?? ''),
          ),
        );
      }),
    );
  });

  it('the planned days are those that the rules name', () => {
    const planned = Object.values(TABLES).flatMap(({ name, columns }) =>
      Object.entries(columns).flatMap(([column, { role }]) =>
        role === 'planned' ? [`${name}.${column}`] : [],
      ),
    );
    expect(planned.sort()).toEqual([
      'accidentMeasures.dueOn',
      'assets.limitOn',
      'assignments.dueOn',
      'certificates.reviewDue',
      'certificates.validTo',
      'enterprises.highRiskSince',
      'hazards.deadline',
      'hazards.extendedTo',
      'jobs.permitTo',
      'occasions.endsOn',
      'occasions.startsOn',
      'suspensions.to',
      // Not an event either: a day that is still to come decides that the enterprise is not high-risk yet.,
    ]);
  });

  it('the own days are those that the rules name', () => {
    const own = Object.values(TABLES).flatMap(({ name, columns }) =>
      Object.entries(columns).flatMap(([column, { role }]) => (role === 'own' ? [`${name}.${column}`] : [])),
    );
    expect(own.sort()).toEqual([
      'accidentMeasures.orderedOn',
      'accidents.on',
      'accountability.on',
      'activities.on',
      'alarms.on',
      'assignments.listedOn',
      'certificates.validFrom',
      'channels.on',
      'dutyLog.on',
      'enterprises.openedOn',
      'hazards.foundOn',
      'jobs.on',
      'notices.on',
      'penalties.decidedOn',
      'persons.joinedOn',
      'riskUnits.identifiedOn',
      'safetyFunds.settledOn',
      'suspensions.from',
      'tipoffs.on',
      'trainings.on',
      'violations.on',
    ]);
  });
});
