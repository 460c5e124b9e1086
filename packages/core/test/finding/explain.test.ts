import { evaluate, loadPlan, type Manifest, readDataset, type TableRows } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);
type Activity = NonNullable<TableRows['activities']>[number];

/** The explanation of one duty's finding. */
function explained(
  obligation: string,
  instance: string,
  rows: TableRows,
  asOf: string,
  { knownAt, manifest }: { knownAt?: string; manifest?: Manifest } = {},
) {
  const { dataset } = readDataset(rows, { manifest });
  const findings = evaluate(plan, dataset, { asOf, knownAt, obligations: [obligation], notApplicable: true });
  const [finding] = findings.where({ instance });
  return findings.explain(finding);
}

const enterprises = [{ id: 'E1', name: '招贤某化工厂', highRisk: true, openedOn: '2020-01-01' }];
const check = (id: string, on: string, other: Partial<Activity> = {}): Activity => ({
  id,
  type: 'inspection',
  kind: 'self-check',
  on,
  by: 'E1',
  leaderRole: 'principal',
  coversMajor: true,
  ...other,
});

/** Why the records that did not count did not, by id. */
function passed(activities: Activity[], asOf: string, knownAt?: string) {
  const rows = { enterprises, activities };
  const { records = [] } = explained('M18.check.highrisk', '2025-03', rows, asOf, { knownAt });
  return Object.fromEntries(
    records[0].passed.records.map(({ id, because }) => [
      id,
      because.map((one) => (one.kind === 'condition' ? one.comparison.fact : one.kind)),
    ]),
  );
}

