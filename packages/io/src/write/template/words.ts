import type { ColumnDeclaration, Language, TableDeclaration } from '@zhiben/core';

/** What an empty workbook says, in one language. */
export interface TemplateWords {
  readonly title: string;
  /** Name of the first sheet, which tells how to fill in the others. */
  readonly notes: string;
  readonly noteLines: readonly string[];
  readonly noteColumns: Readonly<Record<'table' | 'required' | 'optional', string>>;
  /** Marks over the headers. */
  readonly required: string;
  readonly optional: string;
  /** What stands between things in a row. */
  readonly separator: string;
  readonly yes: string;
  readonly no: string;
  readonly table: (table: TableDeclaration) => string;
  readonly column: (name: string, column: ColumnDeclaration) => string;
  /** A word of a vocabulary, by its English and its Chinese names. */
  readonly word: (word: string, zh: readonly string[]) => string;
  /** What an example says in the first cell, so that its row is not read. */
  readonly example: (text: string) => string;
  /** What goes into a cell, by type of column. */
  readonly types: Readonly<
    Record<
      | 'ownId'
      | 'text'
      | 'code'
      | 'areaCode'
      | 'industryCode'
      | 'uscc'
      | 'day'
      | 'period'
      | 'number'
      | 'onlyWords'
      | 'usualWords'
      | 'severalWords',
      string
    >
  >;
  readonly reference: (tables: string) => string;
  readonly range: (least: number, greatest: number) => string;
  readonly yuan: (header: string) => string;
  readonly flag: (blankMeans: boolean | undefined) => string;
  readonly roles: Readonly<Record<'own' | 'planned' | 'recorded', string>>;
  readonly datedBy: (column: string) => string;
  readonly notOneOf: string;
  /** Examples by type. */
  readonly examples: Readonly<Record<'text' | 'id', string>>;
}

const zhCN: TemplateWords = {
  title: '安全生产台账填报模板',
  notes: '填表说明',
  noteLines: [
    '1. 一张工作表就是一张表，表头下面一行就是一条记录。工作表、列都可以调换顺序；表名、表头的文字不要改。',
    '2. 深色表头、上方标“必填”的列，缺一项该行就不采用；其余的列可以空着，也可以删去。鼠标移到表头上，可以看到这一列怎么填。',
    '3. 灰色斜体、以“示例”开头的行不会被读取，可以留着，也可以删去。',
    '4. 没有收集过的表，请删去整张工作表，相关责任按“无法判定”处理；留着空表，表示确实一条也没有发生。',
    '5. 下拉列表给出常用的词；能填多个的，用“、”隔开。编号、代码按文本保存，开头的 0 不会丢失。',
    '6. 填好以后核查：zhiben check 本文件.xlsx --format xlsx --out 核查结果.xlsx。每一行要么采用，要么在“数据问题”表中说明原因；随后逐项判断每个企业、单位的责任是否按期完成。',
  ],
  noteColumns: { table: '工作表', required: '必填的列', optional: '其他列' },
  required: '必填',
  optional: '选填',
  separator: '、',
  yes: '是',
  no: '否',
  table: ({ zh, name }) => zh[0] ?? name,
  column: (name, { zh }) => zh[0] ?? name,
  word: (word, [name]) => name ?? word,
  example: (text) => `示例${text}`,
  types: {
    ownId: '编号，本表中每行不同',
    text: '文字',
    code: '代码，按文本保存，开头的 0 不会丢失',
    areaCode: '行政区划代码，2、4、6、9 或 12 位数字',
    industryCode: '行业代码（GB/T 4754-2017），如 C2614 或 2614',
    uscc: '统一社会信用代码，18 位',
    day: '日期，如 2025-06-30、2025/6/30、2025年6月30日',
    period: '所属期：2025（年）、2025-H1（半年）、2025-Q2（季度）或 2025-06（月）',
    number: '数字',
    onlyWords: '只能填以下各词之一：',
    usualWords: '一般填以下各词之一，也可以填别的：',
    severalWords: '可填一个或几个词，用“、”隔开，一般是：',
  },
  reference: (tables) => `编号，须是${tables}中有的`,
  range: (least, greatest) => `${least} 至 ${greatest} 之间的数字`,
  yuan: (header) => `金额，单位为元；按万元填写的，把表头改为“${header}（万元）”`,
  flag: (blankMeans) =>
    `“是”或“否”；空着${blankMeans === undefined ? '表示情况不明' : `视为“${blankMeans ? '是' : '否'}”`}`,
  roles: {
    own: '核查日期早于这一天的，这一行不算',
    planned: '计划的日期，可以是将来',
    recorded: '这一行是哪天录入的；同一编号后来又录入一行的，是更新',
  },
  datedBy: (column) => `从“${column}”那天起算数`,
  notOneOf: '不在列表之中，请核对。',
  examples: { text: '文字', id: '编号' },
};

