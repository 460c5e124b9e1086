/**
 * A civil day in Asia/Shanghai, as the count of days since 1970-01-01. No time of day, no time zone:
 * two days compare and subtract as plain integers.
 */
export type Day = number;

/** No day: a blank cell, or a day that does not exist yet. Smaller than every real day. */
export const NO_DAY: Day = -0x80000000;

/** A day that cannot be told, because the working-day calendar does not cover it. */
export const UNCOVERED_DAY: Day = -0x7fffffff;

/** The latest day a column holds; stands for "without end". */
export const LAST_DAY: Day = 0x7ffffffe;

/** Whether `day` is a real day, neither {@link NO_DAY} nor {@link UNCOVERED_DAY}. */
export function isDay(day: Day): boolean {
  return day > UNCOVERED_DAY;
}

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * The day of a year, month (1–12) and day of the month, or {@link NO_DAY} where the calendar has no such day.
 *
 * @example dayOf(2024, 2, 29) //=> 19782
 * @example dayOf(2025, 2, 30) //=> NO_DAY
 */
export function dayOf(year: number, month: number, date: number): Day {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12)) return NO_DAY;
  if (!(date >= 1 && date <= daysInMonth(year, month))) return NO_DAY;
  const y = year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const leapToday = month > 2 && isLeapYear(year) ? 1 : 0;
  const sinceYearOne = y * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1] + leapToday + date - 1;
  return sinceYearOne - 719162;
}

/** Two digits at `at` as a number, or NaN. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * Reads `YYYY-MM-DD`, and nothing else. Returns {@link NO_DAY} for every other text and for days that do not
 * exist.
 *
 * @example parseDay('2025-06-30') //=> 20269
 * @example parseDay('2025-02-30') //=> NO_DAY
 * @example parseDay('2025-6-3')   //=> NO_DAY
 */
export function parseDay(text: string): Day {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DAY;
  return dayOf(twoDigits(text, 0) * 100 + twoDigits(text, 2), twoDigits(text, 5), twoDigits(text, 8));
}

/** The parts of a day: year, month 1–12, day of the month. */
export interface CivilDate {
  year: number;
  month: number;
  date: number;
}

/**
 * The year, month and date of a day.
 *
 * @example civilDate(20269) //=> { year: 2025, month: 6, date: 30 }
 */
export function civilDate(day: Day): CivilDate {
  // Years counted from March, so that the leap day is the last of its year; eras of 400 years have 146097 days.
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    date: ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const pad = (value: number, length: number) => String(value).padStart(length, '0');

/**
 * Writes a day as `YYYY-MM-DD`; the empty text for {@link NO_DAY} and {@link UNCOVERED_DAY}.
 *
 * @example formatDay(20269) //=> '2025-06-30'
 */
export function formatDay(day: Day): string {
  if (!isDay(day)) return '';
  const { year, month, date } = civilDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
