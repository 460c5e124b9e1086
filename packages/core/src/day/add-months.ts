import { utc } from '@date-fns/utc';
import { addMonths as addCalendarMonths, getTime } from 'date-fns';
import { type Day, isDay } from './day.js';

const MILLISECONDS = 86_400_000;

/**
 * The corresponding day `months` later, or the last day of that month where it has none (民法典 art. 202).
 * A blank or uncovered day stays what it is.
 *
 * @example formatDay(addMonths(parseDay('2025-01-31'), 1)) //=> '2025-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  if (!isDay(day)) return day;
  return getTime(addCalendarMonths(day * MILLISECONDS, months, { in: utc })) / MILLISECONDS;
}
