import { checkRows } from './check.js';
import { department, firm, person, training } from './given.js';

const officer = (id: string, more: Parameters<typeof person>[2] = {}) =>
  person(id, 'officer', { enterpriseId: null, unitId: 'D1', ...more });
const attached = (id: string, on: string) => training('attached', id, on);
const fire = { kind: 'hot-work', enterpriseId: 'E1', on: '2024-07-01', permitTo: '2024-07-01' };
const safe = { permitted: true, watched: true };
const accident = { on: '2024-07-01', upliftRequired: true };

checkRows('执法人员、动火、事故', [
  {
    duty: 'M21.train3y',
    shows:
      'is met with the last officer of the roster on the last day; leavers and late joiners do not count',
    zh: '名册全员于最后一日前培训为完成；离岗的、2026年7月1日后到岗的不计',
    given: {
      units: [department],
      persons: [
        officer('O1'),
        officer('O2', { joinedOn: '2026-07-01' }),
        officer('O3', { leftOn: '2026-12-29' }),
        officer('O4', { joinedOn: '2026-07-02' }),
        person('P1', 'worker'),
      ],
      trainings: [attached('O1', '2025-05-01'), attached('O2', '2026-12-31')],
    },
    expected: {
      '2025-05-01': ['plan - open 2026-12-31 -'],
      '2026-12-30': ['plan - open 2026-12-31 -'],
      '2026-12-31': ['plan - met 2026-12-31 2026-12-31'],
      '2027-06-30': ['plan - met 2026-12-31 2026-12-31'],
    },
  },
  {
    duty: 'M21.train3y',
    shows: 'is breached the day after, and late once the last one is trained',
    zh: '逾期一日为未完成，之后补足为逾期完成',
    given: {
      units: [department],
      persons: [officer('O1'), officer('O2')],
      trainings: [attached('O1', '2025-05-01'), attached('O2', '2027-01-02')],
    },
    expected: {
      '2026-12-31': ['plan - open 2026-12-31 -'],
      '2027-01-01': ['plan - breached 2026-12-31 -'],
      '2027-01-02': ['plan - late 2026-12-31 2027-01-02'],
    },
  },
  {
    duty: 'M21.train3y',
    shows: 'is not applicable without officers',
    zh: '名册中没有执法人员的，不适用',
    given: {
      units: [department],
      persons: [person('P1', 'worker')],
      trainings: [attached('P1', '2025-01-01')],
    },
    expected: { '2026-12-31': ['plan - not-applicable - -'] },
  },
  {
    duty: 'M21.train3y',
    shows: 'is unknown where such training was never recorded',
    zh: '从未有过跟班培训记录的，情况不明',
    given: {
      units: [department],
      persons: [officer('O1')],
      trainings: [training('annual', 'O1', '2025-01-01')],
    },
    expected: { '2027-01-01': ['plan - unknown - -'] },
  },
  {
    duty: 'M23.ban.hotwork',
    shows: 'asks for a permit that is valid on the day, and a watcher',
    zh: '须有当日有效的作业票和监护人',
    given: {
      enterprises: [firm],
      jobs: [
        { ...fire, ...safe, id: 'J1' },
        { ...fire, ...safe, id: 'J2', permitTo: '2024-06-30' },
        { ...fire, ...safe, id: 'J3', watched: false },
        { ...fire, id: 'J4', permitted: false, permitTo: null },
        { ...fire, ...safe, id: 'J5', permitTo: null },
        { ...fire, ...safe, id: 'J6', watched: null },
        { ...fire, id: 'J7', on: '2024-06-30', permitted: false },
        { ...fire, id: 'J8', kind: 'lifting', permitted: false },
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-01': [
        'E1 J1 met - -',
        'E1 J2 breached - -',
        'E1 J3 breached - -',
        'E1 J4 breached - -',
        'E1 J5 unknown - -',
        'E1 J6 unknown - -',
      ],
    },
  },
  {
    duty: 'M24.uplift',
    shows: 'judges accidents that meet the user’s rule once they are approved or closed',
    zh: '应提级的事故，批复或结案时须已提级调查或挂牌督办',
    given: {
      accidents: [
        { ...accident, id: 'A1', upliftedOn: '2024-07-05' },
        { ...accident, id: 'A2', reportApprovedOn: '2024-09-01' },
        { ...accident, id: 'A3' },
        { ...accident, id: 'A4', listedOn: '2024-07-10', closedOn: '2024-10-01' },
        { ...accident, id: 'A5', upliftRequired: null, closedOn: '2024-09-01' },
        { ...accident, id: 'A6', upliftRequired: false, closedOn: '2024-09-01' },
        { ...accident, id: 'A7', on: '2024-06-30', closedOn: '2024-09-01' },
      ],
    },
    expected: {
      '2024-07-04': [],
      '2024-07-05': ['A1 - met - -'],
      '2024-09-01': ['A1 - met - -', 'A2 - breached - -', 'A4 - met - -', 'A5 - unknown - -'],
    },
  },
  {
    duty: 'M24.ban.principal',
    shows: 'finds a banned principal of the same division, from the day of the ban on',
    zh: '禁任当日起，禁任人员不得任同一行业大类企业的主要负责人',
    given: {
      enterprises: [
        { ...firm, industryCode: 'C2614' },
        { ...firm, id: 'E2', industryCode: 'F5162' },
        { ...firm, id: 'E3' },
      ],
      persons: [
        person('P1', 'principal', { bannedOn: '2024-08-01', bannedIndustry: '26' }),
        person('P2', 'principal', { bannedOn: '2024-08-01', bannedIndustry: 'C26', enterpriseId: 'E2' }),
        person('P3', 'principal', { bannedOn: '2024-08-01', bannedIndustry: '26', enterpriseId: 'E3' }),
        person('P4', 'principal', { bannedOn: '2024-08-01', enterpriseId: 'E2' }),
        person('P5', 'principal', {
          bannedOn: '2024-08-01',
          bannedIndustry: 'C26',
          leftOn: '2024-08-02',
        }),
        person('P6', 'principal'),
        person('P7', 'worker', { bannedOn: '2024-08-01', bannedIndustry: '26' }),
      ],
    },
    expected: {
      '2024-07-31': [],
      '2024-08-02': [
        'E1 P1 breached - -',
        'E1 P5 breached - -',
        'E2 P2 met - -',
        'E2 P4 unknown - -',
        'E3 P3 unknown - -',
      ],
      '2024-08-03': ['E1 P1 breached - -', 'E2 P2 met - -', 'E2 P4 unknown - -', 'E3 P3 unknown - -'],
    },
  },
]);
