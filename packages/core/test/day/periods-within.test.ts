import { utc } from '@date-fns/utc';
import {
  addMonths,
  eachMonthOfInterval,
  eachQuarterOfInterval,
  eachYearOfInterval,
  endOfMonth,
  getMonth,
} from 'date-fns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, PERIOD_KINDS, type PeriodKind, parseDay, periodsWithin } from '../../src/day/index.js';
import { dates, daysTo, iso } from './calendar.js';

const inUtc = { in: utc };
const LENGTH = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** First and last days of the whole periods between two dates, by date-fns. */
function byDateFns(kind: PeriodKind, start: Date, end: Date): string[][] {
  const between = { start, end };
  const starts = {
    month: () => eachMonthOfInterval(between, inUtc),
    quarter: () => eachQuarterOfInterval(between, inUtc),
    'half-year': () => eachQuarterOfInterval(between, inUtc).filter((of) => getMonth(of, inUtc) % 6 === 0),
    year: () => eachYearOfInterval(between, inUtc),
  }[kind]();
  return starts
    .map((first) => [iso(first), iso(endOfMonth(addMonths(first, LENGTH[kind] - 1, inUtc), inUtc))])
    .filter(([first, last]) => first >= iso(start) && last <= iso(end));
}

const keysWithin = (kind: PeriodKind, from: string, to: string) =>
  periodsWithin(kind, parseDay(from), parseDay(to)).map(({ key }) => key);

describe('the periods between two days', () => {
  it.each(PERIOD_KINDS)('are each %s that lies wholly between them, in order', (kind) => {
    const day = dates('2019-01-01', '2029-12-31');
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one <= other ? [one, other] : [other, one];
        const periods = periodsWithin(kind, daysTo(from), daysTo(to));
        expect(periods.map(({ start, end }) => [formatDay(start), formatDay(end)])).toEqual(
          byDateFns(kind, from, to),
        );
      }),
    );
  });

  it('take in those that begin or end on the days themselves', () => {
    expect(keysWithin('quarter', '2024-01-01', '2024-12-31')).toEqual([
      '2024-Q1',
      '2024-Q2',
      '2024-Q3',
      '2024-Q4',
    ]);
    expect(keysWithin('quarter', '2024-01-02', '2024-12-30')).toEqual(['2024-Q2', '2024-Q3']);
    expect(keysWithin('half-year', '2024-01-01', '2025-06-30')).toEqual(['2024-H1', '2024-H2', '2025-H1']);
  });

  it('are none where the time is too short, or runs backwards', () => {
    expect(keysWithin('month', '2025-01-02', '2025-02-27')).toEqual([]);
    expect(keysWithin('year', '2026-01-01', '2025-01-01')).toEqual([]);
  });

  it('end with the last year that can be written', () => {
    expect(keysWithin('year', '9998-06-01', '9999-12-31')).toEqual(['9999']);
    expect(keysWithin('month', '9999-11-01', '9999-12-31')).toEqual(['9999-11', '9999-12']);
  });
});
