import type { Words } from '../text/words.js';

/**
 * What a column of the report is called, on one line; a status is called by its column.
 *
 * @example columnWord(wordsOf('en'), 'late') //=> 'Done late'
 */
export function columnWord(words: Words, column: keyof Words['report']['duties']['columns']): string {
  return words.report.duties.columns[column].join(words.language === 'en' ? ' ' : '');
}
