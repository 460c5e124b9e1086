import { utc } from '@date-fns/utc';
import { eachDayOfInterval, isWeekend } from 'date-fns';
import { describe, expect, it } from 'vitest';
import {
  COVERED_YEARS,
  chinaWorkingDays,
  formatDay,
  NO_DAY,
  parseDay,
  UNCOVERED_DAY,
} from '../../src/day/index.js';
import { date, daysTo, iso } from './calendar.js';

const china = chinaWorkingDays();
const after = (day: string, count: number) => china.plusWorkingDays(parseDay(day), count);

/** The State Council's notices: first and last days of each holiday, and the days worked instead. */
const NOTICES = {
  2024: {
    holidays: [
      ['2024-01-01', '2024-01-01'],
      ['2024-02-10', '2024-02-17'],
      ['2024-04-04', '2024-04-06'],
      ['2024-05-01', '2024-05-05'],
      ['2024-06-08', '2024-06-10'],
      ['2024-09-15', '2024-09-17'],
      ['2024-10-01', '2024-10-07'],
    ],
    worked: ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  },
  2025: {
    holidays: [
      ['2025-01-01', '2025-01-01'],
      ['2025-01-28', '2025-02-04'],
      ['2025-04-04', '2025-04-06'],
      ['2025-05-01', '2025-05-05'],
      ['2025-05-31', '2025-06-02'],
      ['2025-10-01', '2025-10-08'],
    ],
    worked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  2026: {
    holidays: [
      ['2026-01-01', '2026-01-03'],
      ['2026-02-15', '2026-02-23'],
      ['2026-04-04', '2026-04-06'],
      ['2026-05-01', '2026-05-05'],
      ['2026-06-19', '2026-06-21'],
      ['2026-09-25', '2026-09-27'],
      ['2026-10-01', '2026-10-07'],
    ],
    worked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
};

describe('working days of China', () => {
  it.each(Object.entries(NOTICES))(
    'in %s are those of the notice, day by day',
    (year, { holidays, worked }) => {
      const days = eachDayOfInterval(
        { start: date(`${year}-01-01`), end: date(`${year}-12-31`) },
        { in: utc },
      );
      const expected = days.filter((day) => {
        if (holidays.some(([from, to]) => from <= iso(day) && iso(day) <= to)) return false;
        return !isWeekend(day, { in: utc }) || worked.includes(iso(day).slice(5));
      });
      const found = days.filter((day) => china.isWorkingDay(daysTo(day)));
      expect(found.map(iso)).toEqual(expected.map(iso));
    },
  );

  it.each(['2025-01-26', '2025-02-08', '2025-10-11'])('include the make-up day %s', (day) => {
    expect(china.isWorkingDay(parseDay(day))).toBe(true);
  });

  it('leave out the holidays that fall on a weekday', () => {
    expect(china.isWorkingDay(parseDay('2025-10-01'))).toBe(false);
    expect(china.isWorkingDay(parseDay('2025-05-05'))).toBe(false);
  });

  it.each([
    ['National Day', '2025-09-30', 1, '2025-10-09'],
    ['National Day, the make-up Saturday counted', '2025-09-30', 3, '2025-10-11'],
    ['a weekend', '2025-06-13', 1, '2025-06-16'],
    ['an ordinary night', '2025-06-16', 1, '2025-06-17'],
    ['Spring Festival, from a make-up Sunday', '2025-01-26', 2, '2025-02-05'],
    ['a rest day it starts from', '2025-06-14', 1, '2025-06-16'],
  ])('are counted past %s', (_, from, count, to) => {
    expect(formatDay(after(from, count))).toBe(to);
  });

  it('none later is the day itself', () => {
    expect(formatDay(after('2025-06-14', 0))).toBe('2025-06-14');
  });

  it('are known from 2004 to 2026', () => {
    expect(COVERED_YEARS).toEqual({ from: 2004, to: 2026 });
    expect([china.from, china.to].map(formatDay)).toEqual(['2004-01-01', '2026-12-31']);
  });

  it('are not guessed for a year without a notice', () => {
    expect(china.isWorkingDay(parseDay('2027-01-04'))).toBeNull();
    expect(china.isWorkingDay(parseDay('2003-12-31'))).toBeNull();
    expect(after('2026-12-31', 1)).toBe(UNCOVERED_DAY);
    expect(after('2026-12-30', 1)).toBe(parseDay('2026-12-31'));
    expect(after('2027-06-01', 1)).toBe(UNCOVERED_DAY);
  });

  it('after no day are no day', () => {
    expect(china.plusWorkingDays(NO_DAY, 1)).toBe(NO_DAY);
    expect(china.plusWorkingDays(UNCOVERED_DAY, 1)).toBe(UNCOVERED_DAY);
  });
});
