import { type UTCDate, utc } from '@date-fns/utc';
import { differenceInCalendarDays, formatISO } from 'date-fns';
import fc from 'fast-check';

/** A date of date-fns in UTC, by ISO text. */
export const date = (iso: string): UTCDate => utc(`${iso}T00:00:00Z`);

/** The days from 1970-01-01 to a date, as date-fns counts them. */
export const daysTo = (to: Date): number => differenceInCalendarDays(to, date('1970-01-01'), { in: utc });

/** A date as `YYYY-MM-DD`, as date-fns writes it. */
export const iso = (of: Date): string => formatISO(of, { representation: 'date', in: utc });

/** Any date between two, ends included. */
export const dates = (from: string, to: string): fc.Arbitrary<UTCDate> =>
  fc
    .integer({ min: date(from).getTime() / 86_400_000, max: date(to).getTime() / 86_400_000 })
    .map((days) => utc(days * 86_400_000));

/** Any date of the years 0001 to 9999. */
export const anyDate = dates('0001-01-01', '9999-12-31');
