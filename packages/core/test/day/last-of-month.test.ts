import { formatDay, lastOfMonth, NO_DAY, parseDay } from '@zhiben/core';
import { expect, it } from 'vitest';

it.each([
  ['2024-02-10', '2024-02-29'],
  ['2025-02-28', '2025-02-28'],
  ['2025-12-01', '2025-12-31'],
])('the last day of the month of %s is %s', (day, last) => {
  expect(formatDay(lastOfMonth(parseDay(day)))).toBe(last);
});

it('no day has no month', () => {
  expect(lastOfMonth(NO_DAY)).toBe(NO_DAY);
});
