import { type Cell, isDecimal } from '@zhiben/core';
import { OTHER_FIGURE } from './other-figure.js';

/** Thousands set apart by commas, as `1,234,567.89`. */
const THOUSANDS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/**
 * A number as ledgers write it: full-width digits and signs, commas between thousands, a per cent sign behind a figure
 * that is in per cent. What is none stays as it is, to be reported where it is read.
 *
 * @example readableNumber('１，２３４') //=> '1234'
 * @example readableNumber('30%') //=> '30'
 */
export function readableNumber(cell: Cell): Cell {
  if (typeof cell !== 'string' || isDecimal(cell) || OTHER_FIGURE.test(cell)) return cell;
  const text = cell
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?<=\d)%$/u, '');
  if (isDecimal(text)) return text;
  return THOUSANDS.test(text) ? text.replaceAll(',', '') : cell;
}
