import { checkRows } from './check.js';
import { record, town } from './given.js';

/** Done on the last day of the first quarter, not in the second, and the third is running. */
const quarters = (type: string, kind: string) => ({
  given: {
    units: [town],
    activities: [
      record(type, kind, '2024-06-30', 'T1'),
      record(type, kind, '2024-09-30', 'T1'),
      record(type, kind, '2025-01-01', 'T1', { period: '2024-Q4' }),
    ],
  },
  expected: {
    '2024-09-29': ['T1 2024-Q3 open 2024-09-30 -'],
    '2025-01-02': [
      'T1 2024-Q3 met 2024-09-30 2024-09-30',
      'T1 2024-Q4 late 2024-12-31 2025-01-01',
      'T1 2025-Q1 open 2025-03-31 -',
    ],
  },
});

checkRows('风险分级管控', [
  { duty: 'M14.analyse', shows: 'is owed each quarter', ...quarters('meeting', 'risk-analysis') },
  { duty: 'M15.publish', shows: 'is owed each quarter', ...quarters('publication', 'major-risks') },
  {
    duty: 'M14.analyse',
    shows: 'is unknown where meetings were not supplied',
    given: { units: [town], activities: [] },
    covers: { activities: { types: ['inspection', 'document'] } },
    expected: { '2025-01-02': ['T1 - unknown - -'] },
  },
  {
    duty: 'M14.map4',
    shows: 'is owed each year for the sectors there are',
    given: {
      units: [town],
      enterprises: [
        {
          id: 'E1',
          name: '厂',
          areaCode: '360112115203',
          sectors: ['fire', 'hazchem'],
          openedOn: '2020-01-01',
        },
      ],
      activities: [record('document', 'four-colour-map', '2025-05-05', 'T1', { sector: 'fire' })],
    },
    expected: {
      '2025-12-31': ['T1 2025:fire met 2025-12-31 2025-05-05', 'T1 2025:hazchem open 2025-12-31 -'],
    },
  },
  {
    duty: 'M15.supervise',
    shows: 'is owed each year for each source',
    given: {
      assets: [
        { id: 'K1', kind: 'major-hazard-source' },
        { id: 'K2', kind: 'major-hazard-source' },
        { id: 'K3', kind: 'steel' },
      ],
      activities: [record('inspection', 'special', '2025-12-31', 'T1', { about: 'K1' })],
    },
    expected: {
      '2025-12-31': ['K1 2025 met 2025-12-31 2025-12-31', 'K2 2025 open 2025-12-31 -'],
      '2026-01-01': [
        'K1 2025 met 2025-12-31 2025-12-31',
        'K1 2026 open 2026-12-31 -',
        'K2 2025 breached 2025-12-31 -',
        'K2 2026 open 2026-12-31 -',
      ],
    },
  },
  {
    duty: 'M16.callresponse',
    shows: 'holds from the day of the document',
    given: { units: [town], activities: [record('document', 'warning-response-rules', '2024-10-01', 'T1')] },
    expected: { '2024-09-30': ['T1 - breached - -'], '2024-10-01': ['T1 - met - -'] },
  },
]);
