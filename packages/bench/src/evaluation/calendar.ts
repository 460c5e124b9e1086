import { type Day, dayOf, parseDay } from '@zhiben/core';
import { WORDS } from './register.js';

/** First day of the three years, and the day after their last. */
export const FIRST_DAY = parseDay('2024-01-01');
const END_DAY = parseDay('2027-01-01');

/** Months of the three years. */
const MONTHS = 36;

/** A record's day decides which period it counts for. */
export const DAY_DECIDES = -2;

/** The periods of a duty that recurs every so many months, looked up in arrays. */
export interface Calendar {
  /** How many periods there are. */
  readonly length: number;
  readonly starts: readonly Day[];
  readonly ends: readonly Day[];
  /** Period by day since the first of 2024. */
  readonly ofDay: Uint8Array;
  /** Period by the code of a stated one: -1 for none of them, {@link DAY_DECIDES} where none is stated. */
  readonly ofStated: Int8Array;
}

/** Makes the lookups for periods of 1, 3, 6 or 12 months. */
export function calendarOf(months: number): Calendar {
  const length = MONTHS / months;
  const startOf = (period: number) =>
    dayOf(2024 + Math.floor((period * months) / 12), ((period * months) % 12) + 1, 1);
  const starts = Array.from({ length }, (_, period) => startOf(period));
  const ends = starts.map((_, period) => startOf(period + 1) - 1);
  const ofDay = new Uint8Array(END_DAY - FIRST_DAY);
  starts.forEach((start, period) => {
    ofDay.fill(period, start - FIRST_DAY, ends[period] - FIRST_DAY + 1);
  });
  return {
    length,
    starts,
    ends,
    ofDay,
    ofStated: Int8Array.from(WORDS.period, (word) => stated(word, months)),
  };
}

/** `2025-Q3` → the period of so many months it lies in; a longer one leaves it to the day. */
function stated(word: string, months: number): number {
  if (word === '') return DAY_DECIDES;
  const [year, part = ''] = word.split('-');
  const length = part === '' ? 12 : part.startsWith('H') ? 6 : part.startsWith('Q') ? 3 : 1;
  if (length > months) return DAY_DECIDES;
  const place = part === '' ? 1 : Number(part.replace(/\D/, ''));
  const month = (Number(year) - 2024) * 12 + (place - 1) * length;
  return month < 0 || month >= MONTHS ? -1 : Math.floor(month / months);
}