describe('a monthly check that is not done', () => {
  const activities = [
    check('A1', '2025-03-07', { leaderRole: 'deputy' }),
    check('A2', '2025-03-09', { coversMajor: undefined }),
    check('A3', '2025-04-01'),
    check('A4', '2025-03-20', { period: '2025-02' }),
    check('A5', '2025-03-21', { by: 'E2' }),
    check('A6', '2025-03-22', { type: 'drill' }),
  ];

  it('is explained by the records that nearly counted, each with what kept it from counting', () => {
    expect(passed(activities, '2025-06-30')).toEqual({
      A1: ['leaderRole'],
      A2: ['coversMajor'],
      A4: ['period'],
    });
  });

  it('says all of it, in both languages', () => {
    const rows = { enterprises, activities };
    const explanation = explained('M18.check.highrisk', '2025-03', rows, '2025-06-30');
    expect(explanation.text('zh-CN').split('\n')).toEqual([
      '结论：逾期未完成，应有 1 条，计入 0 条，2025-03-31 到期，已逾期 91 天',
      '截至：2025-06-30',
      '责任：高危企业主要负责人每月带队检查（M18.check.highrisk）',
      '条款：18. 提升排查整治实效',
      '原文：“(高危行业领域每月至少1次)”',
      '说明：须由主要负责人本人带队,且检查内容含重大事故隐患;副职带队不计',
      '主体：招贤某化工厂（E1）',
      '  企业 第 1 行 E1 2020-01-01',
      '适用：成立',
      '  纳入高危日期未填写',
      '  是否高危为“是”',
      '周期：2025-03（2025-03-01 至 2025-03-31），2025-03-31 到期',
      '在册：2020-01-01 起，周期内 31 天（满 15 天才计）',
      '记录：工作记录，要求 记录类型为“检查”、类别为“自查”、带队人职务为“主要负责人”、是否涉及重大事故隐患为“是”',
      '计入：0 条',
      '未计入：3 条',
      '  工作记录 第 1 行 A1 2025-03-07：因带队人职务为“副职”（须为“主要负责人”）',
      '  工作记录 第 2 行 A2 2025-03-09：因是否涉及重大事故隐患未填写（须为“是”）',
      '  工作记录 第 4 行 A4 2025-03-20：因注明的所属期为“2025-02”',
      '参数：HR6 = 6 个值（原文）第3条所列六个高危行业领域,作为企业自身义务中“高危行业领域”的范围',
      '参数：highRiskIndustries = 28 个值（依据 GB/T 4754-2017）行业代码只提示可能高危(GB/T 4754-2017):是否高危须由企业标注或行业领域确定',
      '参数：enterpriseDutiesFrom = 2024-01-01（读法）企业的周期性义务在2024年1月的国家方案中已有,自当月起算',
      '参数：times = 1（原文）“每月至少1次”按自然月;替代每季度一次,不叠加',
      '参数：minimumDaysMonth = 15 天（读法）当月在册不足15日的不计',
      '参数：neverRecorded = undone（读法）定期必做、必留记录的工作:台账中没有即为未做',
      '所需：1 条符合要求的工作记录，日期在 2025-03-01 至 2025-03-31 之间，或注明所属期为 2025-03',
    ]);
    const english = explanation.text('en');
    expect(english).toContain(
      'Result: not done, past due, 1 owed, 0 counted, due 2025-03-31, 91 days overdue',
    );
    expect(english).toContain(
      '  activities row 1 A1 2025-03-07: leaderRole is “deputy” (has to be “principal”)\n',
    );
    expect(english).toContain(
      'Needed: 1 more of activities as asked, of 2025-03-01 to 2025-03-31 or stating',
    );
  });

  it('is plain data as JSON, without its texts', () => {
    const rows = { enterprises, activities };
    const explanation = explained('M18.check.highrisk', '2025-03', rows, '2025-06-30');
    const read = JSON.parse(JSON.stringify(explanation));
    expect(read).toMatchObject({ duty: { id: 'M18.check.highrisk' }, period: { key: '2025-03' } });
    expect(Object.keys(read)).not.toContain('text');
    expect(read).toEqual({ ...explanation });
  });

  it.each(['A1', 'A2', 'A4'])('is done once %s is as it had to be', (id) => {
    const mended = activities.map((one) =>
      one.id === id ? { ...one, leaderRole: 'principal', coversMajor: true, period: undefined } : one,
    );
    const rows = { enterprises, activities: mended };
    const {
      finding,
      records = [],
      remedies,
    } = explained('M18.check.highrisk', '2025-03', rows, '2025-06-30');
    expect(finding).toMatchObject({ status: 'met', counted: 1 });
    expect(records[0].counted.records.map((one) => one.id)).toEqual([id]);
    expect(remedies).toEqual([]);
  });

  it('tells of what comes later, and of what was recorded later', () => {
    const later = [
      check('A1', '2025-03-25'),
      check('A2', '2025-03-02', { recordedOn: '2025-04-02' }),
      check('A3', '2025-03-03', { recordedOn: '2025-03-03' }),
    ];
    expect(passed(later, '2025-03-10')).toEqual({ A1: ['after-day'] });
    expect(passed(later, '2025-03-31', '2025-03-31')).toEqual({ A2: ['recorded-later'] });
  });

  it('tells of the earlier version of a record that was changed', () => {
    const versions = [
      check('A1', '2025-03-02', { recordedOn: '2025-03-02' }),
      check('A1', '2025-03-02', { recordedOn: '2025-03-05', leaderRole: 'deputy' }),
    ];
    const rows = { enterprises, activities: versions };
    const { records = [] } = explained('M18.check.highrisk', '2025-03', rows, '2025-06-30');
    expect(records[0].counted.total).toBe(0);
    expect(
      records[0].passed.records.map(({ row, because }) => [row, because.map(({ kind }) => kind)]),
    ).toEqual([
      [1, ['superseded']],
      [2, ['condition']],
    ]);
  });
});

