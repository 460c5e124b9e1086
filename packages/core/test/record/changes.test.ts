import { evaluate, loadPlan, readDataset } from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { day } from '../duty/datasets.js';
import { histories, play, supplied } from './changed-rows.js';

const plan = loadPlan(document);
const ENTERPRISE = { id: 'E1', name: '甲厂' };
const hazard = (id: string, more: object = {}) => ({
  id,
  enterpriseId: 'E1',
  level: 'major',
  foundOn: '2025-03-01',
  ...more,
});

describe('changes of a dataset', () => {
  it('give what reading the rows afresh gives, step by step, and leave what was', () => {
    fc.assert(
      fc.property(histories, day, fc.option(day, { nil: undefined }), (history, asOf, knownAt) => {
        let rows = supplied(history.rows, history.left);
        let { dataset } = readDataset(rows);
        const was: [typeof dataset, unknown][] = [];
        for (const moves of history.steps) {
          was.push([dataset, evaluate(plan, dataset, { asOf, knownAt }).sorted()]);
          const played = play(rows, history.others, moves);
          const changed = dataset.with(played.changes);
          expect(changed.issues.filter(({ code }) => code === 'nothing-to-remove')).toEqual([]);
          ({ dataset } = changed);
          ({ rows } = played);
          const afresh = readDataset(rows).dataset;
          expect(dataset.size).toBe(afresh.size);
          expect(evaluate(plan, dataset, { asOf, knownAt }).sorted()).toEqual(
            evaluate(plan, afresh, { asOf, knownAt }).sorted(),
          );
        }
        for (const [earlier, findings] of was) {
          expect(evaluate(plan, earlier, { asOf, knownAt }).sorted()).toEqual(findings);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('can be made twice from one dataset', () => {
    const { dataset } = readDataset({ enterprises: [ENTERPRISE], hazards: [hazard('H1')] });
    const one = dataset.with({ hazards: { put: [hazard('H2')] } }).dataset;
    const other = dataset.with({ hazards: { put: [hazard('H3')] } }).dataset;
    const third = one.with({ hazards: { remove: ['H1'] } }).dataset;
    const ids = (of: typeof dataset) => {
      const column = of.table('hazards')!.words('id');
      return Array.from({ length: of.table('hazards')!.length }, (_, row) => column.at(row));
    };
    expect([dataset, one, other, third].map(ids)).toEqual([['H1'], ['H1', 'H2'], ['H1', 'H3'], ['H2']]);
    expect([dataset, one, third].map(({ size }) => size)).toEqual([2, 3, 2]);
  });

  it('keep versions recorded before, and replace those recorded that day or later', () => {
    const { dataset } = readDataset({
      enterprises: [ENTERPRISE],
      hazards: [hazard('H1', { recordedOn: '2025-03-01' }), hazard('H1', { recordedOn: '2025-05-01' })],
    });
    const recorded = (of: typeof dataset) => [...of.table('hazards')!.days('recordedOn').values].length;
    expect(
      recorded(dataset.with({ hazards: { put: [hazard('H1', { recordedOn: '2025-06-01' })] } }).dataset),
    ).toBe(3);
    expect(
      recorded(dataset.with({ hazards: { put: [hazard('H1', { recordedOn: '2025-05-01' })] } }).dataset),
    ).toBe(2);
    expect(
      recorded(dataset.with({ hazards: { put: [hazard('H1', { recordedOn: '2025-04-01' })] } }).dataset),
    ).toBe(2);
    expect(recorded(dataset.with({ hazards: { put: [hazard('H1')] } }).dataset)).toBe(1);
  });

  it('are checked as rows that are read are', () => {
    const { dataset } = readDataset({ enterprises: [ENTERPRISE], hazards: [hazard('H1')] });
    const {
      issues,
      counts,
      dataset: after,
    } = dataset.with({
      hazards: {
        put: [hazard('H2', { foundOn: '2025-02-30' }), hazard('H3', { enterpriseId: 'E9' }), hazard('H3')],
        remove: ['H9'],
      },
    });
    expect(issues).toEqual([
      { table: 'hazards', row: 1, column: 'foundOn', code: 'bad-date', value: '2025-02-30' },
      { table: 'hazards', row: 3, column: 'id', code: 'duplicate-id', value: 'H3' },
      { table: 'hazards', row: 1, column: 'id', code: 'nothing-to-remove', value: 'H9' },
      { table: 'hazards', row: 2, column: 'enterpriseId', code: 'unknown-reference', value: 'E9' },
    ]);
    expect(counts).toEqual({ hazards: { read: 3, accepted: 1, rejected: 1, duplicate: 1 } });
    expect(after.table('hazards')!.length).toBe(2);
    expect(() => dataset.with({ nothing: { put: [] } } as never)).toThrow('no table "nothing" is declared');
  });

  it('look names up among the records there are after them', () => {
    const { dataset } = readDataset({ enterprises: [ENTERPRISE], hazards: [] });
    const named = (enterpriseId: string) => ({ put: [hazard('H1', { enterpriseId })] });
    const whose = (changes: Parameters<typeof dataset.with>[0]) => {
      const { dataset: after, issues } = dataset.with(changes);
      return [after.table('hazards')!.words('enterpriseId').at(0), issues.map(({ code }) => code)];
    };
    expect(whose({ hazards: named('甲厂') })).toEqual(['E1', []]);
    expect(whose({ hazards: named('乙厂') })).toEqual(['乙厂', ['unknown-reference']]);
    expect(whose({ hazards: named('乙厂'), enterprises: { put: [{ id: 'E2', name: '乙厂' }] } })).toEqual([
      'E2',
      [],
    ]);
    expect(whose({ hazards: named('甲厂'), enterprises: { put: [{ id: 'E2', name: '甲厂' }] } })).toEqual([
      '甲厂',
      ['ambiguous-reference'],
    ]);
    expect(
      whose({ hazards: named('甲厂'), enterprises: { put: [{ id: 'E2', name: '甲厂' }], remove: ['E1'] } }),
    ).toEqual(['E2', []]);
    expect(whose({ hazards: named('甲厂'), enterprises: { put: [{ id: 'E1', name: '丙厂' }] } })).toEqual([
      '甲厂',
      ['unknown-reference'],
    ]);
  });

  it('find the rows of a table without ids by their cells', () => {
    const suspensions = [
      { enterpriseId: 'E1', from: '2025-01-01' },
      { enterpriseId: 'E1', from: '2025-06-01', to: '2025-07-01' },
    ];
    const { dataset } = readDataset({ enterprises: [ENTERPRISE], suspensions });
    const left = (cells: Partial<(typeof suspensions)[0]>) =>
      dataset.with({ suspensions: { remove: [cells] } }).dataset.table('suspensions')!.length;
    expect(left({ enterpriseId: 'E1', from: '2025-06-01' })).toBe(1);
    expect(left({ enterpriseId: 'E1' })).toBe(0);
    expect(() => left({})).toThrow(RangeError);
    expect(() => left({ from: '2025-06-01' })).toThrow(RangeError);
  });
});
