import { checkRows } from './check.js';
import { firm, record } from './given.js';

const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2024-08-01' };

checkRows('重大事故隐患动态清零', [
  {
    duty: 'M17.workflow',
    shows: 'breaks where a step is skipped or comes before its turn',
    given: {
      hazards: [
        {
          ...hazard,
          notifiedPrincipalOn: '2024-08-02',
          rectifiedOn: '2024-08-10',
          reviewedOn: '2024-08-12',
          closedOn: '2024-08-12',
        },
        {
          ...hazard,
          id: 'H2',
          notifiedPrincipalOn: '2024-08-02',
          rectifiedOn: '2024-08-10',
          closedOn: '2024-08-12',
        },
        { ...hazard, id: 'H3', notifiedPrincipalOn: '2024-08-11', rectifiedOn: '2024-08-10' },
        { ...hazard, id: 'H4' },
        { ...hazard, id: 'H5', foundOn: '2024-06-30', closedOn: '2024-08-12' },
      ],
    },
    expected: {
      '2024-08-09': ['E1 H1 met - -', 'E1 H2 met - -', 'E1 H3 met - -', 'E1 H4 met - -'],
      '2024-08-12': ['E1 H1 met - -', 'E1 H2 breached - -', 'E1 H3 breached - -', 'E1 H4 met - -'],
    },
  },
  {
    duty: 'M18.mechanism',
    shows: 'asks for the rules and an entry or a nil return of the last 3 months',
    given: {
      enterprises: [firm, { ...firm, id: 'E2' }],
      activities: [
        record('document', 'self-check-rules', '2024-07-05', 'E1'),
        record('report', 'nil-return', '2024-09-20', 'E1'),
        record('report', 'nil-return', '2024-09-20', 'E2'),
      ],
      hazards: [],
    },
    expected: {
      '2024-12-20': ['E1 - met - -', 'E2 - breached - -'],
      '2024-12-21': ['E1 - breached - -', 'E2 - breached - -'],
    },
  },
  {
    duty: 'M19.list',
    shows: 'holds for 30 days after the newest update, and no longer than the hazard is open',
    given: {
      hazards: [
        { ...hazard, progress: 20, progressOn: '2024-08-20' },
        { ...hazard, id: 'H2' },
        { ...hazard, id: 'H3', closedOn: '2024-08-15' },
      ],
    },
    expected: {
      '2024-08-31': ['E1 H1 met - -', 'E1 H2 met - -'],
      '2024-09-01': ['E1 H1 met - -', 'E1 H2 breached - -'],
      '2024-09-19': ['E1 H1 met - -', 'E1 H2 breached - -'],
      '2024-09-20': ['E1 H1 breached - -', 'E1 H2 breached - -'],
    },
  },
  {
    duty: 'M20.guidance',
    shows: 'asks for every stage of a closed hazard',
    given: {
      hazards: [
        {
          ...hazard,
          notifiedPrincipalOn: '2024-08-02',
          rectifiedOn: '2024-08-10',
          reviewedBy: 'D1',
          reviewedOn: '2024-08-12',
          closedOn: '2024-08-12',
        },
        { ...hazard, id: 'H2', closedOn: '2024-08-12' },
      ],
    },
    expected: { '2024-08-11': [], '2024-08-12': ['E1 H1 met - -', 'E1 H2 breached - -'] },
  },
]);
