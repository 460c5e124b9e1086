import type { Language } from '@zhiben/core';

/** Why a workbook cannot be annotated. */
export type AnnotationErrorCode =
  | 'old-workbook'
  | 'bad-workbook'
  | 'too-large'
  | 'signed'
  | 'no-sheet'
  | 'no-cells'
  | 'no-such-cell';

const MESSAGES: Record<AnnotationErrorCode, Record<Language, (detail: string) => string>> = {
  'old-workbook': {
    'zh-CN': () => '是旧式 .xls 工作簿，或设有密码；请在 Excel 中另存为不加密的 .xlsx',
    en: () => 'it is an old .xls workbook, or has a password; save it as a plain .xlsx in Excel',
  },
  'bad-workbook': {
    'zh-CN': (d) => `不是可以批注的 .xlsx 工作簿（${d}）`,
    en: (d) => `it is no .xlsx workbook that can be annotated (${d})`,
  },
  'too-large': {
    'zh-CN': (d) => `解压后超过上限（${d}），可能不是正常的台账`,
    en: (d) => `it unpacks to more than the limit (${d})`,
  },
  signed: {
    'zh-CN': () => '工作簿带有数字签名，批注会使签名失效；请在 Excel 中另存一份不签名的副本',
    en: () => 'it bears a digital signature, which notes would break; save an unsigned copy in Excel',
  },
  'no-sheet': {
    'zh-CN': (d) => `其中没有名为“${d}”的工作表`,
    en: (d) => `no sheet in it is named "${d}"`,
  },
  'no-cells': {
    'zh-CN': (d) => `“${d}”不是由单元格组成的工作表（是图表或对话框），无法批注`,
    en: (d) => `"${d}" is no sheet of cells (a chart or a dialog), so nothing in it can be annotated`,
  },
  'no-such-cell': {
    'zh-CN': (d) => `工作表中没有这个单元格（${d}）`,
    en: (d) => `a sheet has no such cell (${d})`,
  },
};

/** A workbook that cannot be annotated, with the reason. It does not know what file the bytes came from. */
export class AnnotationError extends Error {
  override readonly name = 'AnnotationError';

  constructor(
    readonly code: AnnotationErrorCode,
    readonly detail: string = '',
  ) {
    super(MESSAGES[code].en(detail));
  }

  /**
   * The error as one sentence.
   *
   * @example new AnnotationError('no-sheet', '隐患').text('en') //=> 'no sheet in it is named "隐患"'
   */
  text(language: Language = 'zh-CN'): string {
    return MESSAGES[this.code][language](this.detail);
  }
}
