import { type Cell, NO_DAY, parseDay } from '@zhiben/core';
import { OTHER_FIGURE } from './other-figure.js';

/** `2025-03-07`, as it is read. */
const ISO_DAY = /^\d{4}-\d\d-\d\d$/;

/** `2025-3-7`, `2025/03/07`, `2025.3.7`, `2025年3月7日`, with or without a time of day after it. */
const WITH_SEPARATORS =
  /^(\d{4})([-/.年])(\d{1,2})([-/.月])(\d{1,2})日?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/u;

/** `20250307`. */
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;

/** A moment of ISO 8601, with the zone that it is in. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** Milliseconds since 1970, of the years from 2001 to 2286. */
const EPOCH = /^\d{13}$/;

const SHANGHAI = 8 * 3_600_000;
const DAY = 86_400_000;

/** Separators that belong together. */
const PAIRS: Readonly<Record<string, string>> = { '-': '-', '/': '/', '.': '.', 年: '月' };

/**
 * A day in one of the forms that ledgers have, as `YYYY-MM-DD`; what is none of them, or no day of the calendar, stays
 * as it is, to be reported where it is read. Milliseconds since 1970, and a time with its zone, are a moment, whose day
 * is taken in Asia/Shanghai.
 *
 * @example readableDay('2025年3月7日') //=> '2025-03-07'
 * @example readableDay(1741305600000) //=> '2025-03-07'
 */
export function readableDay(cell: Cell): Cell {
  if (typeof cell === 'string' ? ISO_DAY.test(cell) : typeof cell !== 'number') return cell;
  const text = String(cell);
  if (OTHER_FIGURE.test(text)) return cell;
  const day = dayIn(text.normalize('NFKC').trim());
  return parseDay(day) === NO_DAY ? cell : day;
}

/** The day that a text says in one of the forms; the empty text where it is in none. */
function dayIn(text: string): string {
  const parts = WITH_SEPARATORS.exec(text);
  if (parts && PAIRS[parts[2]] === parts[4]) return isoDay(parts[1], parts[3], parts[5]);
  const digits = EIGHT_DIGITS.exec(text);
  if (digits) return isoDay(digits[1], digits[2], digits[3]);
  if (EPOCH.test(text)) return dayInShanghai(Number(text));
  // Date.parse takes 30 February for 2 March.
  const isMoment = MOMENT.test(text) && parseDay(text.slice(0, 10)) !== NO_DAY;
  return isMoment && !Number.isNaN(Date.parse(text)) ? dayInShanghai(Date.parse(text)) : '';
}

/** The civil day in Asia/Shanghai of a moment, in milliseconds since 1970. */
function dayInShanghai(moment: number): string {
  return new Date(Math.floor((moment + SHANGHAI) / DAY) * DAY).toISOString().slice(0, 10);
}

const isoDay = (year: string, month: string, date: string) =>
  `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
