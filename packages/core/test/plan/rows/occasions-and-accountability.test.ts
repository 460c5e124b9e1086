import { checkRows, type RowCase } from './check.js';
import { department, firm, record, town } from './given.js';

const joint = (on: string, by: string, departments: number | null) =>
  record('meeting', 'joint-consultation', on, by, { departments });

/** National Day 2024: meetings count from 2024-09-16 to 2024-09-30. */
const nationalDay = { id: 'O1', name: '国庆节', kind: 'holiday', startsOn: '2024-10-01' };
const village = { id: 'V1', name: '村', kind: 'village' };

const hazard = {
  id: 'H1',
  enterpriseId: 'E1',
  level: 'major',
  foundOn: '2024-08-01',
  source: 'inspection',
  deadline: '2024-08-31',
};

type Activity = NonNullable<RowCase['given']['activities']>[number];
const check = (on: string, more: Partial<Activity> = {}) =>
  record('inspection', 'self-check', on, 'E1', { leaderRole: 'principal', coversMajor: true, ...more });

/** Steps for another hazard, so that the ledger tells of both kinds. */
const otherSteps = ['inquiry', 'sanction'].map((kind) => ({
  id: `Z-${kind}`,
  kind,
  on: '2024-01-01',
  unitId: 'D1',
  hazardId: 'H0',
}));

const penalty = { unitId: 'D1', enterpriseId: 'E1', decidedOn: '2024-08-01' };

