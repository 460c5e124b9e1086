import { count } from '../render/figure.js';
import type { IssuesWords } from './issues-words.js';

/** Help of `zhiben issues`. */
const help = `用法：zhiben issues 数据 [选项]

列出读取数据时发现的问题，供填写台账的人改正：在哪张工作表、哪个单元格，写的是什么，
错在哪里，怎样处理。可以另存一份标注好的工作簿：有问题的单元格标红（未采用）或
标黄（保留，请核对），并附批注，其余原样不动。

数据
  与 zhiben check 相同：.xlsx 工作簿、CSV 文件夹或 .json 文件。

选项
  --annotate 文件  另存一份标注好的工作簿（数据须是 .xlsx 或 .xlsm）
  --map 文件       表头对照（.json）：哪张工作表是哪张表，表头、取值各是什么意思
  --covers 文件    数据说明（.json），与 zhiben check 相同
  --encoding 编码  CSV 文件的编码：utf-8 或 gb18030（含 GBK）；默认自动识别
  --format 格式    table   表格，供人阅读（默认）
                   csv     供 Excel 打开，每行一条
                   ndjson  每行一条 JSON，供程序读取
                   json    一个 JSON 文档
  --json           即 --format json
  --out 文件       把清单写入文件，不在终端显示
  --lang 语言      zh-CN 或 en；默认与 zhiben check 相同
  --quiet          不显示进度
  -h, --help       显示本说明

例子
  zhiben issues 台账.xlsx
  zhiben issues 台账.xlsx --annotate 台账-标注.xlsx
  zhiben issues 台账.xlsx --format csv --out 数据问题.csv

退出状态
  0  已列出（有没有问题都是 0）
  2  命令有误，或数据无法读取，或结果无法写入
`;

/** Chinese. */
export const issuesZhCN: IssuesWords = {
  help,
  columns: { place: ['位置'], column: ['列'], message: ['问题'] },
  row: (row) => `第 ${row} 行`,
  sheet: '整张表',
  count: (issues) => `${count(issues)} 条`,
  seeAnnotate: '加 --annotate 文件.xlsx，另存一份标注好的工作簿',
  below: '逐条列在下面',
  annotated: (path) => `标注好的工作簿：${path}`,
};
