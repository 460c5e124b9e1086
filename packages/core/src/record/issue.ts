import type { TableDeclaration } from './declaration.js';
import { TABLES } from './tables/index.js';

/** What can be wrong with a cell or a row. */
export const ISSUE_CODES = [
  'missing-required',
  'bad-date',
  'bad-number',
  'unknown-value',
  'duplicate-id',
  'nothing-to-remove',
  'unknown-reference',
  'ambiguous-reference',
  'bad-uscc',
  'bad-area-code',
  'outdated-area-code',
  'bad-industry-code',
  'error-value',
  'date-order',
  'claim-without-date',
  'ambiguous-header',
  'unknown-sheet',
  'missing-column',
  'no-header',
  'extra-cell',
] as const;

/** A code of {@link ISSUE_CODES}. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/** The sheet or file that an issue is about, where it is known. */
export const sheetOf = ({ origin, row, value }: Issue): string | undefined =>
  origin?.sheet ?? (row === 0 ? value : undefined);

/** A sheet or file that rows were read from. */
export interface Origin {
  /** Name of the sheet, or of the file without its ending. */
  readonly sheet: string;
  /** Whether it counts its records for itself, so that a bare number in it is none of another sheet's records. */
  readonly countsItself?: boolean;
  /** By English name of a column, how its header reads there, and in which column of the sheet it stands, from 1. */
  readonly headers: Readonly<Record<string, { readonly text: string; readonly position: number }>>;
}

/** One thing that reading found, with its place. Nothing is dropped without one. */
export interface Issue {
  /** English name of the table, or the name of the sheet or file where it is no table. */
  readonly table: string;
  /** Row as it stands in the file or sheet, from 1; 0 where the issue is not about a row. */
  readonly row: number;
  /** English name of the column; empty where the issue is about the whole row or table. */
  readonly column: string;
  readonly code: IssueCode;
  /** What stood there. */
  readonly value: string;
  /** The sheet or file that the row stands in, where whoever read it said so. */
  readonly origin?: Origin;
  /** The column of the sheet it stands in, from 1, where it is about a cell that is in none of the table's columns. */
  readonly position?: number;
}

/** A language messages are made in. */
export type Language = 'zh-CN' | 'en';

const MESSAGES: Record<IssueCode, Record<Language, (issue: Issue, label: string) => string>> = {
  'missing-required': {
    'zh-CN': (_, label) => `缺少必填的“${label}”，该行未采用`,
    en: (_, label) => `required column "${label}" is blank; the row is rejected`,
  },
  'bad-date': {
    'zh-CN': (i) => `“${i.value}”不是可识别的日期`,
    en: (i) => `"${i.value}" is not a day that can be read`,
  },
  'bad-number': {
    'zh-CN': (i) => `“${i.value}”不是可用的数值（无法识别，或超出范围）`,
    en: (i) => `"${i.value}" is not a number that can be read, or out of range`,
  },
  'unknown-value': {
    'zh-CN': (i) => `“${i.value}”不在规定的取值之中`,
    en: (i) => `"${i.value}" is not one of the allowed values`,
  },
  'duplicate-id': {
    'zh-CN': (i) => `编号“${i.value}”重复，只采用先出现的一行`,
    en: (i) => `id "${i.value}" stands in an earlier row; this one is a duplicate`,
  },
  'nothing-to-remove': {
    'zh-CN': (i) => `没有“${i.value}”这条记录，无可移除`,
    en: (i) => `there is no record "${i.value}" to remove`,
  },
  'unknown-reference': {
    'zh-CN': (i) => `没有编号、名称或信用代码为“${i.value}”的记录（该行保留）`,
    en: (i) => `no record has the id, the name or the credit code "${i.value}" (the row stays)`,
  },
  'ambiguous-reference': {
    'zh-CN': (i) => `叫“${i.value}”的记录不止一条，请改填编号（该行保留）`,
    en: (i) => `more than one record is called "${i.value}"; give its id instead (the row stays)`,
  },
  'bad-area-code': {
    'zh-CN': (i) => `行政区划代码“${i.value}”有误：应为 2、4、6、9 或 12 位，且在代码表之中（该行保留）`,
    en: (i) =>
      `division code "${i.value}" is wrong: it has 2, 4, 6, 9 or 12 digits, and stands in the table of codes (the row stays)`,
  },
  'outdated-area-code': {
    'zh-CN': (i) => `行政区划代码“${i.value}”所在的区划已经撤并，请改用现行代码（该行保留）`,
    en: (i) =>
      `division code "${i.value}" lies in a division that was merged into another; use the present code (the row stays)`,
  },
  'bad-industry-code': {
    'zh-CN': (i) => `“${i.value}”不是《国民经济行业分类》（GB/T 4754-2017）的代码（该行保留）`,
    en: (i) => `"${i.value}" is no code of GB/T 4754-2017 (the row stays)`,
  },
  'error-value': {
    'zh-CN': (i) => `“${i.value}”是公式出错的结果`,
    en: (i) => `"${i.value}" is what a failed formula left`,
  },
  'date-order': {
    'zh-CN': (i) => `日期“${i.value}”早于它应当在其后的日期（如销号早于发现），请核对（该行保留）`,
    en: (i) =>
      `the day "${i.value}" lies before one that it has to follow, such as closing before finding (the row stays)`,
  },
  'claim-without-date': {
    'zh-CN': (i) => `状态写“${i.value}”，但没有相应的日期；以日期为准，按未完成处理`,
    en: (i) =>
      `the status says "${i.value}", but no day shows it; days are believed, so it counts as not done`,
  },
  'bad-uscc': {
    'zh-CN': (i) => `统一社会信用代码“${i.value}”有误：位数、字符或校验位不符（该行保留）`,
    en: (i) =>
      `unified social credit code "${i.value}" is wrong: its length, characters or check digits (the row stays)`,
  },
  'ambiguous-header': {
    'zh-CN': (i) => `表头“${i.value}”与前面的表头重复，或可能对应多列；作为附加信息保留`,
    en: (i) =>
      `header "${i.value}" repeats an earlier one, or could be several columns; it is kept as an attribute`,
  },
  'no-header': {
    'zh-CN': (i) => `“${i.value}”开头没有认得的表头，整张表未读取，按“未提供”处理`,
    en: (i) =>
      `no known header stands at the top of "${i.value}"; the table is not read and counts as not supplied`,
  },
  'extra-cell': {
    'zh-CN': (i) => `“${i.value}”所在的列没有表头，作为附加信息保留；请检查该行是否错位`,
    en: (i) =>
      `"${i.value}" stands in a column without a header; it is kept as an attribute, but the row may be shifted`,
  },
  'missing-column': {
    'zh-CN': (_, label) => `表中没有必填的“${label}”列；如有，但表头不同，可用表头对照（--map）指明`,
    en: (_, label) =>
      `the sheet has no column "${label}", which is required; a map (--map) can say which one it is`,
  },
  'unknown-sheet': {
    'zh-CN': (i) => `“${i.value}”不是已知的表，未读取`,
    en: (i) => `"${i.value}" is no known table; it is left out`,
  },
};