describe('records taken away from a duty that is met', () => {
  const activities = [check('A1', '2025-03-07'), check('A2', '2025-03-09'), check('A3', '2025-05-01')];
  const month = (left: Activity[]) =>
    explained('M18.check.highrisk', '2025-03', { enterprises, activities: left }, '2025-06-30');

  it('leave it undone where they were those that counted, and as it is where they were not', () => {
    const { finding, records = [] } = month(activities);
    const counted = records[0].counted.records.map(({ id }) => id);
    expect({ ...finding, counted }).toMatchObject({
      status: 'met',
      doneOn: '2025-03-07',
      counted: ['A1', 'A2'],
    });
    expect(month(activities.filter(({ id }) => !counted.includes(id))).finding).toMatchObject({
      status: 'breached',
      counted: 0,
    });
    expect(month(activities.filter(({ id }) => id !== 'A1')).finding).toMatchObject({ doneOn: '2025-03-09' });
    expect(month(activities.filter(({ id }) => id !== 'A3')).finding).toEqual(finding);
  });
});

describe('a check of a sector', () => {
  const town = { id: 'T1', name: '某镇', kind: 'town', areaCode: '360112115' };
  const rows: TableRows = {
    units: [town],
    enterprises: [
      { id: 'E1', name: '甲', areaCode: '360112115201', sectors: ['fire'] },
      { id: 'E2', name: '乙', areaCode: '360112115201', sectors: ['road-transport'] },
    ],
    activities: [
      {
        id: 'A1',
        type: 'inspection',
        kind: 'targeted',
        on: '2025-03-05',
        by: 'T1',
        sector: 'road-transport',
      },
      { id: 'A2', type: 'inspection', kind: 'routine', on: '2025-03-06', by: 'T1', sector: 'fire' },
    ],
  };
  const told = (instance: string) => {
    const { records = [] } = explained('M1.check.monthly', instance, rows, '2025-06-30');
    return records.map(({ purpose, counted, passed }) => [
      purpose,
      counted.records.map(({ id }) => id),
      passed.records.map(({ id, because }) => [id, ...because.map(({ kind }) => kind)]),
    ]);
  };

  it('is called for by an enterprise of it, and shown by a check of it', () => {
    expect(told('2025-03:transport')).toEqual([
      ['trigger', ['E2'], []],
      ['evidence', ['A1'], [['A2', 'condition', 'word']]],
    ]);
    expect(told('2025-03:fire')).toEqual([
      ['trigger', ['E1'], []],
      [
        'evidence',
        [],
        [
          ['A1', 'word'],
          ['A2', 'condition'],
        ],
      ],
    ]);
  });
});

describe('a hazard', () => {
  const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01' };

  it('is explained by the days that made its due day', () => {
    const rows = { enterprises, hazards: [hazard] };
    const { due, remedies } = explained('M19.close', 'H1', rows, '2025-06-30');
    // 30 days after 1 January is 31 January.
    expect(due).toMatchObject({ kind: 'firstFilled', day: '2025-01-31' });
    expect(remedies).toMatchObject([{ kind: 'fill', label: { 'zh-CN': '销号日期' }, either: false }]);
  });

  it('on the ladder tells which notices answer the rung', () => {
    const notices = [
      { id: 'N1', kind: 'letter', on: '2025-02-01', hazardId: 'H1' },
      { id: 'N2', kind: 'exposure', on: '2025-03-20', hazardId: 'H1' },
      { id: 'N3', kind: 'exposure', on: '2024-12-01', hazardId: 'H1' },
      { id: 'N4', kind: 'exposure', on: '2025-03-01', hazardId: 'H2' },
    ];
    const rows = { enterprises, hazards: [hazard], notices };
    const told = explained('M20.ladder', 'H1:exposure', rows, '2025-06-30');
    // Due on 31 January; exposure is asked for from the 31st day after it on, and within 5 days: 3 and 8 March.
    expect(told.rung?.from?.day).toBe('2025-03-03');
    expect(told.finding).toMatchObject({ status: 'late', due: '2025-03-08', doneOn: '2025-03-20' });
    const [{ counted, passed }] = told.records ?? [];
    expect(counted.records.map(({ id }) => id)).toEqual(['N2']);
    expect(passed.records.map(({ id, because }) => [id, ...because.map(({ kind }) => kind)])).toEqual([
      ['N3', 'day'],
      ['N1', 'condition'],
    ]);
  });
});

