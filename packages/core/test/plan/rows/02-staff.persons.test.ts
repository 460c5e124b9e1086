import { checkRows } from './check.js';
import { firm, person, record, training } from './given.js';

const general = { ...firm, id: 'E2', highRisk: false };
/** Whether it is high-risk cannot be told: neither flag nor sectors, and an industry that may be. */
const undecided = { ...firm, id: 'E3', highRisk: null, industryCode: 'D4511' };

checkRows('从业人员培训', [
  {
    duty: 'M3.train.highrisk',
    shows: 'adds up the hours of a calendar year, its last day included; a record without hours adds nothing',
    zh: '按自然年累计学时，12月31日当日计入；未填学时的记录不计',
    given: {
      enterprises: [firm],
      // From 3 July on, 182 days: the year 2024 does not bind.
      persons: ['P1', 'P2'].map((id) => person(id, 'worker', { joinedOn: '2024-07-03' })),
      trainings: [
        training('annual', 'P1', '2025-03-01', 8),
        training('annual', 'P1', '2025-12-31', 12),
        training('annual', 'P2', '2025-03-01', 19.5),
        training('annual', 'P2', '2025-04-01'),
      ],
    },
    expected: {
      '2024-12-31': [],
      '2025-12-30': ['E1 P1:2025 open 2025-12-31 -', 'E1 P2:2025 open 2025-12-31 -'],
      '2025-12-31': ['E1 P1:2025 met 2025-12-31 2025-12-31', 'E1 P2:2025 open 2025-12-31 -'],
      '2026-01-01': [
        'E1 P1:2025 met 2025-12-31 2025-12-31',
        'E1 P1:2026 open 2026-12-31 -',
        'E1 P2:2025 breached 2025-12-31 -',
        'E1 P2:2026 open 2026-12-31 -',
      ],
    },
  },
  {
    duty: 'M3.train.highrisk',
    shows: 'asks for 72 hours in the year of joining, where that year binds',
    zh: '入职当年须72学时（当年在册满183日的）',
    given: {
      enterprises: [firm],
      persons: ['P1', 'P2'].map((id) => person(id, 'special-operation', { joinedOn: '2024-07-02' })),
      trainings: [
        training('induction', 'P1', '2024-07-02', 24),
        training('induction', 'P1', '2024-07-20', 48),
        training('induction', 'P2', '2024-07-20', 71),
        training('annual', 'P2', '2025-02-01', 20),
      ],
    },
    expected: {
      '2025-02-01': [
        'E1 P1:2024 met 2024-12-31 2024-07-20',
        'E1 P1:2025 open 2025-12-31 -',
        'E1 P2:2024 breached 2024-12-31 -',
        'E1 P2:2025 met 2025-12-31 2025-02-01',
      ],
    },
  },
  {
    duty: 'M3.train.highrisk',
    shows: 'binds the staff of high-risk enterprises alone, from the year after it became one',
    zh: '只约束高危企业的从业人员，自纳入高危的次年起',
    given: {
      enterprises: [{ ...firm, highRiskSince: '2024-06-01' }, general, undecided],
      persons: [
        person('P1', 'worker'),
        person('P2', 'principal'),
        person('P3', 'worker', { enterpriseId: 'E2' }),
        person('P4', 'worker', { enterpriseId: 'E3' }),
      ],
      trainings: [training('annual', 'P1', '2025-05-01', 20)],
    },
    expected: { '2025-06-30': ['E1 P1:2025 met 2025-12-31 2025-05-01', 'E3 P4 unknown - -'] },
  },
  {
    duty: 'M3.train.highrisk',
    shows: 'is unknown where training was never recorded, or the ledger does not reach back',
    zh: '台账从未有过培训记录的，或台账未覆盖该年的，情况不明',
    given: { enterprises: [firm], persons: [person('P1', 'worker')], trainings: [] },
    expected: { '2025-06-30': ['E1 P1 unknown - -'] },
  },
  {
    duty: 'M3.train.highrisk',
    shows: 'is undone where the ledger says that it holds all trainings',
    zh: '数据说明写明包括此类培训的，没有即为未做',
    given: { enterprises: [firm], persons: [person('P1', 'worker')], trainings: [] },
    covers: { trainings: { from: '2025-01-01', types: ['induction', 'annual'] } },
    expected: {
      '2026-01-01': [
        'E1 P1:2024 unknown - -',
        'E1 P1:2025 breached 2025-12-31 -',
        'E1 P1:2026 open 2026-12-31 -',
      ],
    },
  },
  {
    duty: 'M4.train.principal',
    shows: 'asks for 12 hours a year, of a high-risk enterprise for 16; the leap day is a day like others',
    zh: '每年12学时，高危企业16学时；闰日照计',
    given: {
      enterprises: [firm, general],
      persons: [
        person('P1', 'principal'),
        person('P2', 'safety-manager', { enterpriseId: 'E2' }),
        person('P3', 'principal', { enterpriseId: 'E2' }),
        person('P4', 'safety-manager'),
        person('P5', 'worker'),
      ],
      trainings: [
        training('annual', 'P1', '2024-02-29', 16),
        training('annual', 'P2', '2024-12-31', 12),
        training('annual', 'P3', '2024-03-01', 11.5),
        training('annual', 'P4', '2024-03-01', 12),
      ],
    },
    expected: {
      '2024-12-31': [
        'E1 P1:2024 met 2024-12-31 2024-02-29',
        'E1 P4:2024 open 2024-12-31 -',
        'E2 P2:2024 met 2024-12-31 2024-12-31',
        'E2 P3:2024 open 2024-12-31 -',
      ],
      '2025-01-01': [
        'E1 P1:2024 met 2024-12-31 2024-02-29',
        'E1 P1:2025 open 2025-12-31 -',
        'E1 P4:2024 breached 2024-12-31 -',
        'E1 P4:2025 open 2025-12-31 -',
        'E2 P2:2024 met 2024-12-31 2024-12-31',
        'E2 P2:2025 open 2025-12-31 -',
        'E2 P3:2024 breached 2024-12-31 -',
        'E2 P3:2025 open 2025-12-31 -',
      ],
    },
  },
  {
    duty: 'M4.train.principal',
    shows: 'asks for 32 hours at first, of a high-risk enterprise for 48',
    zh: '任职当年32学时，高危企业48学时',
    given: {
      enterprises: [firm, general],
      persons: [
        person('P1', 'principal', { joinedOn: '2025-01-01' }),
        person('P2', 'principal', { joinedOn: '2025-01-01', enterpriseId: 'E2' }),
        person('P3', 'safety-manager', { joinedOn: '2025-03-01', enterpriseId: 'E2' }),
        person('P4', 'safety-manager', { joinedOn: '2025-03-01' }),
      ],
      trainings: [
        training('initial', 'P1', '2025-04-01', 48),
        training('initial', 'P2', '2025-04-01', 32),
        training('initial', 'P3', '2025-04-01', 31),
        training('initial', 'P4', '2025-04-01', 47),
      ],
    },
    expected: {
      '2025-06-30': [
        'E1 P1:2025 met 2025-12-31 2025-04-01',
        'E1 P4:2025 open 2025-12-31 -',
        'E2 P2:2025 met 2025-12-31 2025-04-01',
        'E2 P3:2025 open 2025-12-31 -',
      ],
    },
  },
  {
    duty: 'M4.train.principal',
    shows: 'asks for more from the year after the enterprise became high-risk; undecided, it is unknown',
    zh: '年中纳入高危的，次年起按高危学时；是否高危不能确定的，情况不明',
    given: {
      enterprises: [{ ...firm, highRiskSince: '2024-07-01' }, undecided],
      persons: [person('P1', 'principal'), person('P2', 'principal', { enterpriseId: 'E3' })],
      trainings: ['P1', 'P2'].flatMap((id) => [
        training('annual', id, '2024-05-01', 12),
        training('annual', id, '2025-05-01', 12),
      ]),
    },
    expected: {
      '2024-12-31': ['E1 P1:2024 met 2024-12-31 2024-05-01', 'E3 P2:2024 unknown - -'],
      '2026-01-01': [
        'E1 P1:2024 met 2024-12-31 2024-05-01',
        'E1 P1:2025 breached 2025-12-31 -',
        'E1 P1:2026 open 2026-12-31 -',
        'E3 P2:2024 unknown - -',
        'E3 P2:2025 unknown - -',
        'E3 P2:2026 unknown - -',
      ],
    },
  },
  {
    duty: 'M4.train.prejob',
    shows: 'is met with 24 hours by the day of starting, late where they are made up afterwards',
    zh: '上岗当日及以前满24学时为按期，之后补足为逾期',
    given: {
      enterprises: [firm, general, undecided],
      persons: [
        person('P1', 'worker', { enterpriseId: 'E2', postStartedOn: '2024-09-10' }),
        person('P2', 'worker', { enterpriseId: 'E2', postStartedOn: '2024-09-10' }),
        person('P3', 'worker', { enterpriseId: 'E2', postStartedOn: '2024-09-10' }),
        person('P4', 'worker', { postStartedOn: '2024-09-10' }),
        person('P5', 'worker', { postStartedOn: '2023-12-31' }),
        person('P6', 'worker', { enterpriseId: 'E3', postStartedOn: '2024-09-10' }),
      ],
      trainings: [
        ...['2024-09-08', '2024-09-09', '2024-09-10'].map((on) => training('induction', 'P1', on, 8)),
        training('induction', 'P2', '2024-09-08', 16),
        training('induction', 'P2', '2024-09-20', 8),
        training('induction', 'P4', '2024-09-08', 24),
      ],
    },
    expected: {
      '2024-09-09': [],
      '2024-09-10': [
        'E1 P4 open 2024-09-10 -',
        'E2 P1 met 2024-09-10 2024-09-10',
        'E2 P2 open 2024-09-10 -',
        'E2 P3 open 2024-09-10 -',
        'E3 - unknown - -',
      ],
      '2024-09-11': [
        'E1 P4 breached 2024-09-10 -',
        'E2 P1 met 2024-09-10 2024-09-10',
        'E2 P2 breached 2024-09-10 -',
        'E2 P3 breached 2024-09-10 -',
        'E3 - unknown - -',
      ],
      '2024-09-20': [
        'E1 P4 breached 2024-09-10 -',
        'E2 P1 met 2024-09-10 2024-09-10',
        'E2 P2 late 2024-09-10 2024-09-20',
        'E2 P3 breached 2024-09-10 -',
        'E3 - unknown - -',
      ],
    },
  },
  {
    duty: 'M4.train.prejob',
    shows: 'is unknown where pre-job training was never recorded',
    zh: '从未有过岗前培训记录的，情况不明',
    given: {
      enterprises: [general],
      persons: [person('P1', 'worker', { enterpriseId: 'E2', postStartedOn: '2024-09-10' })],
      trainings: [training('annual', 'P1', '2024-09-01', 30)],
    },
    expected: { '2024-10-01': ['E2 P1 unknown - -'] },
  },
]);

