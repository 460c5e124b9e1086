import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay, UNCOVERED_DAY, workingCalendar } from '../../src/day/index.js';

describe('a working calendar of its own', () => {
  // Wednesday 2030-01-02 to Tuesday 2030-01-08: Thursday is a holiday, Sunday is worked.
  const calendar = workingCalendar(parseDay('2030-01-02'), Uint8Array.of(1, 0, 1, 0, 1, 1, 1));

  it('tells of its first and last day, and of those between', () => {
    expect([calendar.from, calendar.to].map(formatDay)).toEqual(['2030-01-02', '2030-01-08']);
    const days = ['2030-01-01', '2030-01-02', '2030-01-03', '2030-01-06', '2030-01-08', '2030-01-09'];
    expect(days.map((day) => calendar.isWorkingDay(parseDay(day)))).toEqual([
      null,
      true,
      false,
      true,
      true,
      null,
    ]);
  });

  it('counts its own days', () => {
    expect(formatDay(calendar.plusWorkingDays(parseDay('2030-01-02'), 2))).toBe('2030-01-06');
    expect(formatDay(calendar.plusWorkingDays(parseDay('2030-01-01'), 1))).toBe('2030-01-02');
  });

  it('says where it does not reach', () => {
    expect(calendar.plusWorkingDays(parseDay('2030-01-02'), 5)).toBe(UNCOVERED_DAY);
    expect(calendar.plusWorkingDays(parseDay('2029-12-30'), 1)).toBe(UNCOVERED_DAY);
  });

  it('gives the worked days after a day one by one', () => {
    const from = parseDay('2030-01-01');
    const worked = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(worked, fc.nat(39), fc.integer({ min: 1, max: 40 }), (worked, start, count) => {
        fc.pre(start < worked.length);
        const later = worked.flatMap((one, at) => (one === 1 && at > start ? [from + at] : []));
        const day = workingCalendar(from, Uint8Array.from(worked)).plusWorkingDays(from + start, count);
        expect(day).toBe(later[count - 1] ?? UNCOVERED_DAY);
      }),
    );
  });
});
