import { count } from '../render/figure.js';
import type { TestWords } from './test-words.js';

/** Help of `zhiben test`. */
const help = `用法：zhiben test [方案] [选项]

用案例检验方案：给定一些记录，某项责任在某几天应有怎样的核查结果。列出不一致
之处，并统计案例覆盖了方案的多少：参与核查的责任、可能出现的状态，以及判断条件
中每个问题的“是”“否”两种回答。

方案
  内置方案的编号，或方案文件（.json）的路径；默认 zhaoxian-2024-2026。

选项
  --cases 路径  案例文件（.yaml）或存放案例文件的文件夹；默认为内置方案自带的
                案例，或方案文件旁边的 cases 文件夹
  --format 格式 table  表格，供人阅读（默认）
                json   一个 JSON 文档，列出全部未覆盖之处
  --json        即 --format json
  --out 文件    把结果写入文件，不在终端显示
  --lang 语言   zh-CN 或 en；默认与 zhiben check 相同
  -h, --help    显示本说明

例子
  zhiben test
  zhiben test 某县/plan.json
  zhiben test --cases 我的案例.yaml

退出状态
  0  案例全部相符
  1  有案例不符
  2  命令有误，或方案、案例无法读取，或结果无法写入
`;

/** Chinese. */
export const testZhCN: TestWords = {
  help,
  result: (cases, failed, files) =>
    `${count(files)} 个文件，${count(cases)} 个案例：${failed === 0 ? '全部相符' : `${count(failed)} 个不符`}`,
  asOf: (day) => `截至 ${day}`,
  columns: { about: ['对象'], expected: ['应为'], found: ['实为'] },
  field: (whose, field) => `${whose}：${field}`,
  record: (table, row, column) => `${table} 第 ${row} 行，${column}`,
  nothing: '无',
  sound: '有效的记录',
  faults: {
    'unknown-column': ['表中已有的列', '没有这个名称的列'],
    'repeated-column': ['同一列只写一次', '用两个名称各写了一次'],
  },
  duty: '责任',
  anyDuty: '方案中的责任',
  noDuty: '没有这个编号的责任',
  anyTable: '已有的表',
  noTable: '没有这个名称的表',
  anyParameter: '责任或方案的参数',
  noParameter: '没有这个名称的参数',
  statuses: {
    met: '按期完成',
    late: '逾期完成',
    open: '未到期',
    breached: '逾期未完成',
    tracked: '跟踪',
    unknown: '无法判定',
    exempt: '免除',
    'not-applicable': '不适用',
  },
  coverage: {
    chapter: ['覆盖情况'],
    cases: ['案例'],
    duties: ['责任'],
    statuses: ['状态'],
    branches: ['回答'],
  },
  share: (seen, total, percent) => `${seen}/${total} ${percent}`,
  shared: '各责任共用的条件',
  total: '合计',
  without: (duties) => `没有案例的责任 ${count(duties)} 项：`,
  missing: '没有案例出现过的状态：',
  needless: '不必声明为不会出现的状态：',
  never: '案例中说明了理由、不会出现的状态：',
  unseen: (branches) => `没有案例出现过的回答 ${count(branches)} 个：`,
  branch: (name, asks, answer) => `${name}：${asks}？${answer ? '是' : '否'}`,
  more: (rest) => `另有 ${count(rest)} 个（--format json 全部列出）`,
  separator: '；',
};
