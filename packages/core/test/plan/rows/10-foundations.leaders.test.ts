import { checkRows } from './check.js';
import { person, record, town } from './given.js';

const leader = (id: string, more: Parameters<typeof person>[2] = {}) =>
  person(id, 'leader', { enterpriseId: null, unitId: 'T1', ...more });

checkRows('党政领导干部', [
  {
    duty: 'M33.partygov',
    shows: 'asks for a list of duties for each leader at the post',
    zh: '每名在岗领导干部都须有责任清单',
    given: {
      units: [town],
      persons: [
        leader('L1'),
        leader('L2'),
        leader('L3', { leftOn: '2024-07-31' }),
        person('P1', 'principal'),
      ],
      activities: [record('document', 'leader-duty-list', '2024-08-01', 'T1', { about: 'L1' })],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-31': ['T1 L1 breached - -', 'T1 L2 breached - -', 'T1 L3 breached - -'],
      '2024-08-01': ['T1 L1 met - -', 'T1 L2 breached - -'],
    },
  },
  {
    duty: 'M33.partygov',
    shows: 'is unknown where no such list was ever recorded',
    zh: '从未有过责任清单记录的，情况不明',
    given: { units: [town], persons: [leader('L1')], activities: [] },
    expected: { '2024-08-01': ['T1 L1 unknown - -'] },
  },
]);