describe('a certificate', () => {
  it('whose review was missed says what of several would be enough', () => {
    const certificates = [
      {
        id: 'C1',
        kind: 'special-operation',
        enterpriseId: 'E1',
        validFrom: '2020-01-01',
        validTo: '2026-01-01',
        reviewDue: '2025-01-01',
      },
    ];
    const { remedies } = explained('M5.cert.hold', 'C1', { enterprises, certificates }, '2025-06-30');
    expect(
      remedies.map(
        (one) => one.kind === 'comparison' && [one.comparison.fact, one.comparison.operator, one.either],
      ),
    ).toEqual([
      ['reviewDue', 'filled', true],
      ['reviewDue', 'onOrAfter', true],
      ['reviewedOn', 'filled', true],
    ]);
  });
});

describe('what cannot be told', () => {
  it('says which cells would tell whether the duty applies', () => {
    const rows = { enterprises: [{ id: 'E1', name: '某厂' }], activities: [] };
    const { remedies } = explained('M18.check.highrisk', '', rows, '2025-06-30');
    expect(remedies.map((one) => one.kind === 'fill' && [one.label.en, one.either])).toEqual([
      ['highRisk', true],
      ['sectors', true],
      ['industryCode', true],
    ]);
  });

  it('says which table was not supplied, or does not reach back', () => {
    const absent = explained('M18.check.highrisk', '', { enterprises }, '2025-06-30');
    expect(absent.remedies).toMatchObject([
      { kind: 'supply', coverage: { table: 'activities', supplied: false } },
    ]);
    const manifest = { covers: { activities: { from: '2025-04-01' } } };
    const short = explained('M18.check.highrisk', '2025-03', { enterprises, activities: [] }, '2025-06-30', {
      manifest,
    });
    expect(short.remedies).toMatchObject([{ kind: 'supply', coverage: { from: '2025-04-01' } }]);
    expect(short.text('zh-CN')).toContain('数据范围：工作记录：2025-04-01 起');
  });
});

describe('a quota', () => {
  it('names those not done, and how many are missing', () => {
    const assets = Array.from({ length: 20 }, (_, at) => ({
      id: `K${at + 1}`,
      kind: 'self-built-house',
      doneOn: at < 17 ? '2025-02-01' : undefined,
    }));
    const { quota, remedies } = explained('M29.selfbuilt.2025', '', { assets }, '2025-06-30');
    // 95% of 20 are 19.
    expect(quota).toMatchObject({ population: 20, done: 17, needed: 19, residual: { total: 3 } });
    expect(quota?.residual.records.map(({ id }) => id)).toEqual(['K18', 'K19', 'K20']);
    expect(remedies).toEqual([{ kind: 'members', count: 2 }]);
  });
});

it('a suspension that lifts a period is named with its row', () => {
  const suspensions = [{ enterpriseId: 'E1', from: '2025-02-20', to: '2025-04-10' }];
  const rows = { enterprises, activities: [], suspensions };
  const { finding, exemptions } = explained('M18.check.highrisk', '2025-03', rows, '2025-06-30');
  expect(finding.status).toBe('exempt');
  expect(exemptions).toMatchObject([
    { record: { table: 'suspensions', row: 1 }, from: '2025-02-20', to: '2025-04-10' },
  ]);
});

it('a finding that there is not is refused', () => {
  const { dataset } = readDataset({ enterprises, activities: [] });
  const findings = evaluate(plan, dataset, { asOf: '2025-06-30' });
  expect(() =>
    findings.explain({ obligation: 'M18.check.highrisk', subject: 'E1', instance: '2025-13' }),
  ).toThrow(RangeError);
});
