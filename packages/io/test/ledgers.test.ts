import { parseDay } from '@zhiben/core';
import { type IntakeOptions, readSheets, type Sheet } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { readings, sheet } from './sheets.js';

const enterprises = sheet(
  '企业',
  ['企业编号', '企业名称', '统一社会信用代码'],
  ['E1', '招贤甲厂', '91350100M000100Y43'],
  ['E2', '招贤乙厂', null],
);
const units = sheet('单位', ['单位编号', '单位名称', '单位类型'], ['T1', '招贤镇', '乡镇']);

describe('a ledger as offices keep it', () => {
  it('隐患台账 names the enterprise, has no ids, and keeps what else it says', async () => {
    const { words, days, numbers, issues } = await readings([
      enterprises,
      units,
      sheet(
        '隐患台账（2025年）',
        ['招贤镇隐患台账'],
        [
          '序号',
          '被检查单位',
          '排查时间',
          '登记时间',
          '隐患级别',
          '隐患内容',
          '资金(单位:万元)',
          '整改状态',
          '验收单位',
          '验收时间',
          '闭环时间',
          '检查人',
        ],
        [1, '招贤甲厂', '2025.3.7', '2025.3.9', '重大', '通道堵塞', 1.5, '整改中', '招贤镇', '', '', '李某'],
        [
          2,
          '91350100M000100Y43',
          '2025.3.8',
          '',
          '一般',
          '标识缺失',
          '',
          '已闭环',
          '招贤镇',
          '2025.3.9',
          '2025.3.10',
          '',
        ],
      ),
    ]);
    expect(issues).toEqual([]);
    expect(
      words('hazards', 'id', 'enterpriseId', 'level', 'description', 'reviewedBy', 'statedStatus'),
    ).toEqual([
      ['隐患台账（2025年）:3', 'E1', 'major', '通道堵塞', 'T1', 'rectifying'],
      ['隐患台账（2025年）:4', 'E1', 'general', '标识缺失', 'T1', 'closed'],
    ]);
    expect(words('hazards', '序号', '登记时间', '检查人')).toEqual([
      ['1', '2025.3.9', '李某'],
      ['2', '', ''],
    ]);
    expect(days('hazards', 'foundOn')).toEqual([parseDay('2025-03-07'), parseDay('2025-03-08')]);
    expect(numbers('hazards', 'fundYuan')).toEqual([15_000, Number.NaN]);
  });

  it('检查记录 holds inspections, 演练记录 drills, 培训记录 trainings', async () => {
    const { words, numbers, counts, issues } = await readings([
      enterprises,
      units,
      sheet(
        '检查记录',
        [
          '检查单号',
          '检查日期',
          '检查单位',
          '被检查单位',
          '带队人职务',
          '检查方式',
          '是否涉及重大事故隐患',
          '发现隐患数',
          '重大隐患数',
          '文书编号',
        ],
        ['J1', '2025-03-07', '招贤镇', '招贤甲厂', '主要负责人', '双随机', '有', 3, 0, '招安检〔2025〕1号'],
      ),
      sheet(
        '演练记录',
        ['演练编号', '演练名称', '演练类型', '演练形式', '演练日期', '组织单位', '参演人数'],
        ['Y1', '春季演练', '疏散逃生演练', '实战', '2025-04-01', '招贤乙厂', '２０'],
      ),
      sheet(
        '培训记录',
        ['培训主题', '培训类型', '培训日期', '培训学时', '企业名称', '应到人数', '实到人数'],
        ['新员工', '三级教育', '2025-05-01', 24, '招贤甲厂', 10, 9],
      ),
    ]);
    expect(issues).toEqual([]);
    expect(words('activities', 'id', 'type', 'kind', 'by', 'leaderRole', 'coversMajor')).toEqual([
      ['J1', 'inspection', 'double-random', 'T1', 'principal', 'yes'],
      ['Y1', 'drill', 'evacuation', 'E2', '', ''],
      ['培训记录:2', 'training', 'induction', 'E1', '', ''],
    ]);
    expect(numbers('activities', 'participants')).toEqual([Number.NaN, 20, 9]);
    expect(words('activities', '文书编号', '演练形式', '培训学时')).toEqual([
      ['招安检〔2025〕1号', '', ''],
      ['', '实战', ''],
      ['', '', '24'],
    ]);
    expect(counts.activities).toEqual({ read: 3, accepted: 3, rejected: 0, duplicate: 0 });
  });

  it('企业自查台账 holds the checks of the enterprises themselves', async () => {
    const { words } = await readings([
      enterprises,
      sheet('企业自查台账', ['企业名称', '自查日期'], ['招贤甲厂', '2025-03-07']),
    ]);
    expect(words('activities', 'type', 'kind', 'by')).toEqual([['inspection', 'self-check', 'E1']]);
  });

  it('证书台账 says in the name of a certificate what kind it is, 特种作业人员台账 says it itself', async () => {
    const certificate = ['招贤甲厂', '2023-01-01', '2029-01-01'];
    const { words, issues } = await readings([
      enterprises,
      sheet(
        '证书台账',
        ['姓名', '证书名称', '证书编号', '所在单位', '有效期起', '有效期至'],
        ['李某', '特种作业操作证（低压电工）', 'Z1', ...certificate],
        ['王某', '安责险', 'Z2', ...certificate],
      ),
      sheet(
        '特种作业人员台账',
        ['姓名', '作业类别', '证书编号', '所在单位', '有效期起', '有效期至'],
        ['赵某', '焊接', 'Z3', ...certificate],
      ),
    ]);
    expect(issues).toEqual([]);
    expect(words('certificates', 'id', 'kind', 'holder')).toEqual([
      ['Z1', 'special-operation', '李某'],
      ['Z2', 'insurance', '王某'],
      ['Z3', 'special-operation', '赵某'],
    ]);
  });

  it('may stand in several sheets, numbered or dated', async () => {
    const month = (name: string, id: string) =>
      sheet(name, ['隐患编号', '企业编号', '隐患等级', '发现日期'], [id, 'E1', '重大', '2025-01-05']);
    const { words } = await readings([
      month('2025年1月隐患台账', 'H1'),
      month('隐患台账2月', 'H2'),
      month('隐患台账_3', 'H3'),
      month('隐患台账 第一季度', 'H4'),
      month('隐患台账(补)', 'H5'),
      month('隐患', 'H6'),
    ]);
    expect(words('hazards', 'id').flat()).toEqual(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
  });

  it('is not read where its name says that it is void', async () => {
    const { counts, issues } = await readings([
      enterprises,
      sheet('隐患台账（已作废）', ['隐患编号'], ['H1']),
    ]);
    expect(Object.keys(counts)).toEqual(['enterprises']);
    expect(issues.map(([, , , code]) => code)).toEqual(['unknown-sheet']);
  });

  it('企业名录 knows an enterprise by its credit code, or by its name, where it has no ids', async () => {
    const { words, issues } = await readings([
      sheet('企业名录', ['企业名称', '统一社会信用代码'], ['甲厂', '91350100M000100Y43'], ['乙厂', null]),
      sheet(
        '隐患',
        ['隐患编号', '企业名称', '隐患等级', '发现日期'],
        ['H1', '甲厂', '重大', '2025-01-05'],
        ['H2', '乙厂', '重大', '2025-01-05'],
      ),
    ]);
    expect(issues.filter(([, , , code]) => code !== 'missing-column')).toEqual([]);
    expect(words('enterprises', 'id', 'name')).toEqual([
      ['91350100M000100Y43', '甲厂'],
      ['乙厂', '乙厂'],
    ]);
  });

  it('counts its records for itself: a bare number that another sheet has too is of another record', async () => {
    const { words, counts } = await readings([
      sheet('检查记录', ['检查单号', '检查日期'], [1, '2025-03-01'], [2, '2025-03-02'], [2, '2025-03-03']),
      sheet('演练记录', ['演练编号', '演练日期'], [1, '2025-04-01'], ['YL-2025-001', '2025-04-02']),
      sheet('检查记录（7月）', ['检查单号', '检查日期'], [1, '2025-07-01'], ['YL-2025-001', '2025-07-02']),
    ]);
    expect(words('activities', 'id', 'type')).toEqual([
      ['1', 'inspection'],
      ['2', 'inspection'],
      ['演练记录:1', 'drill'],
      ['YL-2025-001', 'drill'],
      ['检查记录（7月）:1', 'inspection'],
    ]);
    expect(counts.activities).toEqual({ read: 7, accepted: 5, rejected: 0, duplicate: 2 });
  });

  it('自查记录 says itself what kind of check it holds', async () => {
    const { words } = await readings([
      sheet('自查记录', ['企业名称', '检查日期', '检查类型'], ['甲厂', '2025-03-07', '综合检查']),
    ]);
    expect(words('activities', 'kind', '检查类型')).toEqual([['self-check', '综合检查']]);
  });

  it('tells of the types of record that its sheets state, and of no other', async () => {
    const inspections = sheet('检查记录', ['检查单号', '检查日期'], [1, '2025-03-01']);
    const drills = sheet('演练记录', ['演练编号', '演练日期']);
    const types = async (sheets: Sheet[], options?: IntakeOptions) =>
      (await readSheets(sheets, 'ledger', options)).dataset.covers.activities?.types;
    expect(await types([inspections, drills])).toEqual(['inspection', 'drill']);
    expect(await types([inspections, sheet('演练记录')])).toEqual(['inspection', 'drill']);
    const records = sheet('工作记录', ['记录编号', '记录类型', '日期']);
    expect(await types([inspections, records])).toBeUndefined();
    const manifest = { covers: { activities: { types: ['drill'] } } };
    expect(await types([inspections, drills], { manifest })).toEqual(['drill']);
  });

  it('without a column that each row needs is reported once, beside its rows', async () => {
    const { issues } = await readings([sheet('检查记录', ['检查单号', '检查内容'], ['J1', '消防'])]);
    expect(issues.map(([, row, column, code]) => [row, column, code])).toEqual([
      [1, 'on', 'missing-column'],
      [2, 'on', 'missing-required'],
    ]);
  });

  it('never has its status trusted over its days', async () => {
    const { days, issues } = await readings([
      sheet(
        '隐患台账',
        ['编号', '企业名称', '隐患等级', '发现日期', '整改期限', '隐患状态', '销号日期'],
        ['H1', '甲', '重大', '2025-01-05', '2025-02-01', '已销号', null],
        ['H2', '甲', '重大', '2025-01-05', '2025-02-01', '逾期', '2025-01-20'],
      ),
    ]);
    expect(days('hazards', 'closedOn')).toEqual([NaNDay, parseDay('2025-01-20')]);
    expect(issues).toEqual([['hazards', 2, 'statedStatus', 'claim-without-date', '已销号']]);
  });
});

/** What a blank day is stored as. */
const NaNDay = parseDay('');

describe('a deadline in words', () => {
  const deadlines = async (header: string, ...cells: (string | number)[]) => {
    const { days, issues } = await readings([
      sheet(
        '隐患',
        ['整改期限', '隐患编号', '企业编号', '隐患等级', '发现日期'].map((name) =>
          name === '整改期限' ? header : name,
        ),
        ...cells.map((cell, at) => [cell, `H${at}`, 'E1', '一般', '2025-01-31']),
      ),
    ]);
    return { days: days('hazards', 'deadline'), issues };
  };

  it('is counted from the day on which the hazard was found', async () => {
    const { days, issues } = await deadlines(
      '整改期限',
      '15天',
      '１５ 日内',
      '一个月内',
      '1周内',
      '半个月',
      '立即整改',
      '十二天',
      '5个工作日',
      '限期整改15天',
      '3天内整改完毕',
      '自发现之日起15日内',
      '现场整改',
      '2025年3月22日前',
      '2025/2/3',
      '两个月以内完成',
    );
    expect(issues).toEqual([]);
    // 2025-02-10 is the fifth working day after Friday 2025-01-31, the Spring Festival lasting to 02-04, 02-08 being worked.
    expect(days).toEqual(
      [
        '2025-02-15',
        '2025-02-15',
        '2025-02-28',
        '2025-02-07',
        '2025-02-15',
        '2025-01-31',
        '2025-02-12',
        '2025-02-10',
        '2025-02-15',
        '2025-02-03',
        '2025-02-15',
        '2025-01-31',
        '2025-03-22',
        '2025-02-03',
        '2025-03-31',
      ].map(parseDay),
    );
  });

  it('may be a number of days, where the header says so', async () => {
    expect((await deadlines('整改期限（天）', 15, '20', '1个月')).days).toEqual(
      ['2025-02-15', '2025-02-20', '2025-02-28'].map(parseDay),
    );
  });

  it('that nobody can count is reported', async () => {
    const { days, issues } = await deadlines('整改期限', '尽快', '一二天', '15');
    expect(days).toEqual([NaNDay, NaNDay, NaNDay]);
    expect(issues.map(([, , , code, value]) => [code, value])).toEqual([
      ['bad-date', '尽快'],
      ['bad-date', '一二天'],
      ['bad-date', '15'],
    ]);
  });
});

describe('a row that is none of the table', () => {
  it('is one of totals, a note, the example of a template, or the header said again', async () => {
    const header = ['单位编号', '单位名称', '单位类型'];
    const { counts, issues } = await readings([
      sheet(
        '单位',
        header,
        ['示例：T0', '某镇', '乡镇'],
        ['T1', '招贤镇', '乡镇'],
        ['小 计', null, 1],
        header,
        ['T2', '湾里', '管理局'],
        [null, '合计', 2],
        ['本页小计', null, 2],
        ['共计：', null, 2],
        ['填表人：李某', null, '审核人：王某'],
        ['注：以上为截至六月底的数据'],
      ),
    ]);
    expect(counts.units).toEqual({ read: 2, accepted: 2, rejected: 0, duplicate: 0 });
    expect(issues).toEqual([]);
  });

  it('is not one whose name only begins so', async () => {
    const { words } = await readings([
      sheet(
        '单位',
        ['单位编号', '单位名称', '单位类型'],
        ['合计所1', '合计', '部门'],
        ['注册科', '注册科', '部门'],
      ),
    ]);
    expect(words('units', 'id').flat()).toEqual(['合计所1', '注册科']);
  });
});