const hotWork = { kind: 'hot-work', enterpriseId: 'E1', on: '2024-09-01', operatorId: 'W1', permitted: true };

checkRows('特种作业人员', [
  {
    duty: 'M5.manage.welding',
    shows: 'asks for an operator of the roster with such a trade, and for a permit of hot work',
    zh: '作业人须在册且工种相符，动火须办作业票',
    given: {
      enterprises: [firm],
      persons: [
        person('W1', 'special-operation', { trade: 'welding' }),
        person('W2', 'special-operation', { trade: 'electrical' }),
        person('W3', 'special-operation', { trade: 'height' }),
        person('W4', 'special-operation'),
      ],
      jobs: [
        { ...hotWork, id: 'J1' },
        { ...hotWork, id: 'J2', kind: 'temporary-power', operatorId: 'W2', permitted: null },
        { ...hotWork, id: 'J3', operatorId: 'X9' },
        { ...hotWork, id: 'J4', permitted: false },
        { ...hotWork, id: 'J5', operatorId: null },
        { ...hotWork, id: 'J6', operatorId: 'W3' },
        { ...hotWork, id: 'J7', operatorId: 'W4' },
        { ...hotWork, id: 'J8', permitted: null },
        { ...hotWork, id: 'J9', on: '2024-06-30', permitted: false },
        { ...hotWork, id: 'JX', kind: 'lifting', permitted: false },
      ],
    },
    expected: {
      '2024-08-31': [],
      '2024-09-01': [
        'E1 J1 met - -',
        'E1 J2 met - -',
        'E1 J3 breached - -',
        'E1 J4 breached - -',
        'E1 J5 unknown - -',
        'E1 J6 breached - -',
        'E1 J7 unknown - -',
        'E1 J8 unknown - -',
      ],
    },
  },
  {
    duty: 'M5.manage.welding',
    shows: 'is unknown without a roster; a job without a permit is not',
    zh: '没有人员名册的情况不明；未办作业票的除外',
    given: {
      enterprises: [firm],
      jobs: [
        { ...hotWork, id: 'J1' },
        { ...hotWork, id: 'J2', permitted: false },
      ],
    },
    expected: { '2024-09-01': ['E1 J1 unknown - -', 'E1 J2 breached - -'] },
  },
  {
    duty: 'M5.rules',
    shows: 'is breached by each violation of special-operation staff, and never met',
    zh: '特种作业人员每条“三违”记录即一次违反，从不判为完成',
    given: {
      enterprises: [firm, general],
      persons: [person('S1', 'special-operation'), person('S2', 'worker')],
      violations: [
        { id: 'V1', kind: 'unsafe-operation', enterpriseId: 'E1', on: '2024-07-01', personId: 'S1' },
        { id: 'V2', kind: 'indiscipline', enterpriseId: 'E1', on: '2024-09-01', personId: 'S2' },
        { id: 'V3', kind: 'unsafe-command', enterpriseId: 'E2', on: '2024-09-01' },
        { id: 'V4', kind: 'unsafe-command', enterpriseId: 'E1', on: '2024-06-30', personId: 'S1' },
        { id: 'V5', kind: 'risk-out-of-control', enterpriseId: 'E1', on: '2024-09-01', personId: 'S1' },
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-01': ['E1 V1 breached - -'],
      '2024-09-01': ['E1 V1 breached - -', 'E2 - unknown - -'],
    },
  },
]);

const dispatched = { employment: 'dispatched', underOrders: true, included: true };

checkRows('外包外租和灵活用工', [
  {
    duty: 'M7.outsource',
    shows: 'asks for an agreement, and a check of the last 12 months, counted at first from the agreement',
    zh: '须有协议，且12个月内检查过；首次自协议起算',
    given: {
      enterprises: [firm],
      assets: ['K1', 'K2', 'K3', 'K4'].map((id) => ({ id, kind: 'contractor', enterpriseId: 'E1' })),
      activities: [
        record('document', 'safety-agreement', '2024-08-01', 'E1', { about: 'K1' }),
        record('inspection', 'contractor-check', '2025-07-31', 'E1', { about: 'K1' }),
        record('document', 'safety-agreement', '2024-08-01', 'E1', { about: 'K2' }),
        record('inspection', 'contractor-check', '2024-08-01', 'E1', { about: 'K3' }),
        // A year after the leap day is the last of February.
        record('document', 'safety-agreement', '2024-02-29', 'E1', { about: 'K4' }),
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-31': ['E1 K1 breached - -', 'E1 K2 breached - -', 'E1 K3 breached - -', 'E1 K4 met - -'],
      '2025-02-28': ['E1 K1 met - -', 'E1 K2 met - -', 'E1 K3 breached - -', 'E1 K4 met - -'],
      '2025-03-01': ['E1 K1 met - -', 'E1 K2 met - -', 'E1 K3 breached - -', 'E1 K4 breached - -'],
      '2025-08-01': ['E1 K1 met - -', 'E1 K2 met - -', 'E1 K3 breached - -', 'E1 K4 breached - -'],
      '2025-08-02': ['E1 K1 met - -', 'E1 K2 breached - -', 'E1 K3 breached - -', 'E1 K4 breached - -'],
    },
  },
  {
    duty: 'M7.outsource',
    shows: 'is unknown where checks of contractors were never recorded',
    zh: '从未有过外包外租单位检查记录的，情况不明',
    given: {
      enterprises: [firm],
      assets: [{ id: 'K1', kind: 'contractor', enterpriseId: 'E1' }],
      activities: [record('document', 'safety-agreement', '2024-08-01', 'E1', { about: 'K1' })],
    },
    expected: { '2024-09-01': ['E1 K1 unknown - -'] },
  },
  {
    duty: 'M7.flex.include',
    shows: 'goes by who gives the orders, for those at the post',
    zh: '看谁下达作业指令；只看在岗人员',
    given: {
      enterprises: [firm, general],
      persons: [
        person('P1', 'worker', dispatched),
        person('P2', 'worker', { ...dispatched, employment: 'flexible', included: false }),
        person('P3', 'worker', { ...dispatched, included: null }),
        person('P4', 'worker', { ...dispatched, underOrders: false, included: false }),
        person('P5', 'worker', { ...dispatched, underOrders: null, enterpriseId: 'E2' }),
        person('P6', 'worker', { employment: 'own', included: false }),
        person('P7', 'worker', { ...dispatched, included: false, leftOn: '2024-12-31' }),
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-12-31': [
        'E1 P1 met - -',
        'E1 P2 breached - -',
        'E1 P3 unknown - -',
        'E1 P7 breached - -',
        'E2 - unknown - -',
      ],
      '2025-01-01': ['E1 P1 met - -', 'E1 P2 breached - -', 'E1 P3 unknown - -', 'E2 - unknown - -'],
    },
  },
  {
    duty: 'M7.flex.train',
    shows: 'asks for a training since the day of joining, that day included',
    zh: '入职当日及以后至少有一次培训',
    given: {
      enterprises: [firm],
      persons: ['P1', 'P2', 'P3'].map((id) =>
        person(id, 'worker', { ...dispatched, joinedOn: '2024-10-01' }),
      ),
      trainings: [
        training('induction', 'P1', '2024-10-01', 24),
        training('induction', 'P2', '2024-09-30', 24),
        training('drill', 'P3', '2024-10-02'),
      ],
    },
    expected: {
      '2024-09-30': [],
      '2024-10-02': ['E1 P1 met - -', 'E1 P2 breached - -', 'E1 P3 breached - -'],
    },
  },
  {
    duty: 'M7.flex.train',
    shows: 'is unknown where training was not supplied',
    zh: '没有提供培训记录的，情况不明',
    given: { enterprises: [firm], persons: [person('P1', 'worker', dispatched)] },
    expected: { '2024-10-02': ['E1 P1 unknown - -'] },
  },
  {
    duty: 'M8.drill.allstaff',
    shows: 'reaches everybody once a year, by a drill or a briefing; those of units are no staff',
    zh: '每人每年至少一次演练或告知；单位人员不在其内',
    given: {
      enterprises: [firm],
      persons: [
        ...['P1', 'P2', 'P3'].map((id) => person(id, 'worker', { joinedOn: '2024-07-03' })),
        // 182 days of 2025, and 183.
        person('P4', 'worker', { joinedOn: '2025-07-03' }),
        person('P5', 'worker', { joinedOn: '2025-07-02' }),
        person('P6', 'officer', { enterpriseId: null, unitId: 'D1' }),
      ],
      trainings: [training('drill', 'P1', '2025-12-31'), training('briefing', 'P2', '2025-01-01')],
    },
    expected: {
      '2024-12-31': [],
      '2025-12-30': [
        'E1 P1:2025 open 2025-12-31 -',
        'E1 P2:2025 met 2025-12-31 2025-01-01',
        'E1 P3:2025 open 2025-12-31 -',
        'E1 P5:2025 open 2025-12-31 -',
      ],
      '2026-01-01': [
        'E1 P1:2025 met 2025-12-31 2025-12-31',
        'E1 P1:2026 open 2026-12-31 -',
        'E1 P2:2025 met 2025-12-31 2025-01-01',
        'E1 P2:2026 open 2026-12-31 -',
        'E1 P3:2025 breached 2025-12-31 -',
        'E1 P3:2026 open 2026-12-31 -',
        'E1 P4:2026 open 2026-12-31 -',
        'E1 P5:2025 breached 2025-12-31 -',
        'E1 P5:2026 open 2026-12-31 -',
      ],
    },
  },
  {
    duty: 'M8.drill.allstaff',
    shows:
      'is lifted by a suspension of the enterprise over every day of the year on which the person is there',
    zh: '该员当年在册各日企业均停产停业的，免除',
    given: {
      enterprises: [firm, general],
      suspensions: [{ enterpriseId: 'E1', from: '2024-12-01', to: '2025-11-30' }],
      persons: [
        person('P1', 'worker', { joinedOn: '2024-07-03', leftOn: '2025-11-30' }),
        person('P2', 'worker', { joinedOn: '2024-07-03', leftOn: '2025-12-01' }),
        person('P3', 'worker', { joinedOn: '2024-07-03', leftOn: '2025-11-30', enterpriseId: 'E2' }),
      ],
      trainings: [training('drill', 'P9', '2025-01-01')],
    },
    expected: {
      '2026-01-01': [
        'E1 P1:2025 exempt - -',
        'E1 P2:2025 breached 2025-12-31 -',
        'E2 P3:2025 breached 2025-12-31 -',
      ],
    },
  },
  {
    duty: 'M8.drill.allstaff',
    shows: 'is unknown where neither drills nor briefings were recorded by person',
    zh: '没有逐人演练、告知记录的，情况不明',
    given: { enterprises: [firm], persons: [person('P1', 'worker')], trainings: [] },
    expected: { '2025-06-30': ['E1 P1 unknown - -'] },
  },
]);
