import { count } from '../render/figure.js';
import type { DueWords } from './due-words.js';

/** Help of `zhiben due`. */
const help = `用法：zhiben due 数据 [选项]

列出接下来到期的责任：截至某一天还没有完成、又在一段时间内到期的，按责任单位
汇总。假定此后没有新的进展；以后才开始的周期也算在内。已经逾期的不列，由
zhiben check 列出。

数据
  与 zhiben check 相同：.xlsx 工作簿、CSV 文件夹或 .json 文件。

选项
  --as-of 日期     截至哪一天，如 2025-06-30；默认为今天（北京时间）
  --from 日期      到期日从哪一天起；默认与 --as-of 相同
  --to 日期        到期日到哪一天止；默认为起始日之后 30 天
  --days 天数      代替 --to：到期日到起始日之后多少天止
  --unit 单位      只看一个单位或企业，写编号或全名；单位连同其监管的企业
  --known-at 日期  只采用这一天及以前录入的记录；默认全部采用
  --map 文件       表头对照（.json），与 zhiben check 相同
  --covers 文件    数据说明（.json），与 zhiben check 相同
  --encoding 编码  CSV 文件的编码：utf-8 或 gb18030（含 GBK）；默认自动识别
  --plan 方案      内置方案的编号，或方案文件（.json）的路径；
                   默认 zhaoxian-2024-2026
  --format 格式    table  表格，供人阅读（默认）
                   csv    供 Excel 打开，每行一件
                   ics    日历，导入 Outlook、手机日历等：每个责任单位的每项责任
                          在到期日有一个全天日程
                   json   一个 JSON 文档
  --json           即 --format json
  --alarm 天数     日历提前多少天提醒（当天 9:00）；默认 3，0 为到期当天
  --out 文件       把结果写入文件，不在终端显示
  --lang 语言      zh-CN 或 en；默认与 zhiben check 相同
  --quiet          不显示进度和提示
  -h, --help       显示本说明

例子
  zhiben due 台账.xlsx
  zhiben due 台账.xlsx --as-of 2025-06-10 --to 2025-07-31
  zhiben due 台账.xlsx --days 7 --unit 应急管理办公室
  zhiben due 台账.xlsx --format ics --out 到期.ics

退出状态
  0  已列出
  2  命令有误，或数据、方案无法读取，或结果无法写入
`;

/** Chinese. */
export const dueZhCN: DueWords = {
  help,
  plan: '方案整体',
  nobody: '未填监管部门',
  head: {
    span: (from, to) => (from === to ? `${from} 到期` : `${from} 至 ${to} 到期`),
    asOf: (day, isToday, knownAt) =>
      `截至 ${day}${isToday ? '（今天，北京时间）' : ''}${knownAt ? `，只采用 ${knownAt} 及以前录入的记录` : ''}，假定此后没有新的进展`,
    only: (name) => `只看：${name}`,
    items: (items, upcoming) =>
      upcoming === 0
        ? `到期 ${count(items)} 件`
        : `到期 ${count(items)} 件，其中 ${count(upcoming)} 件的周期尚未开始`,
    conditional: (items) => `标“如仍未办结”的 ${count(items)} 件，只有相关事项届时仍未办结才须办理`,
    overdue: (findings) => `另有已逾期未完成的 ${count(findings)} 件，这里不列，见 zhiben check`,
    undecided: (items) => `无法判定是否到期的 ${count(items)} 件，见文末`,
    none: '没有到期的事项',
  },
  columns: {
    due: ['到期日'],
    duty: ['责任'],
    clause: ['条款'],
    period: ['周期'],
    count: ['件数'],
  },
  section: (units, items) => `${units.join('、')}（${units.length > 1 ? '各 ' : ''}${count(items)} 件）`,
  ifUndone: '如仍未办结',
  andMore: (last, more) => `${last}，另 ${count(more)} 件`,
  seeAll: '件数多的只列前几件；--format csv 列出每一件',
  undecidedTitle: (items) => `无法判定是否到期 ${count(items)} 件`,
  fields: {
    due: '到期日',
    responsible: '责任单位编号',
    responsibleName: '责任单位',
    obligation: '责任编号',
    title: '责任',
    clause: '条款',
    quote: '原文',
    subject: '责任主体编号',
    subjectName: '责任主体',
    instance: '周期或事项',
    status: '状态',
    conditional: '仅在别的事项仍未办结时',
  },
  status: { open: '未到期', upcoming: '尚未开始' },
  yes: '是',
  no: '否',
  calendar: {
    name: (plan, only) => `${only === undefined ? '' : `${only} `}到期事项：${plan}`,
    summary: (title, whose) => `${title}：${whose}`,
    subjects: (subjects) => `${count(subjects)} 家`,
    items: (items) => `${count(items)} 件`,
    responsible: (unit) => `责任单位：${unit}`,
    clause: (clause) => `条款：${clause}`,
    quote: (words) => `原文：“${words}”`,
    list: (items) => `到期未完成 ${count(items)} 件：`,
    asOf: (day) => `截至 ${day} 的台账`,
  },
};
