import { count } from '../render/figure.js';
import type { LadderWords } from './ladder-words.js';

/** Help of `zhiben ladder`. */
const help = `用法：zhiben ladder 数据 [选项]

逐件列出督办升级的经过（如重大事故隐患）：截至某一天走过哪几级，每一级的文书
应在哪天前发出，由哪份文书落实，还是没有发；现在在哪一级，没有进展的话下一级是
什么、从哪天起。事项办结以后，没有发的照样列出。

数据
  与 zhiben check 相同：.xlsx 工作簿、CSV 文件夹或 .json 文件。

选项
  --as-of 日期     截至哪一天，如 2025-06-30；默认为今天（北京时间）
  --unit 单位      只看一个单位或企业，写编号或全名；单位连同其监管的企业
  --known-at 日期  只采用这一天及以前录入的记录；默认全部采用
  --map 文件       表头对照（.json），与 zhiben check 相同
  --covers 文件    数据说明（.json），与 zhiben check 相同
  --encoding 编码  CSV 文件的编码：utf-8 或 gb18030（含 GBK）；默认自动识别
  --plan 方案      内置方案的编号，或方案文件（.json）的路径；
                   默认 zhaoxian-2024-2026
  --format 格式    table  表格，供人阅读（默认）
                   csv    供 Excel 打开，每行一级
                   json   一个 JSON 文档
  --json           即 --format json
  --out 文件       把结果写入文件，不在终端显示
  --lang 语言      zh-CN 或 en；默认与 zhiben check 相同
  --quiet          不显示进度和提示
  -h, --help       显示本说明

每一级的结果
  按期      到期前已发这一级或更高一级的文书
  逾期补发  到期后才发，当时仍在这一级
  未发      到期时仍在这一级，而没有发
  未到期    在这一级，文书还没有到期
  不再需要  文书到期前已不在这一级

例子
  zhiben ladder 台账.xlsx
  zhiben ladder 台账.xlsx --as-of 2025-06-30 --unit 应急管理办公室
  zhiben ladder 台账.xlsx --format csv --out 督办经过.csv

退出状态
  0  已列出
  2  命令有误，或数据、方案无法读取，或结果无法写入
`;

/** Chinese. */
export const ladderZhCN: LadderWords = {
  help,
  head: {
    asOf: (day, isToday, knownAt) =>
      `督办升级经过，截至 ${day}${isToday ? '（今天，北京时间）' : ''}${knownAt ? `，只采用 ${knownAt} 及以前录入的记录` : ''}`,
    cases: (cases, open) => `共 ${count(cases)} 件，其中 ${count(open)} 件尚未办结`,
    missed: (notices) => `到期没有发的文书 ${count(notices)} 份（逾期补发和未发）`,
    unknown: (rungs, reasons) => `无法判定的 ${count(rungs)} 级：${reasons}`,
    undecided: (duty, subject, reason) => `${duty}：${subject}无法判定（${reason}）`,
    none: '没有督办升级的事项',
  },
  columns: {
    rung: ['督办级别'],
    from: ['起'],
    to: ['止'],
    due: ['文书到期日'],
    outcome: ['结果'],
    answer: ['落实文书'],
    all: ['合计'],
  },
  outcomes: {
    'in-time': '按期',
    late: '逾期补发',
    missed: '未发',
    open: '未到期',
    lapsed: '不再需要',
    unknown: '无法判定',
  },
  outcomeHeads: {
    'in-time': ['按期'],
    late: ['逾期补发'],
    missed: ['未发'],
    open: ['未到期'],
    lapsed: ['不再需要'],
    unknown: ['无法判定'],
  },
  open: (cases) => `尚未办结（${count(cases)} 件）`,
  ended: (cases) => `已办结，但有文书到期没有发（${count(cases)} 件）`,
  more: (cases) => `另有 ${count(cases)} 件；--format csv 列出每一件`,
  since: (day) => `${day} 起`,
  endedOn: (day) => `${day} 办结`,
  step: (step, day) => `${day} 已${step}`,
  now: (rung) => `现为${rung}`,
  next: (rung, day, isCertain) => `下一级 ${day} ${rung}${isCertain ? '' : '，尚不能定'}`,
  separator: '；',
  fields: {
    responsible: '责任单位编号',
    responsibleName: '责任单位',
    obligation: '责任编号',
    title: '责任',
    clause: '条款',
    subject: '责任主体编号',
    subjectName: '责任主体',
    instance: '事项',
    since: '起始日',
    endedOn: '办结日',
    step: '所处步骤',
    stepOn: '该步骤日期',
    rung: '督办级别',
    from: '该级起',
    to: '该级止',
    due: '文书到期日',
    outcome: '结果',
    reason: '无法判定的原因',
    answerOn: '发文日期',
    answer: '文书编号',
    answerRung: '文书级别',
    now: '现在级别',
    next: '下一级',
    nextOn: '下一级起',
  },
};
