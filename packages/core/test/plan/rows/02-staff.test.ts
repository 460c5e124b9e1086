import { checkRows } from './check.js';
import { department, firm, record } from './given.js';

checkRows('从业人员安全素质', [
  {
    duty: 'M6.supervise',
    shows: 'is met on the last day of 2024 and late a day after',
    given: {
      units: [department, { ...department, id: 'D2' }, { ...department, id: 'D3' }],
      activities: [
        record('document', 'training-supervision-rules', '2024-12-31', 'D1'),
        record('document', 'training-supervision-rules', '2025-01-01', 'D2'),
      ],
    },
    expected: {
      '2024-12-30': ['D1 - open 2024-12-31 -', 'D2 - open 2024-12-31 -', 'D3 - open 2024-12-31 -'],
      '2025-01-01': [
        'D1 - met 2024-12-31 2024-12-31',
        'D2 - late 2024-12-31 2025-01-01',
        'D3 - breached 2024-12-31 -',
      ],
    },
  },
  {
    duty: 'M6.access',
    shows: 'asks for both rules',
    given: {
      enterprises: [firm, { ...firm, id: 'E2' }],
      activities: [
        record('document', 'access-rules', '2024-08-01', 'E1'),
        record('document', 'exit-rules', '2024-09-01', 'E1'),
        record('document', 'access-rules', '2024-08-01', 'E2'),
        record('document', 'access-rules', '2024-08-02', 'E2'),
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-08-31': ['E1 - breached - -', 'E2 - breached - -'],
      '2024-09-01': ['E1 - met - -', 'E2 - breached - -'],
    },
  },
  {
    duty: 'M6.access',
    shows: 'is unknown where documents were not supplied',
    given: { enterprises: [firm], activities: [] },
    covers: { activities: { types: ['inspection'] } },
    expected: { '2025-01-01': ['E1 - unknown - -'] },
  },
  {
    duty: 'M8.rescue.team',
    shows: 'takes a team, or both substitutes, from a high-risk enterprise',
    given: {
      enterprises: ['E1', 'E2', 'E3', 'E4'].map((id) => ({ ...firm, id, highRisk: id !== 'E4' })),
      assets: [{ id: 'K1', kind: 'rescue-team', enterpriseId: 'E1' }],
      activities: [
        record('document', 'part-time-rescuers', '2024-08-01', 'E2'),
        record('document', 'rescue-agreement', '2024-08-01', 'E2'),
        record('document', 'rescue-agreement', '2024-08-01', 'E3'),
      ],
    },
    expected: { '2025-01-01': ['E1 - met - -', 'E2 - met - -', 'E3 - breached - -'] },
  },
]);
