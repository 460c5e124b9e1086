import { addMonths, chinaWorkingDays, type Day, formatDay, isDay, parseDay } from '@zhiben/core';
import { readableDay } from './day.js';

/**
 * `15天`, `15日内`, `10个工作日`, `一周内`, `1个月内`, `半个月`, with 限期 before it or 完成 behind it. `3月` is March and `2025年`
 * that year, which are no terms.
 */
const TERM =
  /^(?:限期?(?:整改)?|在|自?(?:发现|检查|通知)之?日起?)?(\d{1,4}|[一二两三四五六七八九十]{1,3}|半)(个?工作日|天|日|个?周|个?星期|个月|(?<=半)月|(?<!\d\d)年)(?:之内|以内|内)?(?:整改)?(?:完成|完毕|到位)?(?:整改)?$/u;

/** To be done on the spot. */
const AT_ONCE = /^(?:(?:立即|当场|现场|当日|当天)(?:整改)?|即查即改|立行立改|立查立改)$/u;

const DIGITS = '零一二三四五六七八九';

/**
 * The last day of a term in words, as deadlines are often written; the day it is counted from is not counted itself
 * (民法典 art. 201). Working days are those of the State Council's notices. `undefined` where the words are no term, or
 * the working days of that time are not known.
 *
 * @example formatDay(endOfTerm('15天', parseDay('2025-03-07'))!) //=> '2025-03-22'
 * @example formatDay(endOfTerm('1个月内', parseDay('2025-01-31'))!) //=> '2025-02-28'
 */
export function endOfTerm(words: string, from: Day): Day | undefined {
  const text = words.normalize('NFKC').replace(/\s+/gu, '');
  if (AT_ONCE.test(text)) return from;
  const [, number, measure] = TERM.exec(text) ?? [];
  if (number === undefined) return undefined;
  const unit = measure.replace('个', '');
  // Half a month is 15 days; half of anything else is not written.
  if (number === '半') return unit === '月' ? from + 15 : unit === '年' ? addMonths(from, 6) : undefined;
  const count = /^\d+$/.test(number) ? Number(number) : chineseNumber(number);
  if (count === undefined) return undefined;
  switch (unit) {
    case '月':
      return addMonths(from, count);
    case '年':
      return addMonths(from, count * 12);
    case '周':
    case '星期':
      return from + count * 7;
    case '工作日':
      return covered(chinaWorkingDays().plusWorkingDays(from, count));
    default:
      return from + count;
  }
}

const covered = (day: Day): Day | undefined => (isDay(day) ? day : undefined);

/** 一 to 九十九; `undefined` for what is no number, such as 一二. */
function chineseNumber(text: string): number | undefined {
  const digits = text.replaceAll('两', '二');
  if (digits.length === 1 && digits !== '十') return DIGITS.indexOf(digits);
  const [all, tens = '一', ones = '零'] =
    /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(digits) ?? [];
  return all === undefined ? undefined : DIGITS.indexOf(tens) * 10 + DIGITS.indexOf(ones);
}

/**
 * A term as it stands in a cell, turned into the day on which it ends; `2025年3月22日前` ends on that day. What is none
 * stays as it is.
 */
export function termOr(cell: string, from: Day): string {
  const before = /^(.*\d日?)(?:之前|以前|前)(?:完成)?$/u.exec(cell.trim())?.[1];
  const day = before === undefined ? undefined : String(readableDay(before));
  if (day !== undefined && isDay(parseDay(day))) return day;
  const end = isDay(from) ? endOfTerm(cell, from) : undefined;
  return end === undefined ? cell : formatDay(end);
}
