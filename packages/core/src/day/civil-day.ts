const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

/** Whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The day of a date that the calendar has; its year may lie beyond 9999. */
export function civilDay(year: number, month: number, date: number): number {
  const y = year - 1;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  const leapToday = month > 2 && isLeapYear(year) ? 1 : 0;
  const sinceYearOne = y * 365 + leapDays + DAYS_BEFORE_MONTH[month - 1] + leapToday + date - 1;
  return sinceYearOne - 719162;
}
