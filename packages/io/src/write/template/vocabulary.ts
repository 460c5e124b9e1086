import type { ColumnDeclaration } from '@zhiben/core';
import type { Choice } from '../workbook.js';
import type { TemplateWords } from './words.js';

/** The words that the cells of a column offer; none where it has no vocabulary. */
export function vocabularyOf({ type, vocabulary }: ColumnDeclaration, words: TemplateWords): string[] {
  if (type === 'flag') return [words.yes, words.no];
  return Object.entries(vocabulary ?? {}).map(([word, zh]) => words.word(word, zh));
}

/** What becomes of other words: closed lists refuse them, others ask; a list of several words is never one of them. */
export function othersOf({ type, closed }: ColumnDeclaration): Choice['others'] {
  if (type === 'terms') return 'taken';
  return closed || type === 'flag' ? 'refused' : 'asked';
}
