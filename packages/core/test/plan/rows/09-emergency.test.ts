import { checkRows } from './check.js';
import { firm, record } from './given.js';

checkRows('应急救援能力', [
  {
    duty: 'M31.teams',
    shows: 'holds for 12 months after a review',
    given: {
      assets: [
        { id: 'K1', kind: 'professional-rescue-team' },
        { id: 'K2', kind: 'professional-rescue-team' },
      ],
      activities: [record('inspection', 'team-review', '2024-02-29', 'D1', { about: 'K1' })],
    },
    expected: {
      '2025-02-28': ['K1 - met - -', 'K2 - breached - -'],
      '2025-03-01': ['K1 - breached - -', 'K2 - breached - -'],
    },
  },
  {
    duty: 'M32.plan',
    shows: 'holds for three years after the plan or its assessment',
    given: {
      enterprises: [firm, { ...firm, id: 'E2' }],
      activities: [
        record('document', 'emergency-plan', '2021-09-01', 'E1'),
        record('document', 'emergency-plan-review', '2024-10-01', 'E1'),
      ],
    },
    expected: {
      '2024-09-01': ['E1 - met - -', 'E2 - breached - -'],
      '2024-09-02': ['E1 - breached - -', 'E2 - breached - -'],
      '2024-10-01': ['E1 - met - -', 'E2 - breached - -'],
    },
  },
  {
    duty: 'M32.onsitecheck',
    shows: 'is owed each year for each high-risk enterprise',
    given: {
      enterprises: [firm, { ...firm, id: 'E2', highRisk: false }],
      activities: [record('inspection', 'response-plan-check', '2025-07-01', 'D1', { about: 'E1' })],
    },
    expected: {
      '2025-06-30': ['E1 2025 open 2025-12-31 -'],
      '2026-01-01': ['E1 2025 met 2025-12-31 2025-07-01', 'E1 2026 open 2026-12-31 -'],
    },
  },
  {
    duty: 'M32.drill',
    shows: 'is owed each half-year; an evacuation drill does not count',
    given: {
      enterprises: [firm],
      activities: [
        record('drill', 'rescue', '2024-12-31', 'E1'),
        record('drill', 'evacuation', '2025-03-01', 'E1'),
      ],
    },
    expected: {
      '2025-07-01': [
        'E1 2024-H2 met 2024-12-31 2024-12-31',
        'E1 2025-H1 breached 2025-06-30 -',
        'E1 2025-H2 open 2025-12-31 -',
      ],
    },
  },
  {
    duty: 'M32.assess',
    shows: 'holds from the day of the rules',
    given: {
      enterprises: [firm],
      activities: [record('document', 'readiness-assessment', '2025-01-02', 'E1')],
    },
    expected: { '2025-01-01': ['E1 - breached - -'], '2025-01-02': ['E1 - met - -'] },
  },
  {
    // 30 days after 2025-03-03 is 2025-04-02; of the 20 working days after it, 04-04 and 05-01..05-05 are holidays
    // and 04-27 is worked: 04-03, 04-07..11, 04-14..18, 04-21..25, 04-27, 04-28..30 = 1 + 5 + 5 + 5 + 1 + 3 = 20.
    duty: 'M32.revise',
    shows: 'is due 30 days and 20 working days after the drill',
    given: {
      activities: [
        ...['R1', 'R2', 'R3', 'R4'].map((id) => ({
          ...record('drill', 'rescue', '2025-03-03', 'E1', { needsRevision: id !== 'R4' }),
          id,
        })),
        record('document', 'emergency-plan-filing', '2025-04-30', 'E1', { about: 'R1' }),
        record('document', 'emergency-plan-filing', '2025-05-06', 'E1', { about: 'R2' }),
      ],
    },
    expected: {
      '2025-04-29': ['E1 R1 open 2025-04-30 -', 'E1 R2 open 2025-04-30 -', 'E1 R3 open 2025-04-30 -'],
      '2025-05-06': [
        'E1 R1 met 2025-04-30 2025-04-30',
        'E1 R2 late 2025-04-30 2025-05-06',
        'E1 R3 breached 2025-04-30 -',
      ],
    },
  },
  {
    duty: 'M32.hr.team',
    shows: 'asks a large high-risk enterprise for team and equipment',
    given: {
      enterprises: [
        { ...firm, aboveScale: true },
        { ...firm, id: 'E2', aboveScale: true },
        { ...firm, id: 'E3', aboveScale: false },
        { ...firm, id: 'E4' },
      ],
      assets: [
        { id: 'K1', kind: 'rescue-team', enterpriseId: 'E1' },
        { id: 'K2', kind: 'rescue-equipment', enterpriseId: 'E1' },
        { id: 'K3', kind: 'rescue-team', enterpriseId: 'E2' },
      ],
    },
    expected: { '2025-01-01': ['E1 - met - -', 'E2 - breached - -', 'E4 - unknown - -'] },
  },
]);