const en: TemplateWords = {
  title: 'Work-safety ledger, to be filled in',
  notes: 'How to fill in',
  noteLines: [
    '1. A sheet is a table; each row under its header is a record. Sheets and columns may change places; their names must stay.',
    '2. Columns with a dark header, marked “required”, have to be filled, or the row is not accepted. The others may be blank, or deleted. Move the pointer over a header to see what goes into its column.',
    '3. Rows in grey italics that begin with 示例 (example) are not read; keep or delete them.',
    '4. Delete the sheets of which you have no data: what needs them then “cannot be told”. An empty sheet says that there was nothing at all.',
    '5. Lists offer the usual words; where several may be given, separate them by commas. Ids and codes are kept as text, with their leading zeros.',
    '6. Then: zhiben check THIS-FILE.xlsx --format xlsx --out findings.xlsx. Each row is accepted, or the sheet “Data issues” says why not; then each duty of each enterprise and unit is judged.',
  ],
  noteColumns: { table: 'Sheet', required: 'Required columns', optional: 'Other columns' },
  required: 'required',
  optional: 'optional',
  separator: ', ',
  yes: 'yes',
  no: 'no',
  table: ({ name }) => name,
  column: (name) => name,
  word: (word) => word,
  example: (text) => `示例 ${text}`,
  types: {
    ownId: 'An id, different in each row of this table',
    text: 'Text',
    code: 'A code, kept as text with its leading zeros',
    areaCode: 'A code of an administrative division: 2, 4, 6, 9 or 12 digits',
    industryCode: 'An industry code of GB/T 4754-2017, such as C2614 or 2614',
    uscc: 'A unified social credit code of 18 characters',
    day: 'A day, such as 2025-06-30 or 2025/6/30',
    period: 'A period: 2025 (year), 2025-H1 (half-year), 2025-Q2 (quarter) or 2025-06 (month)',
    number: 'A number',
    onlyWords: 'One of these words only:',
    usualWords: 'Usually one of these words; others are taken too:',
    severalWords: 'One or several words, separated by commas; usually of these:',
  },
  reference: (tables) => `The id of a record in ${tables}`,
  range: (least, greatest) => `A number from ${least} to ${greatest}`,
  yuan: (header) =>
    `An amount in yuan; where it is given in 万元 (10,000 yuan), call the column ${header} (万元)`,
  flag: (blankMeans) =>
    `yes or no; blank ${blankMeans === undefined ? 'where it is not known' : `counts as ${blankMeans ? 'yes' : 'no'}`}`,
  roles: {
    own: 'Before this day the row does not count',
    planned: 'A planned day, which may be still to come',
    recorded: 'The day on which the row was recorded; a later row of the same id is its new version',
  },
  datedBy: (column) => `Holds from the day in ${column} on`,
  notOneOf: 'That is not in the list. Please check it.',
  examples: { text: 'text', id: 'id' },
};

const WORDS: Readonly<Record<Language, TemplateWords>> = { 'zh-CN': zhCN, en };

/** What an empty workbook says in a language. */
export const templateWords = (language: Language): TemplateWords => WORDS[language];
