import { utc } from '@date-fns/utc';
import { getDate, getDaysInMonth, getMonth, getYear } from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayOf, daysInMonth, NO_DAY } from '../../src/day/index.js';
import { anyDate, daysTo } from './calendar.js';

const partsOf = (of: Date) => ({
  year: getYear(of, { in: utc }),
  month: getMonth(of, { in: utc }) + 1,
  date: getDate(of, { in: utc }),
});

describe('the civil date of a day', () => {
  it('has the year, month and date that date-fns finds', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(civilDate(daysTo(date))).toEqual(partsOf(date));
      }),
      {
        numRuns: 500,
      },
    );
  });

  it('names the day it came from', () => {
    fc.assert(
      fc.property(anyDate, (of) => {
        const { year, month, date } = partsOf(of);
        expect(dayOf(year, month, date)).toBe(daysTo(of));
      }),
      { numRuns: 500 },
    );
  });

  it('goes from the last of one year to the first of the next', () => {
    const newYear = fc.integer({ min: 2, max: 9999 });
    fc.assert(
      fc.property(newYear, (year) => {
        const first = dayOf(year, 1, 1);
        expect(civilDate(first)).toEqual({ year, month: 1, date: 1 });
        expect(civilDate(first - 1)).toEqual({ year: year - 1, month: 12, date: 31 });
      }),
    );
  });

  it('ends each month where date-fns does', () => {
    fc.assert(
      fc.property(anyDate, (of) => {
        const { year, month } = partsOf(of);
        const last = getDaysInMonth(of, { in: utc });
        expect(daysInMonth(year, month)).toBe(last);
        expect(dayOf(year, month, last)).not.toBe(NO_DAY);
        expect(dayOf(year, month, last + 1)).toBe(NO_DAY);
      }),
    );
  });

  it.each([
    [0, 1, 1],
    [10000, 1, 1],
    [2025, 0, 1],
    [2025, 13, 1],
    [2025, 1, 0],
    [Number.NaN, 1, 1],
    [2025, Number.NaN, 1],
    [2025, 1, Number.NaN],
  ])('does not exist for year %d, month %d, date %d', (year, month, date) => {
    expect(dayOf(year, month, date)).toBe(NO_DAY);
  });
});
