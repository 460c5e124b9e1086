import { civilDay } from './civil-day.js';
import { civilDate, type Day, daysInMonth, isDay } from './day.js';

/**
 * The corresponding day `months` later, or the last day of that month where it has none (民法典 art. 202).
 * A blank or uncovered day stays what it is.
 *
 * @example formatDay(addMonths(parseDay('2025-01-31'), 1)) //=> '2025-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  if (!isDay(day)) return day;
  const { year, month, date } = civilDate(day);
  const sinceYearZero = Math.floor(year * 12 + month - 1 + months);
  const yearThen = Math.floor(sinceYearZero / 12);
  const monthThen = sinceYearZero - yearThen * 12 + 1;
  return civilDay(yearThen, monthThen, Math.min(date, daysInMonth(yearThen, monthThen)));
}
