import { checkRows } from './check.js';
import { firm, record } from './given.js';

const FIVE = ['risk-map', 'risk-board', 'control-duties', 'control-measures', 'response-measures'];

checkRows('安全管理体系', [
  {
    duty: 'M9.std.create',
    shows: 'holds while the certificate is valid; an enterprise without a grade owes nothing',
    given: {
      enterprises: [
        { ...firm, standardGrade: '3' },
        { ...firm, id: 'E2' },
      ],
      certificates: [
        {
          id: 'C1',
          kind: 'standardisation',
          enterpriseId: 'E1',
          validFrom: '2022-03-01',
          validTo: '2025-02-28',
        },
      ],
    },
    expected: { '2025-02-28': ['E1 - met - -'], '2025-03-01': ['E1 - breached - -'] },
  },
  {
    duty: 'M10.dual',
    shows: 'asks for the rules, a risk list of 12 months and an entry of 3 months',
    given: {
      enterprises: [firm, { ...firm, id: 'E2', openedOn: '2025-01-02' }],
      activities: [
        record('document', 'dual-prevention-rules', '2024-08-01', 'E1'),
        record('document', 'risk-list', '2024-03-15', 'E1'),
        record('report', 'nil-return', '2024-11-30', 'E1'),
      ],
      hazards: [{ id: 'H1', enterpriseId: 'E1', level: 'general', foundOn: '2025-03-10' }],
    },
    expected: {
      '2025-02-28': ['E1 - met - -'],
      '2025-03-01': ['E1 - breached - -'],
      '2025-03-15': ['E1 - met - -'],
      '2025-04-02': ['E1 - breached - -', 'E2 - breached - -'],
    },
  },
  {
    duty: 'M10.boards',
    shows: 'asks for all five, none older than the newest risk list',
    given: {
      enterprises: [firm],
      activities: [
        ...FIVE.map((kind) => record('publication', kind, '2025-01-10', 'E1')),
        record('document', 'risk-list', '2025-02-01', 'E1'),
        ...FIVE.slice(1).map((kind) => record('publication', kind, '2025-02-01', 'E1')),
        record('publication', 'risk-map', '2025-02-05', 'E1'),
      ],
    },
    expected: {
      '2025-01-09': ['E1 - breached - -'],
      '2025-01-10': ['E1 - met - -'],
      '2025-02-04': ['E1 - breached - -'],
      '2025-02-05': ['E1 - met - -'],
    },
  },
]);
