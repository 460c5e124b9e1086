import { evaluate, loadPlan, type Manifest, readDataset, type TableRows } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
const department = { id: 'D1', name: '站', kind: 'department' };
const town = { id: 'T1', name: '镇', kind: 'town', areaCode: '360112115' };

/** Instance and status of the findings of one duty. */
function findingsOf(obligation: string, rows: TableRows, asOf: string, manifest?: Manifest) {
  const { dataset } = readDataset(rows, { manifest });
  return [...evaluate(plan, dataset, { asOf, obligations: [obligation] })].map(
    ({ instance, status }) => `${instance} ${status}`,
  );
}

describe('a quarter without penalties', () => {
  it('is the one in which problems were found, whatever period the inspection states', () => {
    const activities = [
      { id: 'A1', type: 'inspection', on: '2025-02-10', by: 'D1', findings: 3, period: '2024-Q4' },
    ];
    const rows = { units: [department], activities, penalties: [] };
    expect(findingsOf('M22.zeropenalty', rows, '2025-06-30')).toEqual(['2025-Q1 breached']);
  });
});

describe('the monthly check of a sector', () => {
  it('is not owed for an enterprise that closed before it opened', () => {
    const enterprise = { id: 'E1', name: '厂', areaCode: '360112115201', sectors: ['fire'] };
    const check = (openedOn: string, closedOn: string) =>
      findingsOf(
        'M1.check.monthly',
        { units: [town], enterprises: [{ ...enterprise, openedOn, closedOn }], activities: [] },
        '2025-12-31',
      );
    expect(check('2025-03-20', '2025-03-10')).toEqual([]);
    expect(check('2025-03-20', '2025-03-20')).toEqual(['2025-03:fire breached']);
  });
});

describe('types of record that were not supplied leave unknown', () => {
  const covers = (table: string, ...types: string[]): Manifest => ({ covers: { [table]: { types } } });

  it('the quota of other assets', () => {
    const rows = { assets: [{ id: 'K1', kind: 'self-built-house' }] };
    const manifest = covers('assets', 'self-built-house');
    expect(findingsOf('M28.tractor.2025', rows, '2025-06-30', manifest)).toEqual([' unknown']);
    expect(findingsOf('M29.selfbuilt.2025', rows, '2025-06-30', manifest)).toEqual([' open']);
  });

  it('the certificates of special operations', () => {
    const rows = { certificates: [] };
    expect(findingsOf('M5.cert.hold', rows, '2025-06-30', covers('certificates', 'licence'))).toEqual([
      ' unknown',
    ]);
  });

  it('the rung of a ladder', () => {
    const hazards = [
      { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01', deadline: '2025-02-01' },
    ];
    const rows = { hazards, notices: [] };
    expect(findingsOf('M20.ladder', rows, '2025-06-30', covers('notices', 'letter'))).toEqual([
      'H1:exposure unknown',
    ]);
    expect(findingsOf('M20.ladder', rows, '2025-06-30')).toEqual(['H1:exposure breached']);
  });
});

describe('a hazard is notified once where principal and controller are one person', () => {
  it.each([
    ['王（代）', '王(代)', 'met'],
    ['王', '李', 'breached'],
    ['王', null, 'breached'],
  ])('%s and %s', (principal, controller, status) => {
    const rows = {
      enterprises: [{ id: 'E1', name: '厂', principal, controller }],
      hazards: [
        {
          id: 'H1',
          enterpriseId: 'E1',
          level: 'major',
          foundOn: '2025-03-03',
          notifiedPrincipalOn: '2025-03-04',
        },
      ],
    };
    expect(findingsOf('M19.notify', rows, '2025-06-30')).toEqual([`H1 ${status}`]);
  });
});

describe('a subject of whom it cannot be told whether it has a case', () => {
  it('has one unknown, however many its rows', () => {
    const copy = structuredClone(document);
    const close = copy.actions[6].duties.find(({ id }) => id === 'M19.close') as {
      cases: { when: unknown };
    };
    close.cases.when = { fact: 'source', operator: 'equal', value: 'inspection' };
    const hazard = { enterpriseId: 'E1', level: 'major', foundOn: '2025-03-03' };
    const { dataset } = readDataset({
      hazards: [
        { id: 'H1', ...hazard },
        { id: 'H2', ...hazard },
        { id: 'H3', ...hazard, source: 'inspection' },
      ],
    });
    const findings = evaluate(loadPlan(copy), dataset, { asOf: '2025-03-10', obligations: ['M19.close'] });
    expect([...findings].map(({ instance, status }) => `${instance} ${status}`)).toEqual([
      'H3 open',
      ' unknown',
    ]);
  });
});
