import { checkRows } from './check.js';
import { department, record, town } from './given.js';

const accident = { id: 'A', on: '2024-08-01', deaths: 1 };
const checks = {
  causeFoundOn: '2024-09-01',
  handledOn: '2024-10-01',
  measuresDoneOn: '2024-11-01',
  taughtOn: '2024-11-01',
};

checkRows('精准执法和帮扶', [
  {
    duty: 'M22.methods',
    shows: 'asks for each of the three ways',
    given: {
      units: [department],
      activities: [
        record('inspection', 'routine', '2025-02-01', 'D1', { method: 'unannounced' }),
        record('inspection', 'special', '2025-03-01', 'D1', { method: 'cross' }),
      ],
    },
    expected: {
      '2025-12-31': [
        'D1 2025:cross met 2025-12-31 2025-03-01',
        'D1 2025:unannounced met 2025-12-31 2025-02-01',
        'D1 2025:undercover open 2025-12-31 -',
      ],
    },
  },
  {
    duty: 'M22.publish',
    shows: 'binds a year in which major hazards were found',
    given: {
      units: [department, { ...department, id: 'D2' }, { ...department, id: 'D3' }],
      activities: [
        record('inspection', 'special', '2025-03-01', 'D1', { majorFindings: 1 }),
        record('inspection', 'special', '2025-03-01', 'D2', { majorFindings: 2 }),
        record('inspection', 'special', '2025-03-01', 'D3', { majorFindings: 0 }),
      ],
      notices: [
        { id: 'N1', kind: 'exposure', on: '2025-04-01', by: 'D1' },
        { id: 'N2', kind: 'letter', on: '2025-04-01', by: 'D2' },
      ],
    },
    expected: {
      '2026-01-01': ['D1 2025 met 2025-12-31 2025-04-01', 'D2 2025 breached 2025-12-31 -'],
    },
  },
  {
    duty: 'M22.unpermitted',
    shows: 'is owed each year for each registered activity',
    given: {
      assets: [
        { id: 'K1', kind: 'unpermitted-activity' },
        { id: 'K2', kind: 'unpermitted-activity' },
      ],
      activities: [record('inspection', 'special', '2025-02-03', 'D1', { about: 'K2' })],
    },
    expected: { '2025-12-31': ['K1 2025 open 2025-12-31 -', 'K2 2025 met 2025-12-31 2025-02-03'] },
  },
  {
    duty: 'M22.random',
    shows: 'asks for the draw of each double-random inspection',
    given: {
      units: [department],
      activities: [
        {
          id: 'I1',
          type: 'inspection',
          kind: 'double-random',
          on: '2024-07-01',
          by: 'D1',
          drawRecord: '7号',
        },
        { id: 'I2', type: 'inspection', kind: 'double-random', on: '2024-07-01', by: 'D1' },
        { id: 'I3', type: 'inspection', kind: 'double-random', on: '2024-06-30', by: 'D1' },
        { id: 'I4', type: 'inspection', kind: 'routine', on: '2024-07-01', by: 'D1' },
      ],
    },
    expected: { '2024-08-01': ['D1 I1 met - -', 'D1 I2 breached - -'] },
  },
  {
    duty: 'M23.ban.licence',
    shows: 'holds up to the last day of a licence that is not ended',
    given: {
      certificates: ['C1', 'C2'].map((id) => ({
        id,
        kind: 'licence',
        enterpriseId: 'E1',
        validFrom: '2022-01-01',
        validTo: '2024-12-31',
        endedOn: id === 'C2' ? '2024-12-31' : null,
      })),
    },
    expected: {
      '2024-12-30': ['E1 C1 met - -', 'E1 C2 met - -'],
      '2024-12-31': ['E1 C1 met - -'],
      '2025-01-01': ['E1 C1 breached - -'],
    },
  },
  {
    duty: 'M24.fournots',
    shows: 'asks for all four checks by the day an accident is closed',
    given: {
      accidents: [
        { ...accident, ...checks, closedOn: '2024-11-01' },
        { ...accident, ...checks, id: 'B', taughtOn: '2024-11-02', closedOn: '2024-11-01' },
        { ...accident, id: 'C' },
      ],
    },
    expected: { '2024-10-31': [], '2024-11-05': ['A - met - -', 'B - breached - -'] },
  },
  {
    duty: 'M24.evaluate',
    shows: 'is due a year after the approval, and only by who investigated',
    given: {
      units: [town, department],
      accidents: ['A', 'B', 'C'].map((id) => ({
        ...accident,
        id,
        reportApprovedOn: '2024-09-10',
        investigatedBy: 'D1',
        evaluatedBy: id === 'C' ? 'T1' : 'D1',
        evaluatedOn: id === 'B' ? '2025-09-11' : '2025-09-10',
      })),
    },
    expected: {
      '2025-09-09': ['A - open 2025-09-10 -', 'B - open 2025-09-10 -', 'C - open 2025-09-10 -'],
      '2025-09-11': [
        'A - met 2025-09-10 2025-09-10',
        'B - late 2025-09-10 2025-09-11',
        'C - breached 2025-09-10 -',
      ],
    },
  },
  {
    duty: 'M25.help',
    shows: 'is owed each year for the five sectors of its own list',
    given: {
      units: [town],
      enterprises: [
        {
          id: 'E1',
          name: '厂',
          areaCode: '360112115203',
          sectors: ['industry-trade', 'road-transport', 'town-gas'],
          openedOn: '2020-01-01',
        },
      ],
      activities: [record('service', null, '2025-05-05', 'T1', { sector: 'transport' })],
    },
    expected: {
      '2025-12-31': [
        'T1 2025:industry-trade open 2025-12-31 -',
        'T1 2025:transport met 2025-12-31 2025-05-05',
      ],
    },
  },
]);
