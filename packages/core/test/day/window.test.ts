import { describe, expect, it } from 'vitest';
import { formatDay, isMonthDay, parsePeriod, windowIn } from '../../src/day/index.js';

function daysOf(year: string, from: string, to: string): [string, string] {
  const { start, end } = windowIn(parsePeriod(year)!, { from, to });
  return [formatDay(start), formatDay(end)];
}

describe('a yearly window', () => {
  it('lies in the year of its period', () => {
    expect(daysOf('2025', '06-01', '06-30')).toEqual(['2025-06-01', '2025-06-30']);
    expect(daysOf('2026', '11-01', '11-30')).toEqual(['2026-11-01', '2026-11-30']);
  });

  it('may be a single day', () => {
    expect(daysOf('2025', '06-16', '06-16')).toEqual(['2025-06-16', '2025-06-16']);
  });

  it('that ends on 02-29 ends with February in every year', () => {
    expect(daysOf('2024', '02-01', '02-29')).toEqual(['2024-02-01', '2024-02-29']);
    expect(daysOf('2025', '02-01', '02-29')).toEqual(['2025-02-01', '2025-02-28']);
    expect(daysOf('2024', '02-01', '02-28')).toEqual(['2024-02-01', '2024-02-28']);
  });

  it('that ends before it begins runs over New Year into the following year', () => {
    expect(daysOf('2025', '12-20', '01-10')).toEqual(['2025-12-20', '2026-01-10']);
    expect(daysOf('2024', '12-31', '01-01')).toEqual(['2024-12-31', '2025-01-01']);
  });

  it('that runs over New Year to 02-29 ends with the February of the following year', () => {
    expect(daysOf('2023', '12-01', '02-29')).toEqual(['2023-12-01', '2024-02-29']);
    expect(daysOf('2024', '12-01', '02-29')).toEqual(['2024-12-01', '2025-02-28']);
  });

  it('is the whole period where none is given', () => {
    const quarter = parsePeriod('2025-Q2')!;
    const { start, end } = windowIn(quarter);
    expect([formatDay(start), formatDay(end)]).toEqual(['2025-04-01', '2025-06-30']);
  });
});

describe('a day of the year', () => {
  it.each(['01-01', '02-29', '04-30', '06-16', '12-31'])('may be %s', (text) => {
    expect(isMonthDay(text)).toBe(true);
  });

  it.each([
    '',
    '02-30',
    '04-31',
    '06-31',
    '00-01',
    '13-01',
    '01-00',
    '01-32',
    '6-1',
    '06-1',
    '0601',
    '06-16 ',
  ])('is never %j', (text) => {
    expect(isMonthDay(text)).toBe(false);
  });
});
