import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, NO_DAY, parseDay, UNCOVERED_DAY } from '../../src/day/index.js';
import { anyDate, daysTo, iso } from './calendar.js';

describe('a written day', () => {
  it('is the number of days that date-fns counts from 1970-01-01', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(parseDay(iso(date))).toBe(daysTo(date));
      }),
    );
    expect(parseDay('1970-01-01')).toBe(0);
    expect(parseDay('1969-12-31')).toBe(-1);
  });

  it('is written again as it was read', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(formatDay(parseDay(iso(date)))).toBe(iso(date));
      }),
    );
  });

  it.each(['0001-01-01', '2024-02-29', '2000-02-29', '9999-12-31'])('may be %s', (text) => {
    expect(parseDay(text)).not.toBe(NO_DAY);
    expect(formatDay(parseDay(text))).toBe(text);
  });

  it.each([
    ['a day that February does not have', '2025-02-30'],
    ['the 29th of February of a year that is not leap', '2025-02-29'],
    ['the 29th of February 1900, a century that is not leap', '1900-02-29'],
    ['the 31st of a month of thirty days', '2025-04-31'],
    ['month 13', '2025-13-01'],
    ['month 0', '2025-00-10'],
    ['day 0', '2025-01-00'],
    ['the year 0', '0000-01-01'],
    ['one-digit month and day', '2025-6-3'],
    ['nothing', ''],
    ['a blank', ' '],
    ['blanks around a day', ' 2025-01-01'],
    ['a day with a time', '2025-01-01T00:00:00'],
    ['a day with a zone', '2025-01-01Z'],
    ['slashes', '2025/01/01'],
    ['digits alone', '20250101'],
    ['full-width digits', '２０２５-０１-０１'],
    ['a sign', '+202-01-01'],
    ['letters', '2O25-01-01'],
  ])('is never %s', (_, text) => {
    expect(parseDay(text)).toBe(NO_DAY);
  });

  it('is never a text of another form', () => {
    const noise = fc.string({ unit: fc.constantFrom(...'0123456789-/ TZ'), minLength: 8, maxLength: 12 });
    fc.assert(
      fc.property(noise, (text) => {
        const date = new Date(`${text}T00:00:00Z`);
        const isDay =
          /^\d{4}-\d{2}-\d{2}$/.test(text) &&
          text > '0001' &&
          !Number.isNaN(date.getTime()) &&
          date.toISOString().startsWith(text);
        expect(parseDay(text) !== NO_DAY).toBe(isDay);
      }),
    );
  });

  it('is empty where there is no day, or none that can be told', () => {
    expect(formatDay(NO_DAY)).toBe('');
    expect(formatDay(UNCOVERED_DAY)).toBe('');
  });
});
