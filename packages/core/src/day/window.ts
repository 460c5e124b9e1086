import { civilDate, type Day, dayOf, daysInMonth, NO_DAY } from './day.js';
import type { Period } from './period.js';

/** A stretch of days inside a yearly period, both ends included, written `MM-DD`. */
export interface YearlyWindow {
  /** First day, `MM-DD`. */
  readonly from: string;
  /** Last day, `MM-DD`; `02-29` is the last day of February in every year. */
  readonly to: string;
}

const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Whether a text is a day of the year, `MM-DD`.
 *
 * @example isMonthDay('06-16') //=> true
 * @example isMonthDay('06-31') //=> false
 */
export function isMonthDay(text: string): boolean {
  const match = MONTH_DAY.exec(text);
  return match !== null && Number(match[2]) <= daysInMonth(2024, Number(match[1]));
}

function dayInYear(text: string, year: number): Day {
  const match = MONTH_DAY.exec(text);
  if (!match) return NO_DAY;
  const month = Number(match[1]);
  return dayOf(year, month, Math.min(Number(match[2]), daysInMonth(year, month)));
}

/**
 * The first and last day of a window in a period. Without a window, the period itself.
 *
 * @example windowIn(parsePeriod('2025'), { from: '06-01', to: '06-30' }) //=> { start: 20240, end: 20269 }
 */
export function windowIn(period: Period, window?: YearlyWindow): { start: Day; end: Day } {
  if (!window) return { start: period.start, end: period.end };
  const { year } = civilDate(period.start);
  const start = dayInYear(window.from, year);
  const end = dayInYear(window.to, year);
  // A window such as 12-20..01-10 runs into the following year.
  return { start, end: end >= start ? end : dayInYear(window.to, year + 1) };
}
