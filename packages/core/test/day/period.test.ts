import { utc } from '@date-fns/utc';
import {
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  getMonth,
  getQuarter,
  getYear,
  startOfMonth,
  startOfQuarter,
  startOfYear,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatDay,
  isCoarser,
  PERIOD_KINDS,
  type PeriodKind,
  parseDay,
  parsePeriod,
  periodContaining,
} from '../../src/day/index.js';
import { anyDate, daysTo, iso } from './calendar.js';

const inUtc = { in: utc };

/** Key, first and last day of the period of a date, by date-fns. */
function byDateFns(kind: PeriodKind, of: Date): { key: string; start: string; end: string } {
  const year = String(getYear(of, inUtc)).padStart(4, '0');
  const half = getMonth(of, inUtc) < 6 ? 1 : 2;
  const [key, start, end] = {
    month: () => [iso(of).slice(0, 7), startOfMonth(of, inUtc), endOfMonth(of, inUtc)] as const,
    quarter: () =>
      [`${year}-Q${getQuarter(of, inUtc)}`, startOfQuarter(of, inUtc), endOfQuarter(of, inUtc)] as const,
    'half-year': () => {
      const start = addMonths(startOfYear(of, inUtc), half === 1 ? 0 : 6, inUtc);
      return [`${year}-H${half}`, start, endOfMonth(addMonths(start, 5, inUtc), inUtc)] as const;
    },
    year: () => [year, startOfYear(of, inUtc), endOfYear(of, inUtc)] as const,
  }[kind]();
  return { key, start: iso(start), end: iso(end) };
}

describe.each(PERIOD_KINDS)('the %s that contains a day', (kind) => {
  it('has the key, the first and the last day that date-fns finds', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { key, start, end, ...rest } = periodContaining(kind, daysTo(date));
        expect({ key, start: formatDay(start), end: formatDay(end) }).toEqual(byDateFns(kind, date));
        expect(rest).toEqual({ kind });
      }),
    );
  });

  it('is read again from its key', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const period = periodContaining(kind, daysTo(date));
        expect(parsePeriod(period.key)).toEqual(period);
      }),
    );
  });
});

describe('a period key', () => {
  it.each([
    ['2025-01', 'month', '2025-01-01', '2025-01-31'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2025-Q2', 'quarter', '2025-04-01', '2025-06-30'],
    ['2025-Q4', 'quarter', '2025-10-01', '2025-12-31'],
    ['2025-H1', 'half-year', '2025-01-01', '2025-06-30'],
    ['2025-H2', 'half-year', '2025-07-01', '2025-12-31'],
    ['2025', 'year', '2025-01-01', '2025-12-31'],
  ])('%s is the %s from %s to %s', (key, kind, start, end) => {
    expect(parsePeriod(key)).toEqual({ key, kind, start: parseDay(start), end: parseDay(end) });
  });

  it.each([
    '',
    ' 2025',
    '2025 ',
    '25',
    '0000',
    '0000-01',
    '2025-00',
    '2025-13',
    '2025-1',
    '2025-Q0',
    '2025-Q5',
    '2025-q1',
    '2025Q1',
    '2025-H0',
    '2025-H3',
    '2025-H',
    '2025-06-30',
    '2025-01\n',
    '2025年',
  ])('is never %j', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });
});

describe('a kind of period', () => {
  it('is coarser than those before it, from month to year, and not than itself', () => {
    for (const [at, kind] of PERIOD_KINDS.entries()) {
      for (const [than, other] of PERIOD_KINDS.entries()) expect(isCoarser(kind, other)).toBe(at > than);
    }
    expect(PERIOD_KINDS).toEqual(['month', 'quarter', 'half-year', 'year']);
  });
});
