import { checkRows } from './check.js';
import { record, town } from './given.js';

const hazard = { enterpriseId: 'E1', level: 'major', foundOn: '2024-08-01', fundYuan: 50_000 };

checkRows('保障措施', [
  {
    duty: 'S1.study',
    shows: 'is owed each quarter',
    given: { units: [town], activities: [record('meeting', 'campaign-review', '2024-10-01', 'T1')] },
    expected: {
      '2024-10-01': ['T1 2024-Q3 breached 2024-09-30 -', 'T1 2024-Q4 met 2024-12-31 2024-10-01'],
    },
  },
  {
    duty: 'S1.mechanisms',
    shows: 'asks each of the four for a record each quarter',
    given: {
      units: [town],
      activities: [
        record('report', 'information-summary', '2024-07-01', 'T1'),
        record('inspection', 'supervision', '2024-09-30', 'T1'),
        record('meeting', 'risk-judgement', '2024-06-30', 'T1'),
      ],
    },
    expected: {
      '2024-09-30': [
        'T1 2024-Q3:information-summary met 2024-09-30 2024-07-01',
        'T1 2024-Q3:ranking-circular open 2024-09-30 -',
        'T1 2024-Q3:risk-judgement open 2024-09-30 -',
        'T1 2024-Q3:supervision met 2024-09-30 2024-09-30',
      ],
    },
  },
  {
    duty: 'S2.budget',
    shows: 'asks for the money of each open major hazard that needs some',
    given: {
      hazards: [
        { ...hazard, id: 'H1', securedYuan: 50_000 },
        { ...hazard, id: 'H2', securedYuan: 49_999 },
        { ...hazard, id: 'H3' },
        { ...hazard, id: 'H4', fundYuan: 0 },
        { ...hazard, id: 'H5', closedOn: '2024-08-20' },
      ],
    },
    expected: { '2024-09-01': ['E1 H1 met - -', 'E1 H2 breached - -', 'E1 H3 unknown - -'] },
  },
  {
    duty: 'S3.laws',
    shows: 'asks for each of the five laws each year; one study may treat several',
    given: {
      units: [town],
      activities: [
        record('study', null, '2025-04-01', 'T1', { topics: ['work-safety-law', 'hazchem-regulations'] }),
      ],
    },
    expected: {
      '2025-12-31': [
        'T1 2025:criminal-law-amendment-12 open 2025-12-31 -',
        'T1 2025:hazchem-regulations met 2025-12-31 2025-04-01',
        'T1 2025:jiangxi-emergency-regulations open 2025-12-31 -',
        'T1 2025:jiangxi-work-safety-regulations open 2025-12-31 -',
        'T1 2025:work-safety-law met 2025-12-31 2025-04-01',
      ],
    },
  },
  {
    duty: 'S5.keypoint',
    shows: 'asks for the campaign in the scheme of each year',
    given: {
      units: [town],
      activities: [
        record('document', 'assessment-scheme', '2025-02-01', 'T1', { topics: ['campaign'] }),
        record('document', 'assessment-scheme', '2026-02-01', 'T1'),
      ],
    },
    expected: { '2026-03-01': ['T1 2025 met 2025-12-31 2025-02-01', 'T1 2026 open 2026-12-31 -'] },
  },
  {
    duty: 'S5.mechanisms',
    shows: 'asks for all three rules',
    given: {
      units: [town, { ...town, id: 'T2' }],
      activities: [
        record('document', 'incentive-rules', '2024-08-01', 'T1'),
        record('document', 'supervision-rules', '2024-08-01', 'T1'),
        record('document', 'traceback-rules', '2024-08-01', 'T1'),
        record('document', 'traceback-rules', '2024-08-01', 'T2'),
      ],
    },
    expected: { '2024-08-01': ['T1 - met - -', 'T2 - breached - -'] },
  },
]);
