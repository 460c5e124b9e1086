import { checkRows } from './check.js';
import { department, firm, record, town } from './given.js';

const INSTRUMENTS = ['warning-rules', 'circular-rules', 'summons-rules', 'interview-rules', 'listing-rules'];

checkRows('基层基础', [
  {
    duty: 'M33.instruments',
    shows: 'asks for all five rules',
    given: {
      units: [town],
      activities: INSTRUMENTS.map((kind, at) => record('document', kind, `2024-1${at % 2}-01`, 'T1')),
    },
    expected: { '2024-10-31': ['T1 - breached - -'], '2024-11-01': ['T1 - met - -'] },
  },
  {
    duty: 'M33.filing',
    shows: 'counts for the year it states, and is due by 30 April',
    given: {
      units: [town],
      activities: [record('report', 'task-list-filing', '2025-05-02', 'T1', { period: '2025' })],
    },
    expected: {
      '2025-04-30': ['T1 2025 open 2025-04-30 -'],
      '2025-05-01': ['T1 2025 breached 2025-04-30 -'],
      '2026-01-01': ['T1 2025 late 2025-04-30 2025-05-02', 'T1 2026 open 2026-04-30 -'],
    },
  },
  {
    duty: 'M33.threemust',
    shows: 'asks for a regulator that is a unit of the ledger',
    given: {
      units: [department],
      enterprises: [
        { ...firm, regulator: 'D1' },
        { ...firm, id: 'E2', regulator: 'D9' },
        { ...firm, id: 'E3' },
        { ...firm, id: 'E4', closedOn: '2024-12-31' },
      ],
    },
    expected: {
      '2024-12-31': ['E1 - met - -', 'E2 - breached - -', 'E3 - breached - -', 'E4 - breached - -'],
      '2025-01-01': ['E1 - met - -', 'E2 - breached - -', 'E3 - breached - -'],
    },
  },
  {
    duty: 'M33.newrisk',
    shows: 'asks for a responsible unit',
    given: {
      units: [department],
      assets: [
        { id: 'K1', kind: 'new-business', unitId: 'D1' },
        { id: 'K2', kind: 'new-business' },
      ],
    },
    expected: { '2025-01-01': ['K1 - met - -', 'K2 - breached - -'] },
  },
  {
    duty: 'M33.fiveones',
    shows: 'asks for each of the five each year',
    given: {
      enterprises: [firm],
      activities: [
        record('report', 'risk-register', '2025-12-31', 'E1'),
        record('training', 'all-staff-training', '2025-03-01', 'E1'),
        record('inspection', 'hazard-sweep', '2024-03-01', 'E1'),
      ],
    },
    expected: {
      '2025-12-31': [
        'E1 2025:all-staff-training met 2025-12-31 2025-03-01',
        'E1 2025:anti-violation open 2025-12-31 -',
        'E1 2025:hazard-sweep open 2025-12-31 -',
        'E1 2025:risk-register met 2025-12-31 2025-12-31',
        'E1 2025:rules-alignment open 2025-12-31 -',
      ],
    },
  },
  {
    duty: 'M34.catalogue',
    shows: 'asks for both catalogues of each park',
    given: {
      assets: [
        { id: 'K1', kind: 'industrial-park' },
        { id: 'K2', kind: 'industrial-park' },
      ],
      activities: [
        record('document', 'banned-catalogue', '2024-08-01', 'T1', { about: 'K1' }),
        record('document', 'restricted-catalogue', '2024-08-01', 'T1', { about: 'K1' }),
        record('document', 'banned-catalogue', '2024-08-01', 'T1', { about: 'K2' }),
      ],
    },
    expected: { '2024-09-01': ['K1 - met - -', 'K2 - breached - -'] },
  },
  {
    duty: 'M35.insurance',
    shows: 'asks the eight sectors for a policy in force',
    given: {
      enterprises: [
        { ...firm, sectors: ['road-transport'] },
        { ...firm, id: 'E2', sectors: ['fishery'] },
        { ...firm, id: 'E3', sectors: ['town-gas'] },
        { ...firm, id: 'E4' },
      ],
      certificates: [
        { id: 'C1', kind: 'insurance', enterpriseId: 'E1', validFrom: '2024-01-01', validTo: '2024-12-31' },
      ],
    },
    expected: {
      '2024-12-31': ['E1 - met - -', 'E2 - breached - -', 'E4 - unknown - -'],
      '2025-01-01': ['E1 - breached - -', 'E2 - breached - -', 'E4 - unknown - -'],
    },
  },
  {
    duty: 'M35.credit',
    shows: 'asks each department for both rules',
    given: {
      units: [department, { ...department, id: 'D2' }],
      activities: [
        record('document', 'credit-evaluation-rules', '2024-08-01', 'D1'),
        record('document', 'blacklist-rules', '2024-08-01', 'D1'),
        record('document', 'blacklist-rules', '2024-08-01', 'D2'),
      ],
    },
    expected: { '2024-08-01': ['D1 - met - -', 'D2 - breached - -'] },
  },
  {
    // 2025-01-24 is a Friday; 01-26 is worked, 01-28..02-04 is the Spring Festival, 02-08 is worked:
    // 01-26, 01-27, 02-05, 02-06, 02-07, 02-08, 02-10.
    duty: 'M35.disclose',
    shows: 'is due 7 working days after the decision',
    given: {
      units: [department],
      penalties: [
        { id: 'P1', unitId: 'D1', decidedOn: '2025-01-24', publishedOn: '2025-02-10' },
        { id: 'P2', unitId: 'D1', decidedOn: '2025-01-24', publishedOn: '2025-02-11' },
        { id: 'P3', unitId: 'D1', decidedOn: '2025-01-24' },
        { id: 'P4', unitId: 'D1', decidedOn: '2024-06-30' },
      ],
    },
    expected: {
      '2025-02-09': ['D1 P1 open 2025-02-10 -', 'D1 P2 open 2025-02-10 -', 'D1 P3 open 2025-02-10 -'],
      '2025-02-11': [
        'D1 P1 met 2025-02-10 2025-02-10',
        'D1 P2 late 2025-02-10 2025-02-11',
        'D1 P3 breached 2025-02-10 -',
      ],
    },
  },
  {
    duty: 'M35.internal',
    shows: 'is due by the end of 2025 for the enterprises there were',
    given: {
      enterprises: [
        firm,
        { ...firm, id: 'E2' },
        { ...firm, id: 'E3', closedOn: '2026-01-01' },
        { ...firm, id: 'E4', openedOn: '2026-01-01' },
        { ...firm, id: 'E5', closedOn: '2025-06-30' },
      ],
      activities: [
        record('document', 'report-reward-rules', '2025-12-31', 'E1'),
        record('document', 'report-reward-rules', '2026-01-01', 'E2'),
      ],
    },
    expected: {
      '2025-12-30': ['E1 - open 2025-12-31 -', 'E2 - open 2025-12-31 -', 'E3 - open 2025-12-31 -'],
      '2026-01-01': [
        'E1 - met 2025-12-31 2025-12-31',
        'E2 - late 2025-12-31 2026-01-01',
        'E3 - breached 2025-12-31 -',
      ],
    },
  },
]);
