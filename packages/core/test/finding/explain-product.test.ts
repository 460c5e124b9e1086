import { evaluate, loadPlan, readDataset, schedule, type TableRows } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
const towns = ['T1', 'T2'].map((id) => ({ id, name: `镇${id}`, kind: 'town' }));
const meeting = (id: string, on: string, by: string) => ({
  id,
  type: 'meeting',
  kind: 'joint-consultation',
  on,
  by,
  departments: 2,
});
const rows: TableRows = {
  units: towns,
  occasions: [
    { id: 'O1', name: '国庆节', startsOn: '2024-10-01' },
    { id: 'O2', name: '元旦', startsOn: '2025-01-01' },
  ],
  activities: [
    meeting('A1', '2024-09-15', 'T1'),
    meeting('A2', '2024-10-01', 'T1'),
    meeting('A3', '2024-09-20', 'T2'),
  ],
};

describe('a case that is the product of two rows', () => {
  const findings = evaluate(plan, readDataset(rows).dataset, {
    asOf: '2024-10-08',
    obligations: ['M14.festival'],
  });
  const explained = (subject: string) => findings.explain([...findings.where({ subject })][0]);

  it('is explained by the row of the first, and the records of the second', () => {
    const { row, records } = explained('T1');
    expect(row).toMatchObject({ table: 'occasions', row: 1, id: 'O1' });
    expect(records).toHaveLength(1);
    expect(records![0].passed.records.map(({ id, because }) => [id, because])).toEqual([
      ['A1', [{ kind: 'day', from: '2024-09-16', to: '2024-09-30' }]],
      ['A2', [{ kind: 'day', from: '2024-09-16', to: '2024-09-30' }]],
    ]);
    expect(explained('T2').records![0].counted.records.map(({ id }) => id)).toEqual(['A3']);
  });

  it('says a day before another as so many days before it', () => {
    expect(explained('T1').text('en')).toContain('Due: 2024-09-30 (startsOn 2024-10-01 less 1 day)');
    expect(explained('T1').text('zh-CN')).toContain('2024-09-30（开始日期 2024-10-01 之前 1 天）');
  });

  it('is foreseen for each of the second', () => {
    const { items } = schedule(plan, readDataset(rows).dataset, { asOf: '2024-11-01', to: '2024-12-31' });
    const due = items.filter(({ obligation }) => obligation === 'M14.festival');
    expect(due.map(({ subject, instance, due }) => `${subject} ${instance} ${due}`)).toEqual([
      'T1 O2 2024-12-31',
      'T2 O2 2024-12-31',
    ]);
  });
});

it('records that several parts of a condition ask for are told once', () => {
  const { dataset } = readDataset({
    enterprises: [{ id: 'E1', name: '厂' }],
    hazards: [
      {
        id: 'H1',
        enterpriseId: 'E1',
        level: 'major',
        foundOn: '2024-08-01',
        source: 'self-check',
        deadline: '2024-08-31',
      },
    ],
    notices: [{ id: 'N1', kind: 'letter', on: '2024-09-20', hazardId: 'H1' }],
    accountability: [{ id: 'Z1', kind: 'inquiry', on: '2024-01-01', unitId: 'D1', hazardId: 'H0' }],
  });
  const findings = evaluate(plan, dataset, { asOf: '2025-02-01', obligations: ['M20.acct.triggers'] });
  const [finding] = findings.where({ instance: 'H1:inquiry' });
  expect(findings.explain(finding).records!.map(({ table }) => table)).toEqual(['notices', 'accountability']);
});
