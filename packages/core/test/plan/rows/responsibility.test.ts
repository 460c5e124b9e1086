import { checkRows, type RowCase } from './check.js';
import { department, record, town } from './given.js';

type Assignment = NonNullable<RowCase['given']['assignments']>[number];

/** The parts of `count` measures, each with a unit, a day and two dated steps. */
const measures = (count: number, from = 1): Assignment[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `A${from + at}`,
    listedOn: '2024-07-10',
    listedBy: 'T1',
    unitId: 'D1',
    measure: String(from + at),
    dueOn: '2026-12-31',
    datedSteps: 2,
  }));

const SECTORS = [
  'hazchem',
  'metallurgy',
  'aluminium-casting',
  'culture-tourism',
  'fire',
  'construction',
  'transport',
  'industry-trade',
];

const part = (sector: string, role: 'lead' | 'support', unitId: string, listedOn = '2024-07-10') => ({
  id: `${sector}-${role}-${unitId}`,
  listedOn,
  listedBy: 'T1',
  role,
  unitId,
  sector,
});

const matrix = SECTORS.flatMap((sector) => [part(sector, 'lead', 'D1'), part(sector, 'support', 'D2')]);

checkRows('责任分工', [
  {
    duty: 'P.timeline',
    shows: 'asks for a unit, a day and two steps of each of the 35 measures',
    zh: '三十五项措施项项有责任单位、时间和路线图',
    given: { units: [town], assignments: measures(35) },
    expected: {
      '2024-06-30': [],
      '2024-07-01': ['T1 - breached - -'],
      '2024-07-09': ['T1 - breached - -'],
      '2024-07-10': ['T1 - met - -'],
    },
  },
  {
    duty: 'P.timeline',
    shows: 'does not count a measure twice, nor one that is none of the 35',
    zh: '同一措施写两行只算一项,第36项不算',
    given: {
      units: [town],
      assignments: [...measures(34), { ...measures(1)[0], id: 'again' }, ...measures(1, 36)],
    },
    expected: { '2024-08-01': ['T1 - breached - -'] },
  },
  {
    duty: 'P.timeline',
    shows: 'is breached where one measure has no unit, no day, or one step',
    zh: '缺责任单位、缺时间或者只有一步的措施不算',
    given: {
      units: [town, { ...town, id: 'T2' }, { ...town, id: 'T3' }],
      assignments: [
        ...measures(34),
        { ...measures(1, 35)[0], unitId: null },
        ...measures(34).map((row) => ({ ...row, id: `2-${row.id}`, listedBy: 'T2' })),
        { ...measures(1, 35)[0], id: '2-A35', listedBy: 'T2', dueOn: null },
        ...measures(34).map((row) => ({ ...row, id: `3-${row.id}`, listedBy: 'T3' })),
        { ...measures(1, 35)[0], id: '3-A35', listedBy: 'T3', datedSteps: 1 },
      ],
    },
    expected: { '2024-08-01': ['T1 - breached - -', 'T2 - breached - -', 'T3 - breached - -'] },
  },
  {
    duty: 'P.timeline',
    shows: 'is unknown where the assignments were not supplied',
    zh: '没有责任分工表的无法判定',
    given: { units: [town] },
    expected: { '2024-08-01': ['T1 - unknown - -'] },
  },
  {
    duty: 'T.chain',
    shows: 'asks for one lead and one supporting unit of each of the eight sectors',
    zh: '八个领域各有一个牵头、至少一个配合',
    given: { units: [town], assignments: [...matrix, part('fire', 'support', 'D3')] },
    expected: {
      '2024-06-30': [],
      '2024-07-09': ['T1 - breached - -'],
      '2024-07-10': ['T1 - met - -'],
    },
  },
  {
    duty: 'T.chain',
    shows: 'is breached from the day on which a sector has two leads',
    zh: '一个领域有两个牵头单位之日起不算做到',
    given: { units: [town], assignments: [...matrix, part('fire', 'lead', 'D3', '2025-01-01')] },
    expected: { '2024-12-31': ['T1 - met - -'], '2025-01-01': ['T1 - breached - -'] },
  },
  {
    duty: 'T.chain',
    shows: 'is breached where a sector has no lead, or nobody who supports',
    zh: '缺牵头或者缺配合单位的不算做到',
    given: {
      units: [town, { ...town, id: 'T2' }],
      assignments: [
        ...matrix.filter(({ id }) => id !== 'fire-lead-D1'),
        ...matrix
          .filter(({ id }) => id !== 'fire-support-D2')
          .map((row) => ({ ...row, id: `2-${row.id}`, listedBy: 'T2' })),
      ],
    },
    expected: { '2024-08-01': ['T1 - breached - -', 'T2 - breached - -'] },
  },
  {
    duty: 'T.chain',
    shows: 'is unknown where the assignments were not supplied',
    zh: '没有责任分工表的无法判定',
    given: { units: [town] },
    expected: { '2024-08-01': ['T1 - unknown - -'] },
  },
  {
    duty: 'M17.collect',
    shows: 'is owed each year for the sectors there are',
    zh: '辖区内有企业的行业领域每年一份',
    given: {
      units: [town],
      enterprises: [
        {
          id: 'E1',
          name: '厂',
          areaCode: '360112115203',
          sectors: ['fire', 'hazchem'],
          openedOn: '2020-01-01',
        },
      ],
      activities: [record('document', 'criteria-collection', '2025-12-31', 'T1', { sector: 'fire' })],
    },
    expected: {
      '2024-12-31': [],
      '2025-12-31': ['T1 2025:fire met 2025-12-31 2025-12-31', 'T1 2025:hazchem open 2025-12-31 -'],
      '2026-01-01': [
        'T1 2025:fire met 2025-12-31 2025-12-31',
        'T1 2025:hazchem breached 2025-12-31 -',
        'T1 2026:fire open 2026-12-31 -',
        'T1 2026:hazchem open 2026-12-31 -',
      ],
    },
  },
  {
    duty: 'M17.collect',
    shows: 'is late where the collection of a year is dated after it',
    zh: '写明属上年而次年才汇编的为逾期',
    given: {
      units: [town],
      enterprises: [
        { id: 'E1', name: '厂', areaCode: '360112115203', sectors: ['fire'], openedOn: '2020-01-01' },
      ],
      activities: [
        record('document', 'criteria-collection', '2026-01-05', 'T1', { sector: 'fire', period: '2025' }),
      ],
    },
    expected: {
      '2026-01-05': ['T1 2025:fire late 2025-12-31 2026-01-05', 'T1 2026:fire open 2026-12-31 -'],
    },
  },
  {
    duty: 'M17.collect',
    shows: 'is unknown where no collection was ever recorded',
    zh: '台账中从未有过标准汇编的无法判定',
    given: {
      units: [town],
      enterprises: [
        { id: 'E1', name: '厂', areaCode: '360112115203', sectors: ['fire'], openedOn: '2020-01-01' },
      ],
      activities: [],
    },
    expected: { '2026-01-05': ['T1 - unknown - -'] },
  },
  {
    duty: 'M30.command',
    shows: 'asks for somebody on duty, and for reports within 120 minutes',
    zh: '每日有人值班,信息报送不超过120分钟',
    given: {
      units: [town],
      dutyLog: [
        { id: 'L0', unitId: 'T1', on: '2024-06-30', isStaffed: false },
        { id: 'L1', unitId: 'T1', on: '2024-07-01', isStaffed: true },
        { id: 'L2', unitId: 'T1', on: '2024-07-02', isStaffed: true, slowestReportMinutes: 120 },
        { id: 'L3', unitId: 'T1', on: '2024-07-03', isStaffed: true, slowestReportMinutes: 121 },
        { id: 'L4', unitId: 'T1', on: '2024-07-04', isStaffed: false },
        { id: 'L5', unitId: 'T1', on: '2024-07-05' },
      ],
    },
    expected: {
      '2024-07-01': ['T1 L1 met - -'],
      '2024-07-05': [
        'T1 L1 met - -',
        'T1 L2 met - -',
        'T1 L3 breached - -',
        'T1 L4 breached - -',
        'T1 L5 unknown - -',
      ],
    },
  },
  {
    duty: 'M30.command',
    shows: 'is unknown where the duty log was not supplied',
    zh: '没有值班日志的无法判定',
    given: { units: [town] },
    expected: { '2024-07-05': ['plan - unknown - -'] },
  },
  {
    duty: 'M20.accountability',
    shows: 'is met by an outcome, and never breached',
    zh: '有处理结果的为完成,没有的无法判定,不作未完成',
    given: {
      units: [department],
      accountability: [
        { id: 'Z0', kind: 'inquiry', on: '2024-06-30', unitId: 'D1' },
        { id: 'Z1', kind: 'inquiry', on: '2024-07-01', unitId: 'D1', outcomeOn: '2024-09-01' },
        { id: 'Z2', kind: 'sanction', on: '2024-07-01', unitId: 'D1' },
      ],
    },
    expected: {
      '2024-08-31': ['D1 Z1 unknown - -', 'D1 Z2 unknown - -'],
      '2026-12-31': ['D1 Z1 met - -', 'D1 Z2 unknown - -'],
    },
  },
  {
    duty: 'M33.letters',
    shows: 'is met by an answer, and never breached',
    zh: '有回复的为完成,没有的无法判定,不作未完成',
    given: {
      units: [town],
      notices: [
        { id: 'N1', kind: 'warning-letter', on: '2024-07-01', by: 'T1', repliedOn: '2024-07-10' },
        { id: 'N2', kind: 'proposal', on: '2024-07-01', by: 'T1' },
        { id: 'N3', kind: 'supervision-letter', on: '2024-06-30', by: 'T1' },
        { id: 'N4', kind: 'circular', on: '2024-07-01', by: 'T1' },
      ],
    },
    expected: {
      '2024-07-09': ['T1 N1 unknown - -', 'T1 N2 unknown - -'],
      '2026-12-31': ['T1 N1 met - -', 'T1 N2 unknown - -'],
    },
  },
  {
    duty: 'M35.tipoff',
    shows: 'asks for the three documents, and for a decision on each reward within 30 days',
    zh: '三项文件齐全,核查属实30日内决定奖励',
    given: {
      units: [department, { ...department, id: 'D2' }],
      activities: [
        record('document', 'tipoff-rules', '2024-07-01', 'D1'),
        record('document', 'tipoff-fund', '2024-07-01', 'D1'),
        record('document', 'tipoff-confidentiality', '2024-07-02', 'D1'),
        record('document', 'tipoff-rules', '2024-07-01', 'D2'),
      ],
      tipoffs: [
        { id: 'J1', on: '2024-07-20', unitId: 'D1', verifiedOn: '2024-08-01', isTrue: true },
        {
          id: 'J2',
          on: '2024-07-20',
          unitId: 'D1',
          verifiedOn: '2024-08-01',
          isTrue: true,
          rewardDecidedOn: '2024-08-31',
        },
        { id: 'J3', on: '2024-07-20', unitId: 'D1', verifiedOn: '2024-07-21', isTrue: false },
      ],
    },
    expected: {
      '2024-07-01': ['D1 - breached - -', 'D2 - breached - -'],
      '2024-07-02': ['D1 - met - -', 'D2 - breached - -'],
      '2024-08-31': ['D1 - met - -', 'D2 - breached - -'],
      '2024-09-01': ['D1 - breached - -', 'D2 - breached - -'],
    },
  },
  {
    duty: 'M35.tipoff',
    shows: 'is met again once the reward was decided, and unknown without the tip-offs',
    zh: '奖励决定之后重新算做到',
    given: {
      units: [department],
      activities: ['tipoff-rules', 'tipoff-fund', 'tipoff-confidentiality'].map((kind) =>
        record('document', kind, '2024-07-01', 'D1'),
      ),
      tipoffs: [
        {
          id: 'J1',
          on: '2024-07-20',
          unitId: 'D1',
          verifiedOn: '2024-08-01',
          isTrue: true,
          rewardDecidedOn: '2024-09-10',
        },
      ],
    },
    expected: {
      '2024-09-09': ['D1 - breached - -'],
      '2024-09-10': ['D1 - met - -'],
    },
  },
  {
    duty: 'M35.tipoff',
    shows: 'is unknown where the tip-offs were not supplied',
    zh: '没有举报台账的无法判定',
    given: {
      units: [department],
      activities: ['tipoff-rules', 'tipoff-fund', 'tipoff-confidentiality'].map((kind) =>
        record('document', kind, '2024-07-01', 'D1'),
      ),
    },
    expected: { '2024-09-09': ['D1 - unknown - -'] },
  },
  ...['M20.accountability', 'M33.letters'].map((duty) => ({
    duty,
    shows: 'is unknown where its table was not supplied',
    zh: '没有报送相应台账的无法判定',
    given: { units: [town] },
    expected: { '2025-01-31': ['plan - unknown - -'] },
  })),
]);
