import { checkRows } from './check.js';
import { firm, town } from './given.js';

const unit = { enterpriseId: 'E1', identifiedOn: '2024-07-05' };
const alarm = { enterpriseId: 'E1', on: '2024-08-01' };
const project = { enterpriseId: 'E1', unitId: 'D1', sector: 'hazchem' };
const fund = { enterpriseId: 'E1', settledOn: '2025-01-31', outsideYuan: 0 };
const ordered = { accidentId: 'A', orderedOn: '2024-07-01' };

checkRows('风险、预警、项目、费用', [
  {
    duty: 'M10.identify',
    shows: 'asks for a grade of each unit, from the day on which it was given',
    zh: '每个风险单元都要定级,自评估之日起算',
    given: {
      enterprises: [firm],
      riskUnits: [
        { ...unit, id: 'R1', level: 'low', assessedOn: '2024-07-20' },
        { ...unit, id: 'R2', level: 'major' },
        { ...unit, id: 'R3' },
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-19': ['E1 R1 breached - -', 'E1 R2 met - -', 'E1 R3 breached - -'],
      '2024-07-20': ['E1 R1 met - -', 'E1 R2 met - -', 'E1 R3 breached - -'],
    },
  },
  {
    duty: 'M10.identify',
    shows: 'is unknown where the risk units were not supplied',
    zh: '没有风险单元表的无法判定',
    given: { enterprises: [firm] },
    expected: { '2024-07-20': ['plan - unknown - -'] },
  },
  {
    duty: 'M10.control',
    shows: 'asks major risks for an owner at enterprise level; without a grade it is unknown',
    zh: '重大风险由公司级责任人管控;未定级的无法判定',
    given: {
      enterprises: [firm, { ...firm, id: 'E2' }],
      riskUnits: [
        { ...unit, id: 'R1', level: 'major', owner: '张', controlLevel: 'enterprise' },
        { ...unit, id: 'R2', level: 'major', owner: '张', controlLevel: 'workshop' },
        { ...unit, id: 'R3', level: 'major', controlLevel: 'enterprise' },
        { ...unit, id: 'R4', level: 'major', owner: '张' },
        { ...unit, id: 'R5', level: 'larger' },
        { ...unit, id: 'R6', enterpriseId: 'E2' },
      ],
    },
    expected: {
      '2024-07-04': [],
      '2024-07-05': [
        'E1 R1 met - -',
        'E1 R2 breached - -',
        'E1 R3 breached - -',
        'E1 R4 breached - -',
        'E2 - unknown - -',
      ],
    },
  },
  {
    duty: 'M16.followup',
    shows: 'takes the limits of 30 minutes, 24 and 48 hours themselves as in time',
    zh: '核实30分钟、处置24小时、反馈48小时,正好为按时',
    given: {
      enterprises: [firm],
      alarms: [
        { ...alarm, id: 'W0', on: '2024-06-30' },
        {
          ...alarm,
          id: 'W1',
          verifiedOn: '2024-08-01',
          verifyMinutes: 30,
          handledOn: '2024-08-02',
          handleMinutes: 1440,
          answeredOn: '2024-08-03',
          answerMinutes: 2880,
        },
        {
          ...alarm,
          id: 'W2',
          verifiedOn: '2024-08-01',
          verifyMinutes: 31,
          handledOn: '2024-08-01',
          handleMinutes: 60,
          answeredOn: '2024-08-01',
          answerMinutes: 90,
        },
        {
          ...alarm,
          id: 'W3',
          verifiedOn: '2024-08-01',
          verifyMinutes: 5,
          handledOn: '2024-08-02',
          handleMinutes: 1441,
        },
      ],
    },
    expected: {
      '2024-08-01': ['E1 W1 met - -', 'E1 W2 breached - -', 'E1 W3 met - -'],
      '2024-08-04': ['E1 W1 met - -', 'E1 W2 breached - -', 'E1 W3 breached - -'],
    },
  },
  {
    duty: 'M16.followup',
    shows: 'does not miss a stage before its limit, and does not guess minutes from days',
    zh: '时限未过不算缺;只有日期没有用时的不猜',
    given: {
      enterprises: [firm],
      alarms: [
        { ...alarm, id: 'W1' },
        { ...alarm, id: 'W2', verifiedOn: '2024-08-01', handledOn: '2024-08-01', answeredOn: '2024-08-01' },
        {
          ...alarm,
          id: 'W3',
          verifiedOn: '2024-08-01',
          verifyMinutes: 5,
          handledOn: '2024-08-01',
          handleMinutes: 60,
        },
        {
          ...alarm,
          id: 'W4',
          verifiedOn: '2024-08-03',
          handledOn: '2024-08-01',
          handleMinutes: 60,
          answeredOn: '2024-08-01',
          answerMinutes: 90,
        },
      ],
    },
    expected: {
      '2024-08-02': ['E1 W1 met - -', 'E1 W2 unknown - -', 'E1 W3 met - -', 'E1 W4 met - -'],
      '2024-08-03': ['E1 W1 breached - -', 'E1 W2 unknown - -', 'E1 W3 met - -', 'E1 W4 breached - -'],
      '2024-08-04': ['E1 W1 breached - -', 'E1 W2 unknown - -', 'E1 W3 breached - -', 'E1 W4 breached - -'],
    },
  },
  {
    duty: 'M16.preempt',
    shows: 'is due on the next day, and by the day of an accident that comes before',
    zh: '次日前处置,事故先到的不晚于事故当日',
    given: {
      enterprises: [firm],
      accidents: [{ id: 'A', on: '2024-08-01', enterpriseId: 'E1' }],
      alarms: ['W1', 'W2', 'W3', 'W4', 'W5', 'W6'].map((id) => ({
        ...alarm,
        id,
        mayCauseAccident: id === 'W6' ? null : id !== 'W5',
        actedOn: { W1: '2024-08-02', W2: '2024-08-03', W4: '2024-08-02' }[id] ?? null,
        accidentId: id === 'W4' ? 'A' : null,
      })),
    },
    expected: {
      '2024-08-01': [
        'E1 W1 open 2024-08-02 -',
        'E1 W2 open 2024-08-02 -',
        'E1 W3 open 2024-08-02 -',
        'E1 W4 open 2024-08-01 -',
      ],
      '2024-08-03': [
        'E1 W1 met 2024-08-02 2024-08-02',
        'E1 W2 late 2024-08-02 2024-08-03',
        'E1 W3 breached 2024-08-02 -',
        'E1 W4 late 2024-08-01 2024-08-02',
      ],
    },
  },
  {
    duty: 'M16.preempt',
    shows: 'is due on the first day of the next year where the alarm came on the last of this one',
    zh: '12月31日的预警次年1月1日到期',
    given: {
      enterprises: [firm],
      alarms: [{ ...alarm, id: 'W1', on: '2024-12-31', mayCauseAccident: true }],
    },
    expected: {
      '2025-01-01': ['E1 W1 open 2025-01-01 -'],
      '2025-01-02': ['E1 W1 breached 2025-01-01 -'],
    },
  },
  {
    duty: 'M24.rectify',
    shows: 'goes by the day that the report sets for each measure',
    zh: '每项措施以调查报告所定期限为准',
    given: {
      accidents: [{ id: 'A', on: '2024-06-01' }],
      accidentMeasures: [
        { ...ordered, id: 'M0', orderedOn: '2024-06-30', dueOn: '2024-07-31' },
        { ...ordered, id: 'M1', dueOn: '2024-12-31', doneOn: '2024-12-31' },
        { ...ordered, id: 'M2', dueOn: '2024-12-31', doneOn: '2025-01-01' },
        { ...ordered, id: 'M3', kind: 'penalty', dueOn: '2024-12-31' },
        { ...ordered, id: 'M4' },
      ],
    },
    expected: {
      '2024-12-31': [
        'A M1 met 2024-12-31 2024-12-31',
        'A M2 open 2024-12-31 -',
        'A M3 open 2024-12-31 -',
        'A M4 unknown - -',
      ],
      '2025-01-01': [
        'A M1 met 2024-12-31 2024-12-31',
        'A M2 late 2024-12-31 2025-01-01',
        'A M3 breached 2024-12-31 -',
        'A M4 unknown - -',
      ],
    },
  },
  {
    duty: 'M34.access',
    shows: 'asks for the opinion by the day of each gate of a high-risk project',
    zh: '高危项目每过一关须先有安全意见',
    given: {
      units: [town],
      projects: [
        { ...project, id: 'J1', initiatedOn: '2024-08-01', initiationOpinionOn: '2024-08-01' },
        { ...project, id: 'J2', initiatedOn: '2024-08-01', initiationOpinionOn: '2024-08-02' },
        {
          ...project,
          id: 'J3',
          initiatedOn: '2024-06-30',
          plannedOn: '2024-08-01',
          planningOpinionOn: '2024-07-31',
          designedOn: '2024-09-01',
        },
        { ...project, id: 'J4', sector: 'culture-tourism', initiatedOn: '2024-08-01' },
        { ...project, id: 'J5', initiatedOn: '2024-06-30' },
        { ...project, id: 'J6', unitId: 'D2', sector: null, initiatedOn: '2024-08-01' },
      ],
    },
    expected: {
      '2024-07-31': [],
      '2024-08-31': ['D1 J1 met - -', 'D1 J2 breached - -', 'D1 J3 met - -', 'D2 - unknown - -'],
      '2024-09-01': ['D1 J1 met - -', 'D1 J2 breached - -', 'D1 J3 breached - -', 'D2 - unknown - -'],
    },
  },
  {
    duty: 'M34.threesim',
    shows: 'asks for the acceptance by the day of production, and for the design by the start',
    zh: '投产前验收,开工前完成安全设施设计',
    given: {
      enterprises: [firm],
      projects: [
        {
          ...project,
          id: 'J1',
          facilitiesDesignedOn: '2024-07-01',
          startedOn: '2024-07-01',
          facilitiesAcceptedOn: '2025-03-01',
          productionOn: '2025-03-01',
        },
        { ...project, id: 'J2', startedOn: '2024-06-30', productionOn: '2025-03-01' },
        { ...project, id: 'J3', facilitiesDesignedOn: '2024-07-02', startedOn: '2024-07-01' },
        { ...project, id: 'J4', startedOn: '2024-07-01' },
        { ...project, id: 'J5', startedOn: '2024-06-30' },
        {
          ...project,
          id: 'J6',
          facilitiesAcceptedOn: '2025-03-02',
          productionOn: '2025-03-01',
        },
      ],
    },
    expected: {
      '2024-07-01': ['E1 J1 met - -', 'E1 J3 unknown - -', 'E1 J4 unknown - -'],
      '2025-03-02': [
        'E1 J1 met - -',
        'E1 J2 breached - -',
        'E1 J3 breached - -',
        'E1 J4 unknown - -',
        'E1 J6 breached - -',
      ],
    },
  },
  {
    duty: 'M34.ban',
    shows: 'is breached by an approval with a failed test, and unknown with a blank one',
    zh: '未达标而批准的违反,未填的无法判定',
    given: {
      units: [town],
      projects: [
        { ...project, id: 'J1', approvedOn: '2024-07-01', meetsAccess: true, meetsScale: true },
        { ...project, id: 'J2', approvedOn: '2024-07-01', meetsAccess: true, meetsScale: false },
        { ...project, id: 'J3', approvedOn: '2024-07-01', meetsAccess: false },
        { ...project, id: 'J4', approvedOn: '2024-07-01', meetsScale: true },
        { ...project, id: 'J5', approvedOn: '2024-06-30', meetsScale: false },
        { ...project, id: 'J6', meetsScale: false },
      ],
    },
    expected: {
      '2024-06-30': [],
      '2024-07-01': ['D1 J1 met - -', 'D1 J2 breached - -', 'D1 J3 breached - -', 'D1 J4 unknown - -'],
    },
  },
  {
    duty: 'M34.ban',
    shows: 'is unknown where the projects were not supplied',
    zh: '没有项目台账的无法判定',
    given: { units: [town] },
    expected: { '2024-07-01': ['plan - unknown - -'] },
  },
  {
    duty: 'M35.fee',
    shows: 'works the two rates of transport out: 1% and 1.5% of the base',
    zh: '普通货运1%、特殊货运1.5%,正好为足额',
    given: {
      enterprises: [firm],
      safetyFunds: [
        { ...fund, id: 'F1', category: 'ordinary-freight', baseYuan: 5_000_000, accruedYuan: 50_000 },
        { ...fund, id: 'F2', category: 'ordinary-freight', baseYuan: 5_000_000, accruedYuan: 49_999 },
        { ...fund, id: 'F3', category: 'special-transport', baseYuan: 5_000_000, accruedYuan: 75_000 },
        { ...fund, id: 'F4', category: 'special-transport', baseYuan: 5_000_000, accruedYuan: 74_999 },
        { ...fund, id: 'F5', category: 'ordinary-freight', accruedYuan: 50_000, dueYuan: 50_000 },
      ],
    },
    expected: {
      '2025-01-30': [],
      '2025-01-31': [
        'E1 F1 met - -',
        'E1 F2 breached - -',
        'E1 F3 met - -',
        'E1 F4 breached - -',
        'E1 F5 unknown - -',
      ],
    },
  },
  {
    duty: 'M35.fee',
    shows: 'goes by the stated amount elsewhere, and by what was used outside the list',
    zh: '其他类别按填报的应提取金额;超范围使用的违反',
    given: {
      enterprises: [firm],
      safetyFunds: [
        { ...fund, id: 'F1', dueYuan: 90_000, accruedYuan: 90_000 },
        { ...fund, id: 'F2', category: '建设工程施工', dueYuan: 90_000, accruedYuan: 89_999 },
        { ...fund, id: 'F3', category: '建设工程施工', baseYuan: 1_000_000, accruedYuan: 90_000 },
        { ...fund, id: 'F4', dueYuan: 90_000, accruedYuan: 90_000, outsideYuan: 1 },
        { ...fund, id: 'F5', dueYuan: 90_000, accruedYuan: 90_000, outsideYuan: null },
        { ...fund, id: 'F6', settledOn: '2024-06-30', dueYuan: 2, accruedYuan: 1 },
      ],
    },
    expected: {
      '2025-02-01': [
        'E1 F1 met - -',
        'E1 F2 breached - -',
        'E1 F3 unknown - -',
        'E1 F4 breached - -',
        'E1 F5 unknown - -',
      ],
    },
  },
  ...[
    'M10.control',
    'M16.followup',
    'M16.preempt',
    'M24.rectify',
    'M34.access',
    'M34.threesim',
    'M35.fee',
  ].map((duty) => ({
    duty,
    shows: 'is unknown where its table was not supplied',
    zh: '没有报送相应台账的无法判定',
    given: { enterprises: [firm] },
    expected: { '2025-01-31': ['plan - unknown - -'] },
  })),
]);
