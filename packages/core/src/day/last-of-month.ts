import { civilDate, type Day, dayOf, daysInMonth, isDay } from './day.js';

/**
 * The last day of a day's month. A blank or uncovered day stays what it is.
 *
 * @example formatDay(lastOfMonth(parseDay('2024-02-10'))) //=> '2024-02-29'
 */
export function lastOfMonth(day: Day): Day {
  if (!isDay(day)) return day;
  const { year, month } = civilDate(day);
  return dayOf(year, month, daysInMonth(year, month));
}
