import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, formatDay, NO_DAY, parseDay, UNCOVERED_DAY } from '../../src/day/index.js';
import { dates, daysTo, iso } from './calendar.js';

describe('the day some months later', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', 1, '2025-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2025-11-15', 3, '2026-02-15'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-06-30', 0, '2025-06-30'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(formatDay(addMonths(parseDay(from), months))).toBe(to);
  });

  it('has the same date, or is the last of a month that is too short for it', () => {
    const months = fc.integer({ min: -600, max: 600 });
    fc.assert(
      fc.property(dates('0200-01-01', '9900-12-31'), months, (from, months) => {
        const monthAfter = from.getUTCMonth() + months + 1;
        const lastOfMonth = new Date(Date.UTC(from.getUTCFullYear(), monthAfter, 0));
        const date = Math.min(from.getUTCDate(), lastOfMonth.getUTCDate());
        const expected = `${iso(lastOfMonth).slice(0, 8)}${String(date).padStart(2, '0')}`;
        expect(formatDay(addMonths(daysTo(from), months))).toBe(expected);
      }),
    );
  });

  it('stays blank for a blank day, and untold for one that cannot be told', () => {
    expect(addMonths(NO_DAY, 3)).toBe(NO_DAY);
    expect(addMonths(UNCOVERED_DAY, 3)).toBe(UNCOVERED_DAY);
  });
});
