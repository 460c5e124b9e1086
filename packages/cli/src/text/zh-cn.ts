import { count } from '../render/figure.js';
import { dueZhCN } from './due.zh-cn.js';
import { checkHelp, help, templateHelp } from './help.zh-cn.js';
import { issuesZhCN } from './issues.zh-cn.js';
import { ladderZhCN } from './ladder.zh-cn.js';
import { planHelp } from './plan.zh-cn.js';
import { testZhCN } from './test.zh-cn.js';
import { whyZhCN } from './why.zh-cn.js';
import type { Words } from './words.js';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: '文件或文件夹不存在',
  ENOTDIR: '路径中有一段不是文件夹',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限，或文件正被其他程序使用',
  EBUSY: '文件正被其他程序使用',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘已满',
  ENAMETOOLONG: '名称过长',
};

const system = (code: string) => SYSTEM[code] ?? code;

/** The first few of many. */
const firstFew = (all: readonly string[], separator: string, most = 12) =>
  all.slice(0, most).join(separator) + (all.length > most ? '…' : '');

/** Chinese. */
export const zhCN: Words = {
  language: 'zh-CN',
  help,
  checkHelp,
  templateHelp,
  planHelp,
  errors: {
    'unknown-command': ({ name }) => `没有名为“${name}”的命令，zhiben --help 列出全部命令`,
    'unknown-option': ({ option, command }) =>
      `没有名为 ${option} 的选项，zhiben ${command ? `${command} ` : ''}--help 列出全部选项`,
    'missing-value': ({ option }) => `选项 ${option} 后面缺少取值`,
    'needless-value': ({ option }) => `选项 ${option} 不带取值`,
    'unknown-choice': ({ option, value, choices }) =>
      `选项 ${option} 的取值只能是 ${choices.join('、')}，不能是“${value}”`,
    contradiction: ({ option, other }) => `选项 ${option} 与 ${other} 互相矛盾，只能用其中一个`,
    'needs-out': ({ format }) =>
      `${format} 格式不能在终端显示，须用 --out 指明写入的文件，如 --out 核查结果.${format}`,
    'missing-data': () => '没有指明要核查的数据，用法：zhiben check 数据 --as-of 2025-06-30',
    'extra-argument': ({ argument }) => `一次只能核查一份数据，多出了“${argument}”`,
    'missing-workbook': () => '没有指明要写的工作簿，用法：zhiben template 台账.xlsx',
    'extra-workbook': ({ argument }) => `一次只能写一个工作簿，多出了“${argument}”`,
    'no-workbook-name': ({ path }) => `空白工作簿的文件名须以 .xlsx 结尾，不能是“${path}”`,
    'already-there': ({ path }) => `文件 ${path} 已经存在，为免覆盖填好的数据没有写入；请换个文件名`,
    'too-many-rows': ({ rows, most }) =>
      `结果有 ${count(rows)} 行，工作簿的一张表最多放 ${count(most)} 行；请改用 --format csv 或 ndjson`,
    'missing-due-data': () => '没有指明要查看的数据，用法：zhiben due 数据 --to 2025-07-31',
    'missing-ladder-data': () => '没有指明要查看的数据，用法：zhiben ladder 数据 --as-of 2025-06-30',
    'missing-issues-data': () => '没有给出要读取的数据；用法：zhiben issues 数据',
    'missing-why-data': () => '没有指明数据，用法：zhiben why 数据 责任编号 主体 --as-of 2025-06-30',
    'extra-question': ({ argument }) => `数据之后只写责任编号、主体、周期或事项，多出了“${argument}”`,
    'missing-duty': () => '没有指明哪项责任，用 --duty 写责任编号，如 M18.check.highrisk',
    'missing-subject': () => '没有指明哪个主体，用 --subject 写企业或单位的编号或全名，方案整体写 plan',
    'unknown-duty': ({ name }) => `方案中没有编号为“${name}”的责任；zhiben check 列出全部编号`,
    'no-finding': ({ duty, subject, asOf, instance, instances }) =>
      instance === undefined || instances.length === 0
        ? `截至 ${asOf}，“${subject}”没有 ${duty} 的核查结果：这项责任对其不适用，或还没有开始`
        : `截至 ${asOf}，“${subject}”的 ${duty} 没有“${instance}”这一件；有：${firstFew(instances, '、')}`,
    'extra-plan': ({ argument }) => `方案用 --plan 指明，多出了“${argument}”`,
    'not-annotatable': ({ path }) => `只有 .xlsx、.xlsm 工作簿可以批注，${path} 不是`,
    'other-ending': ({ path, ending }) =>
      `批注后的副本与原工作簿格式相同，文件名应以 ${ending} 结尾：${path}`,
    'not-annotated': ({ path, error }) => `${path} 无法批注：${error.text('zh-CN')}`,
    'no-day-count': ({ option, value }) =>
      `选项 ${option} 的取值须是天数，即 0 至 9999 的整数，不能是“${value}”`,
    'days-reversed': ({ later, day, earlier, bound }) =>
      `${later} 的日期（${day}）不能早于 ${earlier} 的日期（${bound}）`,
    'unknown-unit': ({ name }) => `数据中没有编号或全名为“${name}”的单位、企业`,
    'ambiguous-unit': ({ name, ids }) =>
      `数据中有 ${ids.length} 个单位、企业名为“${name}”，请用编号：${ids.join('、')}`,
    'no-day': ({ option, value }) => `选项 ${option} 的取值须是存在的日期，写作 YYYY-MM-DD，不能是“${value}”`,
    'same-file': ({ option, other, path }) =>
      `${option} 不能与${other === 'DATA' ? '所核查的数据' : ` ${other} `}是同一个文件：${path}`,
    'unknown-plan': ({ name, builtIn }) =>
      `没有名为“${name}”的内置方案（现有 ${builtIn.join('、')}）；方案文件须以 .json 结尾`,
    'plan-not-read': ({ path, reason }) => `无法读取方案文件 ${path}：${system(reason)}`,
    'plan-not-json': ({ path, line, column }) =>
      `方案文件 ${path} 不是有效的 JSON：第 ${line} 行第 ${column} 个字符处有误`,
    'bad-plan': ({ plan, error }) => `方案 ${plan} 不能使用：${error.text('zh-CN')}`,
    'extra-tested-plan': ({ argument }) => `一次只检验一个方案，“${argument}”是多余的`,
    'no-cases': ({ path }) => `文件夹 ${path} 中没有案例，案例文件须以 .yaml 结尾`,
    'cases-not-read': ({ path, reason }) =>
      `无法读取案例 ${path}：${system(reason)}；可用 --cases 指明文件或文件夹`,
    'cases-not-yaml': ({ path, line, column, code }) =>
      `案例 ${path} 不是有效的 YAML：第 ${line} 行第 ${column} 个字符处有误（${code}）`,
    'bad-cases': ({ path, line, column, error }) =>
      `案例 ${path} 不能使用：第 ${line} 行第 ${column} 个字符处：${error.text('zh-CN')}`,
    'not-written': ({ path, reason }) =>
      `无法写入文件 ${path}：${reason === 'ENOENT' ? '所在的文件夹不存在' : system(reason)}`,
  },
  unexpected: (message) => `发生了意外错误：${message}`,
  progress: {
    reading: (rows) => `正在读取：${count(rows)} 行…`,
    evaluating: (done, total) => `正在核查：第 ${done + 1} 项责任，共 ${total} 项…`,
  },
  planWarning: (warning) => `方案可能有误：${warning}`,
  overlay: (title, issuer, changes) => `修订单：${title}（${issuer}），${changes} 处修改`,
  asOfToday: (day) => `截至 ${day}（今天，北京时间）；用 --as-of 指定其他日期`,
  templateWritten: (path, sheets) =>
    `已写好空白工作簿 ${path}，共 ${sheets} 张表；填好后核查：zhiben check ${path}`,
  columns: {
    obligation: '责任编号',
    title: '责任',
    clause: '条款',
    subject: '责任主体编号',
    subjectName: '责任主体',
    area: '所在地',
    regulator: '监管部门',
    instance: '周期或事项',
    status: '状态',
    due: '到期日',
    doneOn: '完成日',
    required: '应完成',
    counted: '已完成',
    overdueDays: '逾期天数',
    reason: '原因',
  },
  workbook: {
    summary: '汇总',
    findings: '核查结果',
    issues: '数据问题',
    issueColumns: {
      sheet: '工作表或文件',
      cell: '单元格',
      table: '表',
      tableName: '表的英文名',
      row: '行',
      column: '列',
      columnName: '列的英文名',
      code: '问题',
      value: '原值',
      message: '说明',
    },
  },
  reasons: {
    'not-supplied': '没有提供所需的表或这一类记录',
    'never-recorded': '台账中从未有过此类记录，是否另有台账不明',
    'not-covered': '数据没有覆盖相应的时段',
    'applicability-undecided': '无法确定责任是否适用，如是否属于高危行业',
    'condition-undecided': '判断所需的内容未填写',
    'calendar-not-covered': '缺少相应年份的工作日安排',
    'due-undecided': '无法确定到期日',
    suspended: '停产停业',
    'empty-population': '范围内没有对象',
    'partial-period': '周期内在册天数不足',
    'not-triggered': '周期内没有触发的情形',
    'left-to-judgement': '未见不符，须由人评判',
  },
  issues: {
    'missing-required': '必填项空缺',
    'bad-date': '日期无法识别',
    'bad-number': '数值无法识别',
    'unknown-value': '取值不在规定范围',
    'duplicate-id': '编号重复',
    'nothing-to-remove': '没有可移除的记录',
    'unknown-reference': '所引编号没有对应的记录',
    'bad-uscc': '统一社会信用代码有误',
    'ambiguous-reference': '名称对应多条记录',
    'bad-area-code': '行政区划代码有误',
    'outdated-area-code': '行政区划代码已撤并',
    'bad-industry-code': '行业代码有误',
    'error-value': '公式错误值',
    'date-order': '日期先后矛盾',
    'claim-without-date': '有状态而无日期',
    'ambiguous-header': '表头含义不明',
    'missing-column': '没有必填的列',
    'unknown-sheet': '不认识的表',
    'no-header': '没有认得的表头，整张表未读取',
    'extra-cell': '单元格没有表头',
  },
  due: dueZhCN,
  ladder: ladderZhCN,
  issueList: issuesZhCN,
  why: whyZhCN,
  test: testZhCN,
  report: {
    clause: (id, title) => (/^\d+$/.test(id) ? `${id}. ${title}` : `${id} ${title}`),
    aside: (text, aside) => `${text}（${aside}）`,
    separator: '、',
    head: {
      asOf: (day, isToday, knownAt) =>
        `截至 ${day}${isToday ? '（今天，北京时间）' : ''}${knownAt ? `，只采用 ${knownAt} 及以前录入的记录` : ''}`,
      read: (rows, tables) => `读取 ${tables} 张表，共 ${count(rows)} 行：`,
      accepted: (rows) => `采用 ${count(rows)}`,
      rejected: (rows) => `未采用 ${count(rows)}`,
      duplicate: (rows) => `重复 ${count(rows)}`,
      issues: (issues) => `问题 ${count(issues)}`,
      notSupplied: '未提供的表（相关责任按无法判定）：',
      unknownColumns: '不认识的列（原样保留，不参与判断）：',
      tooEarly: (first, breached) =>
        `逾期未完成的有 ${count(breached)} 件到期日早于最早的工作记录（${first}）；台账若从某天才记起，请用 --covers 说明，此前即按情况不明处理`,
      tellsOf: '只涵盖（此外按情况不明处理）：',
      unfamiliarWords: '不认识的取值（保留，但没有责任项采用）：',
      word: (label, word, rows) => `${label}“${word}” ${count(rows)} 行`,
      moreWords: (words) => `另有 ${count(words)} 种`,
      issueKinds: (issues) => `数据问题 ${count(issues)} 条：`,
      noIssues: '没有发现数据问题',
      seeIssues: '加 --issues 文件，逐条列出',
      issuesIn: (file) => `逐条列在 ${file}`,
      leftOut: '不是数据表，没有读取：',
    },
    duties: {
      title: '责任落实情况',
      order: '逾期未完成多的排在前面',
      columns: {
        duty: ['责任'],
        id: ['编号'],
        breached: ['逾期', '未完成'],
        open: ['未到期'],
        late: ['逾期', '完成'],
        met: ['按期', '完成'],
        tracked: ['跟踪'],
        unknown: ['无法', '判定'],
        exempt: ['免除'],
        'not-applicable': ['不适用'],
        total: ['合计'],
        fraction: ['按期完成'],
        share: ['按期率'],
      },
      total: '合计',
      shareNote: '按期率 = 按期完成 ÷（按期完成 + 逾期完成 + 逾期未完成），没有可计的为 —',
      standingNote: '须持续符合的要求（如持证上岗），当前不符合的计为逾期未完成',
      blind: (duties) => `台账无从判断的责任 ${duties} 项`,
      blindOf: (duties) => `台账无从判断的责任 ${duties} 项（缺什么可用 zhiben why 查）：`,
      silent: (duties) => `截至这一天没有可核查事项的责任 ${duties} 项：`,
      again: (duties) => `重申同一责任、不另计的 ${duties} 项（括号内为计入的责任）：`,
      none: '截至这一天，方案中没有可核查的事项',
    },
    urgent: {
      title: (shown) => `逾期最久的 ${shown} 件`,
      order: (perDuty) => `每项责任至多列 ${perDuty} 件`,
      of: (breached, dated) =>
        breached === dated
          ? `逾期未完成共 ${count(breached)} 件`
          : `逾期未完成共 ${count(breached)} 件，其中 ${count(breached - dated)} 件属当前不符合，没有到期日，不在此列`,
      columns: {
        overdueDays: ['逾期天数'],
        due: ['到期日'],
        subject: ['责任主体'],
        duty: ['责任'],
        instance: ['周期或事项'],
      },
      plan: '方案整体',
      none: '没有发现逾期未完成的事项',
    },
    unknown: {
      title: (findings) => `无法判定 ${count(findings)} 件`,
      columns: { count: ['件数'], reason: ['原因'], duties: ['涉及的责任'] },
      dutyCount: (title, findings) => `${title} ${count(findings)}`,
      more: (duties) => `另 ${duties} 项责任`,
    },
    tracked: {
      title: (duties) => `跟踪的责任 ${duties} 项`,
      aside: '原文未定数量、日期，只记次数和最近日期，不计入合计和按期率',
      columns: { records: ['记录'], last: ['最近日期'], duty: ['责任'] },
      separator: '；',
      permitted: '鼓励或允许',
      more: (duties) => `另有 ${duties} 项（--format xlsx 或 csv 逐项列出）`,
      none: (duties) => `没有记录的 ${duties} 项：`,
      unknown: (duties) => `没有提供所需的表或这一类记录的 ${duties} 项：`,
      line: (title, records, last) => `${title}：${count(records)} 条${last ? `，最近 ${last}` : ''}`,
    },
  },
};