checkRows('重要时段、责任追究、从重处罚', [
  {
    duty: 'M14.festival',
    shows: 'is owed by each town for each occasion, in the 15 days before it',
    zh: '每个镇、每个时段各一次,须在开始前15日内',
    given: {
      units: [town, { ...town, id: 'T2' }, village],
      occasions: [nationalDay, { id: 'O2', name: '镇庆活动', kind: 'event', startsOn: '2024-10-16' }],
      activities: [joint('2024-09-16', 'T1', 2), joint('2024-09-15', 'T2', 3), joint('2024-10-01', 'T2', 2)],
    },
    expected: {
      '2024-09-15': [],
      '2024-09-16': ['T1 O1 met 2024-09-30 2024-09-16', 'T2 O1 open 2024-09-30 -'],
      '2024-09-30': ['T1 O1 met 2024-09-30 2024-09-16', 'T2 O1 open 2024-09-30 -'],
      '2024-10-01': [
        'T1 O1 met 2024-09-30 2024-09-16',
        'T1 O2 open 2024-10-15 -',
        'T2 O1 breached 2024-09-30 -',
        'T2 O2 met 2024-10-15 2024-10-01',
      ],
    },
  },
  {
    duty: 'M14.festival',
    shows: 'does not count a meeting of one department, nor one without their number',
    zh: '一个部门参加的、没有填部门数的会议不算',
    given: {
      units: [town, { ...town, id: 'T2' }, { ...town, id: 'T3' }],
      occasions: [nationalDay],
      activities: [
        joint('2024-09-30', 'T1', 1),
        joint('2024-09-30', 'T2', null),
        joint('2024-09-30', 'T3', 2),
      ],
    },
    expected: {
      '2024-10-01': [
        'T1 O1 breached 2024-09-30 -',
        'T2 O1 breached 2024-09-30 -',
        'T3 O1 met 2024-09-30 2024-09-30',
      ],
    },
  },
  {
    duty: 'M14.festival',
    shows: 'binds from the month of publication on: the whole window has to lie in it',
    zh: '自方案印发当月起,15日须全在其后',
    given: {
      units: [town],
      occasions: [
        { id: 'O1', name: '活动', startsOn: '2024-07-15' },
        { id: 'O2', name: '活动', startsOn: '2024-07-16' },
      ],
      activities: [joint('2024-07-01', 'T1', 2)],
    },
    expected: { '2024-07-20': ['T1 O2 met 2024-07-15 2024-07-01'] },
  },
  {
    duty: 'M14.festival',
    shows: 'is unknown where such meetings were never recorded',
    zh: '从未有过联合会商记录的无法判定',
    given: { units: [town], occasions: [nationalDay], activities: [] },
    expected: { '2024-10-01': ['T1 O1 unknown - -'] },
  },
  {
    duty: 'M14.festival',
    shows: 'is unknown where the occasions were not supplied',
    zh: '没有重要时段表的无法判定',
    given: { units: [town], activities: [] },
    expected: { '2024-10-01': ['plan - unknown - -'] },
  },
  {
    duty: 'M20.acct.triggers',
    shows: 'is triggered on the 181st day where nobody had looked for the hazard',
    zh: '他人发现、此前两个季度没有合格自查的,超过180日起追究',
    given: {
      enterprises: [{ ...firm, highRisk: false }],
      hazards: [hazard],
      // One day too early, one led by a deputy, one after the day found.
      activities: [check('2024-01-31'), check('2024-05-01', { leaderRole: 'deputy' }), check('2024-08-02')],
      notices: [],
      accountability: otherSteps,
    },
    // 2024-08-01 + 180 days = 2025-01-28.
    expected: {
      '2025-01-28': [],
      '2025-01-29': ['E1 H1:inquiry open 2025-02-28 -'],
      '2025-02-28': ['E1 H1:inquiry open 2025-02-28 -', 'E1 H1:sanction open 2025-03-30 -'],
      '2025-03-31': ['E1 H1:inquiry breached 2025-02-28 -', 'E1 H1:sanction breached 2025-03-30 -'],
    },
  },
  {
    duty: 'M20.acct.triggers',
    shows:
      'is not triggered where a check of the two periods before was led by the principal and nothing was ordered',
    zh: '两个周期内有合格自查、没有督办的不触发;高危企业只看两个月',
    given: {
      enterprises: [
        { ...firm, highRisk: false },
        { ...firm, id: 'E2', highRisk: true },
      ],
      hazards: [hazard, { ...hazard, id: 'H2', enterpriseId: 'E2' }],
      activities: [check('2024-02-01'), { ...check('2024-05-31'), id: 'I2', by: 'E2' }],
      notices: [],
      accountability: otherSteps,
    },
    expected: { '2025-01-29': ['E2 H2:inquiry open 2025-02-28 -'] },
  },
  {
    duty: 'M20.acct.triggers',
    shows: 'is triggered by a check of the 90 days before that found none',
    zh: '发现前90日内自查或监管检查未查出的,触发',
    given: {
      enterprises: [firm, { ...firm, id: 'E2' }, { ...firm, id: 'E3' }],
      hazards: [
        hazard,
        { ...hazard, id: 'H2', enterpriseId: 'E2', source: 'self-check' },
        { ...hazard, id: 'H3', enterpriseId: 'E3' },
      ],
      // 2024-08-01 − 90 days = 2024-05-03.
      activities: [
        check('2024-05-03', { majorFindings: 0 }),
        check('2024-07-01', { majorFindings: 1 }),
        record('inspection', 'routine', '2024-07-31', 'D1', { about: 'E2', majorFindings: 0 }),
        { ...check('2024-05-02', { majorFindings: 0 }), id: 'I3', by: 'E3' },
        { ...check('2024-07-01', { majorFindings: 1 }), id: 'I4', by: 'E3' },
      ],
      notices: [],
      accountability: otherSteps,
    },
    expected: { '2025-01-29': ['E1 H1:inquiry open 2025-02-28 -', 'E2 H2:inquiry open 2025-02-28 -'] },
  },
  {
    duty: 'M20.acct.triggers',
    shows:
      'is triggered where it is overdue after a written order, and answered by a sanction, though closed since',
    zh: '书面督办后逾期的触发;责任追究也算查清问题,销号后仍须追究',
    given: {
      enterprises: [firm],
      hazards: [
        { ...hazard, source: 'self-check', closedOn: '2025-02-01' },
        { ...hazard, id: 'H2', source: 'self-check', closedOn: '2025-01-28' },
        { ...hazard, id: 'H3', source: 'self-check' },
      ],
      activities: [check('2024-07-01', { majorFindings: 1 })],
      notices: [
        { id: 'N1', kind: 'letter', on: '2024-08-20', hazardId: 'H1' },
        { id: 'N2', kind: 'letter', on: '2024-08-20', hazardId: 'H2' },
        { id: 'N3', kind: 'letter', on: '2025-03-01', hazardId: 'H3' },
      ],
      accountability: [
        ...otherSteps,
        { id: 'Z1', kind: 'sanction', on: '2025-03-31', unitId: 'D1', hazardId: 'H1' },
      ],
    },
    expected: {
      '2025-01-31': ['E1 H1:inquiry open 2025-02-28 -'],
      '2025-03-01': ['E1 H1:inquiry breached 2025-02-28 -', 'E1 H1:sanction open 2025-03-30 -'],
      '2025-03-31': [
        'E1 H1:inquiry late 2025-02-28 2025-03-31',
        'E1 H1:sanction late 2025-03-30 2025-03-31',
        'E1 H3:inquiry open 2025-04-01 -',
      ],
    },
  },
  {
    duty: 'M20.acct.triggers',
    shows: 'is met by an inquiry within 30 days',
    zh: '30日内查清问题的为按期',
    given: {
      enterprises: [firm],
      hazards: [hazard],
      activities: [check('2024-07-01', { majorFindings: 0 })],
      notices: [],
      accountability: [
        ...otherSteps,
        { id: 'Z1', kind: 'inquiry', on: '2025-02-28', unitId: 'D1', hazardId: 'H1' },
      ],
    },
    expected: {
      '2025-02-28': ['E1 H1:inquiry met 2025-02-28 2025-02-28', 'E1 H1:sanction open 2025-03-30 -'],
    },
  },
  {
    duty: 'M20.acct.triggers',
    shows: 'is unknown where neither checks nor orders were supplied',
    zh: '没有检查记录和督办文书的无法判定',
    given: { enterprises: [firm], hazards: [hazard], accountability: otherSteps },
    expected: { '2025-01-28': [], '2025-01-29': ['E1 H1:inquiry unknown - -'] },
  },
  {
    duty: 'M20.acct.triggers',
    shows: 'is unknown where the register of such steps was not supplied',
    zh: '没有责任追究台账的无法判定',
    given: {
      enterprises: [firm],
      hazards: [hazard],
      activities: [check('2024-07-01', { majorFindings: 0 })],
    },
    expected: { '2025-01-28': [], '2025-02-28': ['E1 H1:inquiry unknown - -', 'E1 H1:sanction unknown - -'] },
  },
  {
    duty: 'M23.severe',
    shows: 'asks more than a warning of an aggravated offence',
    zh: '有从重情形的不能只给警告',
    given: {
      units: [department],
      penalties: [
        { ...penalty, id: 'P1', aggravations: ['egregious'], measures: ['warning', 'fine'] },
        { ...penalty, id: 'P2', enterpriseId: 'E2', aggravations: ['may-be-grave'], measures: ['warning'] },
        { ...penalty, id: 'P3', enterpriseId: 'E3', aggravations: ['egregious'], amountYuan: 20_000 },
        { ...penalty, id: 'P4', enterpriseId: 'E4', aggravations: ['egregious'] },
        { ...penalty, id: 'P5', enterpriseId: 'E5', measures: ['warning'] },
        {
          ...penalty,
          id: 'P6',
          enterpriseId: 'E6',
          decidedOn: '2024-06-30',
          aggravations: ['egregious'],
          measures: ['warning'],
        },
      ],
      hazards: [],
    },
    expected: {
      '2024-07-31': [],
      '2024-08-01': ['D1 P1 met - -', 'D1 P2 breached - -', 'D1 P3 met - -', 'D1 P4 unknown - -'],
    },
  },
  {
    duty: 'M23.severe',
    shows: 'takes a second penalty within 12 months as a repeated offence',
    zh: '12个月内第二次处罚的为屡禁不止',
    given: {
      units: [department],
      penalties: [
        { ...penalty, id: 'P1', decidedOn: '2024-02-29', measures: ['warning'] },
        { ...penalty, id: 'P2', decidedOn: '2025-02-28', measures: ['warning'] },
        { ...penalty, id: 'P3', enterpriseId: 'E2', decidedOn: '2024-02-28', measures: ['warning'] },
        { ...penalty, id: 'P4', enterpriseId: 'E2', decidedOn: '2025-03-01', measures: ['warning'] },
        { ...penalty, id: 'P5', enterpriseId: null, decidedOn: '2025-03-01', measures: ['warning'] },
        { ...penalty, id: 'P6', enterpriseId: null, decidedOn: '2025-03-01', measures: ['warning'] },
      ],
      hazards: [],
    },
    expected: { '2025-03-01': ['D1 P2 breached - -'] },
  },
  {
    duty: 'M23.severe',
    shows: 'asks for closure at the third penalty in 180 days, where a major hazard is open',
    zh: '有重大隐患未销号,180日内第三次处罚须提请关闭',
    given: {
      units: [department],
      enterprises: [firm, { ...firm, id: 'E2' }],
      hazards: [{ ...hazard, foundOn: '2025-01-01', deadline: null }],
      // 2025-01-01 + 180 days = 2025-06-30.
      penalties: [
        { ...penalty, id: 'P1', decidedOn: '2025-01-01', measures: ['fine'] },
        { ...penalty, id: 'P2', decidedOn: '2025-03-01', measures: ['fine'] },
        { ...penalty, id: 'P3', decidedOn: '2025-06-30', measures: ['fine'] },
        { ...penalty, id: 'P4', decidedOn: '2025-07-01', measures: ['fine', 'closure'] },
        { ...penalty, id: 'Q1', enterpriseId: 'E2', decidedOn: '2025-01-01', measures: ['fine'] },
        { ...penalty, id: 'Q2', enterpriseId: 'E2', decidedOn: '2025-03-01', measures: ['fine'] },
        { ...penalty, id: 'Q3', enterpriseId: 'E2', decidedOn: '2025-06-30', measures: ['fine'] },
      ],
    },
    expected: {
      '2025-07-01': [
        'D1 P2 met - -',
        'D1 P3 breached - -',
        'D1 P4 met - -',
        'D1 Q2 met - -',
        'D1 Q3 met - -',
      ],
    },
  },
]);
