import { compare, evaluate, loadPlan, readDataset } from '@zhiben/core';
import { expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
const asOf = '2026-01-15';
const { dataset } = readDataset({
  enterprises: [{ id: 'E1', name: '甲厂', highRisk: true, openedOn: '2025-07-01' }],
  activities: [],
  hazards: [{ id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-12-01' }],
});
const evaluated = (of: typeof dataset) =>
  evaluate(plan, of, { asOf, obligations: ['M8.drill.highrisk', 'M19.close'] });

it('lists what changed, appeared and vanished, in order', () => {
  const what = dataset.with({
    activities: { put: [{ id: 'A3', type: 'drill', kind: 'evacuation', on: '2025-08-01', by: 'E1' }] },
    hazards: {
      put: [{ id: 'H2', enterpriseId: 'E1', level: 'major', foundOn: '2026-01-02' }],
      remove: ['H1'],
    },
  });
  const drill = {
    obligation: 'M8.drill.highrisk',
    subject: 'E1',
    instance: '2025-H2',
    before: 'breached',
    after: 'met',
  };
  const close = { obligation: 'M19.close', subject: 'E1' };
  expect(compare(evaluated(dataset), evaluated(what.dataset))).toEqual([
    { ...close, instance: 'H1', before: 'breached' },
    { ...close, instance: 'H2', after: 'open' },
    drill,
  ]);
  expect(compare(evaluated(dataset), evaluated(dataset))).toEqual([]);
});
