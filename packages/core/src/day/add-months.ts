import { utc } from '@date-fns/utc';
import { addMonths as addCalendarMonths, getTime } from 'date-fns';
import { once } from '../once.js';
import { type Day, isDay } from './day.js';

const MILLISECONDS = 86_400_000;

/** Days already worked out, by months and day: a ledger has many rows and few different days. */
const known = new Map<number, Map<Day, Day>>();

/**
 * The corresponding day `months` later, or the last day of that month where it has none (民法典 art. 202).
 * A blank or uncovered day stays what it is.
 *
 * @example formatDay(addMonths(parseDay('2025-01-31'), 1)) //=> '2025-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  if (!isDay(day)) return day;
  const later = once(known, months, () => new Map<Day, Day>());
  return once(
    later,
    day,
    () => getTime(addCalendarMonths(day * MILLISECONDS, months, { in: utc })) / MILLISECONDS,
  );
}