/**
 * The column of the sheet that an issue is about, from 1; `undefined` where it is about a row or a sheet, or nobody said
 * where its column stands.
 */
export function columnPosition({ column, origin, position }: Issue): number | undefined {
  return position ?? origin?.headers[column]?.position;
}

/**
 * What the column of an issue is called: by its header where it stood, else, or where that is its English name, by its
 * usual name in the language.
 *
 * @param declarations the declared tables
 * @example columnLabel({ table: 'hazards', row: 7, column: 'foundOn', code: 'bad-date', value: '?' }) //=> '发现日期'
 */
export function columnLabel(
  { table, column, origin }: Issue,
  language: Language = 'zh-CN',
  declarations: Readonly<Record<string, TableDeclaration>> = TABLES,
): string {
  const header = origin?.headers[column]?.text;
  if (header !== undefined && header !== column) return header;
  return (language === 'zh-CN' && declarations[table]?.columns[column]?.zh[0]) || column;
}

/** Cells that are filled but cannot be read. */
const UNREADABLE: ReadonlySet<IssueCode> = new Set([
  'bad-date',
  'bad-number',
  'unknown-value',
  'error-value',
]);

/** What becomes of an unreadable cell: in a required column the row is rejected, elsewhere the cell reads as blank. */
const OUTCOME: Record<Language, (isRequired: boolean) => string> = {
  'zh-CN': (isRequired) => (isRequired ? '，该行未采用' : '，按空白处理'),
  en: (isRequired) => (isRequired ? '; the row is rejected' : '; it reads as blank'),
};

/**
 * An issue as one sentence.
 *
 * @param declarations the declared tables
 * @example issueText({ table: 'hazards', row: 7, column: 'deadline', code: 'bad-date', value: '2025-02-30' }, 'en')
 * //=> '"2025-02-30" is not a day that can be read; it reads as blank'
 */
export function issueText(
  issue: Issue,
  language: Language = 'zh-CN',
  declarations: Readonly<Record<string, TableDeclaration>> = TABLES,
): string {
  const { table, column, code } = issue;
  const text = MESSAGES[code][language](issue, columnLabel(issue, language, declarations));
  if (!UNREADABLE.has(code)) return text;
  return text + OUTCOME[language](declarations[table]?.columns[column]?.required ?? false);
}
