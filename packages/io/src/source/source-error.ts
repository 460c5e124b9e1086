import type { Language } from '@zhiben/core';
import type { Kind } from './kind.js';

/** Why a source of records cannot be read at all. */
export type SourceErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'unknown-format'
  | 'wrong-ending'
  | 'old-workbook'
  | 'bad-workbook'
  | 'too-large'
  | 'beyond-limit'
  | 'bad-json'
  | 'bad-csv'
  | 'bad-encoding'
  | 'bad-manifest'
  | 'bad-map'
  | 'no-table';

const KINDS: Record<Kind, Record<Language, string>> = {
  empty: { 'zh-CN': '空文件', en: 'empty' },
  archive: { 'zh-CN': ' .xlsx 一类的压缩包', en: 'an archive, such as an .xlsx workbook' },
  ole: { 'zh-CN': '旧式 .xls 工作簿或加密的工作簿', en: 'an old .xls workbook, or one with a password' },
  pdf: { 'zh-CN': ' PDF 文件', en: 'a PDF file' },
  html: { 'zh-CN': '网页（HTML 或 XML）', en: 'a page (HTML or XML)' },
  text: { 'zh-CN': '文本', en: 'text' },
};

const MESSAGES: Record<SourceErrorCode, Record<Language, (detail: string) => string>> = {
  'not-found': { 'zh-CN': () => '没有这个文件或文件夹', en: () => 'there is no such file or folder' },
  'not-readable': { 'zh-CN': (d) => `无法打开（${d}）`, en: (d) => `it cannot be opened (${d})` },
  'unknown-format': {
    'zh-CN': () => '不认识的格式；可读取 CSV 文件夹、.csv、.xlsx 或 .json',
    en: () => 'unknown format; a folder of CSV files, .csv, .xlsx and .json can be read',
  },
  'wrong-ending': {
    'zh-CN': (d) => `扩展名与内容不符：内容是${KINDS[d as Kind]['zh-CN']}；请在 Excel 中打开，另存为 .xlsx`,
    en: (d) => `its ending belies it: it is ${KINDS[d as Kind].en}; open it in Excel and save it as .xlsx`,
  },
  'old-workbook': {
    'zh-CN': () => '是旧式 .xls 工作簿，或设有密码；请在 Excel 中另存为不加密的 .xlsx',
    en: () => 'it is an old .xls workbook, or has a password; save it as a plain .xlsx in Excel',
  },
  'bad-workbook': {
    'zh-CN': (d) => `不是可读取的 .xlsx 工作簿（${d}）`,
    en: (d) => `it is no .xlsx workbook that can be read (${d})`,
  },
  'too-large': {
    'zh-CN': (d) => `解压后超过上限（${d}），可能不是正常的台账`,
    en: (d) => `it unpacks to more than the limit (${d})`,
  },
  'beyond-limit': {
    'zh-CN': (d) => `超过读取上限（第 ${d}），可能不是正常的台账`,
    en: (d) => `it is beyond a limit (row ${d})`,
  },
  'bad-json': {
    'zh-CN': (d) => `不是可读取的 JSON（${d}）`,
    en: (d) => `it is no JSON that can be read (${d})`,
  },
  'bad-csv': {
    'zh-CN': (d) => `不是可读取的 CSV：第 ${d} 行附近的引号不成对`,
    en: (d) => `it is no CSV that can be read: a quote near row ${d} has no other`,
  },
  'bad-encoding': {
    'zh-CN': () => '既不是 UTF-8 也不是 GB18030（GBK）编码；请在 Excel 中另存为“CSV UTF-8”',
    en: () => 'it is neither in UTF-8 nor in GB18030 (GBK); save it as "CSV UTF-8" in Excel',
  },
  'bad-manifest': {
    'zh-CN': (d) => `数据说明不符合格式（${d}）`,
    en: (d) => `the manifest does not fit its schema (${d})`,
  },
  'bad-map': {
    'zh-CN': (d) => `表头对照不符合格式（${d}）`,
    en: (d) => `the map of headers does not fit its schema (${d})`,
  },
  'no-table': {
    'zh-CN': (d) => `其中没有一张已知的表（有：${d}）`,
    en: (d) => `no known table stands in it (it has: ${d})`,
  },
};

/** Names of files and sheets, which stand in the text, may hold anything. */
const inOneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

/** Most characters of a detail that are said. */
const MOST_CHARACTERS = 300;

const shortened = (detail: string) =>
  detail.length > MOST_CHARACTERS ? `${detail.slice(0, MOST_CHARACTERS - 1)}…` : detail;

/** A source that cannot be read, with the place and the reason. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    /** The file or folder, as the caller named it. */
    readonly place: string,
    readonly detail: string = '',
  ) {
    super(inOneLine(`${place}: ${MESSAGES[code].en(shortened(detail))}`));
  }

  /**
   * The error as one sentence with its place.
   *
   * @example new SourceError('not-found', 'ledger.xlsx').text('en') //=> 'ledger.xlsx: there is no such file or folder'
   */
  text(language: Language = 'zh-CN'): string {
    return inOneLine(`${this.place}: ${MESSAGES[this.code][language](shortened(this.detail))}`);
  }
}
