/** Help of `zhiben`. */
export const help = `zhiben 治本：对照安全生产方案，核查 Excel、CSV、JSON 数据

用法
  zhiben <命令> [选项]

命令
  check        核查数据：截至某一天，谁的哪项责任按期完成、逾期未完成或无法判定
  issues       数据里有哪些问题，在哪个单元格；可另存标注好的工作簿
  due          接下来哪些责任到期，归哪个单位管；可导出日历
  ladder       督办升级到了哪一级、每一级何时应发文书，哪些没有发
  why          某个结果为什么是这样：计入、未计入哪些记录，还缺什么
  plan         方案逐句对照：每句原文编成了什么责任；可存为网页打印
  test         用案例检验方案：给定的记录，核查结果是否如所应是；覆盖了多少
  template     写一个空白工作簿，表头、填法、下拉列表齐全，供填报台账

选项
  --lang 语言  zh-CN 或 en
  --version    显示版本
  -h, --help   显示本说明；zhiben check --help 显示该命令的说明

例子
  zhiben check 台账.xlsx --as-of 2025-06-30
`;

/** Help of `zhiben check`. */
export const checkHelp = `用法：zhiben check 数据 [选项]

对照方案逐项核查数据：截至某一天，每个企业、单位的每项责任是按期完成、
逾期完成、未到期、逾期未完成，还是数据不足、无法判定。

数据
  一个 .xlsx 工作簿（一张工作表就是一张表）、一个 CSV 文件夹（一个文件就是一张
  表），或一个 .json 文件。表名和列名中文、英文均可，如“隐患”或 hazards。
  没有提供的表，视为情况不明，而不是没有发生。

选项
  --as-of 日期        截至哪一天，如 2025-06-30；默认为今天（北京时间）
  --known-at 日期     只采用这一天及以前录入的记录；默认全部采用
  --map 文件          表头对照（.json）：工作表、表头、取值各是什么意思
  --covers 文件       数据说明（.json）：各表从哪天记起、有哪些类型
  --encoding 编码     CSV 文件的编码：utf-8 或 gb18030（含 GBK）；默认自动识别
  --plan 方案         内置方案的编号，或方案文件、修订单（.json）的路径；
                      修订单所修订的是内置方案，或同一文件夹中的
                      <编号>.json；默认 zhaoxian-2024-2026
  --format 格式       table   表格，供人阅读（默认）
                      json    一个 JSON 文档
                      ndjson  每行一条结果，供程序读取
                      csv     供 Excel 打开
                      xlsx    工作簿：汇总、核查结果、数据问题三张表，可打印；
                              须用 --out 指明文件
  --json              同 --format json
  --out 文件          把结果写入文件，不在终端显示
  --issues 文件       把读取时发现的数据问题写入文件，每行一条 JSON
  --fail-on breached  有逾期未完成的，退出状态为 1
  --lang 语言         zh-CN 或 en；默认看环境变量 LC_ALL、LC_MESSAGES、LANG，
                      以 en 开头的为英文，其余为中文
  --quiet             不显示进度和提示
  -h, --help          显示本说明

例子
  zhiben check 台账.xlsx
  zhiben check 台账.xlsx --as-of 2025-06-30 --issues 数据问题.ndjson
  zhiben check 数据文件夹 --as-of 2025-06-30 --format csv --out 结果.csv
  zhiben check 台账.xlsx --format xlsx --out 核查结果.xlsx
  zhiben check 数据文件夹 --format ndjson --fail-on breached > 结果.ndjson

退出状态
  0  核查完成
  1  核查完成，且有逾期未完成的（仅在给出 --fail-on breached 时）
  2  命令有误，或数据、方案无法读取，或结果无法写入
`;

/** Help of `zhiben template`. */
export const templateHelp = `用法：zhiben template 文件.xlsx [选项]

写一个空白工作簿，每张表一张工作表：表头、每列的填法（鼠标移到表头上）、下拉列表
和一行示例；第一张工作表是填表说明。填好后核查：zhiben check 文件.xlsx
已有的文件不会被覆盖。

选项
  --lang 语言  表名、表头和说明的语言：zh-CN 或 en；默认与 zhiben check 相同
  -h, --help   显示本说明

例子
  zhiben template 台账.xlsx

退出状态
  0  已写好
  2  命令有误，或文件无法写入
`;
