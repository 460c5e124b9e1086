import Papa from 'papaparse';
import type { List } from './list.js';

/** First characters, ordinary or full-width, with which a spreadsheet program would take a text for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A list as CSV for Excel: UTF-8 with a byte order mark. A text that would start a formula gets a leading `'`.
 *
 * @example csvOf({ columns: [{ head: '名称', kind: 'name' }], rows: [['=1+1']], notes: [] })
 * //=> "\ufeff名称\r\n'=1+1"
 */
export function csvOf({ columns, rows, total }: List): string {
  const lines = [columns.map(({ head }) => head), ...rows, ...(total ? [total] : [])];
  return `\ufeff${Papa.unparse(lines as unknown[][], { escapeFormulae: FORMULA })}`;
}
