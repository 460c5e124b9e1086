import { count } from '../render/figure.js';
import type { WhyWords } from './why-words.js';

/** Help of `zhiben why`. */
const help = `用法：zhiben why 数据 责任编号 主体 [周期或事项] [选项]

说明核查结果为什么是这样：条款原文、适用与否及其依据、计入的日期、计入和未计入
的每条记录（在哪张表、第几行、为什么）、参数及其来源，以及还缺什么。可以对照着
台账逐行核对。

数据
  与 zhiben check 相同：.xlsx 工作簿、CSV 文件夹或 .json 文件。

选项
  --duty 编号      责任编号，如 M18.check.highrisk；也可写在数据之后
  --subject 主体   企业或单位的编号或全名；方案整体写 plan；也可写在责任编号之后
  --instance 事项  周期（2025-03）或事项的编号；不写则逐件说明，至多三件
  --as-of 日期     截至哪一天，如 2025-06-30；默认为今天（北京时间）
  --known-at 日期  只采用这一天及以前录入的记录；默认全部采用
  --map 文件       表头对照（.json），与 zhiben check 相同
  --encoding 编码  CSV 文件的编码：utf-8 或 gb18030（含 GBK）；默认自动识别
  --plan 方案      内置方案的编号，或方案文件（.json）的路径；
                   默认 zhaoxian-2024-2026
  --format 格式    table  供人阅读（默认）
                   json   一个 JSON 文档，包括每一件
  --json           即 --format json
  --out 文件       把结果写入文件，不在终端显示
  --lang 语言      zh-CN 或 en；默认与 zhiben check 相同
  --quiet          不显示进度
  -h, --help       显示本说明

例子
  zhiben why 台账.xlsx M18.check.highrisk E000006 2025-03 --as-of 2025-06-30
  zhiben why 台账.xlsx --duty M19.close --subject 招贤某化工厂

退出状态
  0  已说明
  2  命令有误，或数据、方案无法读取，或没有所问的结果
`;

/** Chinese. */
export const whyZhCN: WhyWords = {
  help,
  today: (day) => `${day}（今天，北京时间）`,
  more: (findings, instances) =>
    `另有 ${count(findings)} 件没有列出，用 --instance 指明其中一件：${instances.join('、')}${findings > instances.length ? '…' : ''}`,
};
