import type { Language } from '@zhiben/core';

/** Why a source of records cannot be read at all. */
export type SourceErrorCode =
  | 'not-found'
  | 'not-readable'
  | 'unknown-format'
  | 'old-workbook'
  | 'bad-workbook'
  | 'too-large'
  | 'bad-json'
  | 'bad-csv'
  | 'bad-encoding'
  | 'bad-manifest'
  | 'no-table';

const MESSAGES: Record<SourceErrorCode, Record<Language, (detail: string) => string>> = {
  'not-found': { 'zh-CN': () => '没有这个文件或文件夹', en: () => 'there is no such file or folder' },
  'not-readable': { 'zh-CN': (d) => `无法打开（${d}）`, en: (d) => `it cannot be opened (${d})` },
  'unknown-format': {
    'zh-CN': () => '不认识的格式；可读取 CSV 文件夹、.csv、.xlsx 或 .json',
    en: () => 'unknown format; a folder of CSV files, .csv, .xlsx and .json can be read',
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
  'bad-json': {
    'zh-CN': (d) => `不是可读取的 JSON（${d}）`,
    en: (d) => `it is no JSON that can be read (${d})`,
  },
  'bad-csv': {
    'zh-CN': (d) => `不是可读取的 CSV（${d}）`,
    en: (d) => `it is no CSV that can be read (${d})`,
  },
  'bad-encoding': {
    'zh-CN': () => '既不是 UTF-8 也不是 GB18030（GBK）编码；请在 Excel 中另存为“CSV UTF-8”',
    en: () => 'it is neither in UTF-8 nor in GB18030 (GBK); save it as "CSV UTF-8" in Excel',
  },
  'bad-manifest': {
    'zh-CN': (d) => `数据说明不符合格式（${d}）`,
    en: (d) => `the manifest does not fit its schema (${d})`,
  },
  'no-table': {
    'zh-CN': (d) => `其中没有一张已知的表（有：${d}）`,
    en: (d) => `no known table stands in it (it has: ${d})`,
  },
};

/** A source that cannot be read, with the place and the reason. */
export class SourceError extends Error {
  override readonly name = 'SourceError';

  constructor(
    readonly code: SourceErrorCode,
    /** The file or folder, as the caller named it. */
    readonly place: string,
    readonly detail: string = '',
  ) {
    super(`${place}: ${MESSAGES[code].en(detail)}`);
  }

  /**
   * The error as one sentence with its place.
   *
   * @example new SourceError('not-found', 'ledger.xlsx').text('en') //=> 'ledger.xlsx: there is no such file or folder'
   */
  text(language: Language = 'zh-CN'): string {
    return `${this.place}: ${MESSAGES[this.code][language](this.detail)}`;
  }
}
