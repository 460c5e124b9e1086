import { addMonths } from './add-months.js';
import { civilDate, type Day, dayOf, isDay } from './day.js';

/** The calendar periods duties recur in, from short to long. */
export const PERIOD_KINDS = ['month', 'quarter', 'half-year', 'year'] as const;

/** A kind of calendar period: `month`, `quarter`, `half-year` or `year`. */
export type PeriodKind = (typeof PERIOD_KINDS)[number];

const MONTHS: Record<PeriodKind, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** A calendar period; `start` and `end` are its first and last day. */
export interface Period {
  readonly kind: PeriodKind;
  /** `2025-01`, `2025-Q1`, `2025-H1` or `2025`. */
  readonly key: string;
  readonly start: Day;
  readonly end: Day;
}

function keyOf(kind: PeriodKind, year: number, month: number): string {
  const y = String(year).padStart(4, '0');
  if (kind === 'year') return y;
  if (kind === 'half-year') return `${y}-H${month <= 6 ? 1 : 2}`;
  if (kind === 'quarter') return `${y}-Q${Math.ceil(month / 3)}`;
  return `${y}-${String(month).padStart(2, '0')}`;
}

function period(kind: PeriodKind, year: number, firstMonth: number): Period {
  const start = dayOf(year, firstMonth, 1);
  return { kind, key: keyOf(kind, year, firstMonth), start, end: addMonths(start, MONTHS[kind]) - 1 };
}

/**
 * The period of a kind that contains a day.
 *
 * @example periodContaining('half-year', parseDay('2025-06-30')).key //=> '2025-H1'
 */
export function periodContaining(kind: PeriodKind, day: Day): Period {
  const { year, month } = civilDate(day);
  const length = MONTHS[kind];
  return period(kind, year, Math.floor((month - 1) / length) * length + 1);
}

/**
 * The periods of a kind that lie wholly between two days, both included, in order.
 *
 * @example periodsWithin('quarter', parseDay('2024-01-01'), parseDay('2024-12-30')).length //=> 3
 */
export function periodsWithin(kind: PeriodKind, from: Day, to: Day): Period[] {
  const periods: Period[] = [];
  let next = periodContaining(kind, from);
  if (next.start < from) next = periodContaining(kind, next.end + 1);
  // After the year 9999 there is no further period.
  for (; isDay(next.start) && next.end <= to; next = periodContaining(kind, next.end + 1)) periods.push(next);
  return periods;
}

const PERIOD_PATTERN = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

/**
 * Reads a period key: `2025-01`, `2025-Q1`, `2025-H1` or `2025`. Returns `null` for any other text.
 *
 * @example parsePeriod('2025-Q2')?.kind //=> 'quarter'
 * @example parsePeriod('2025-13')       //=> null
 */
export function parsePeriod(text: string): Period | null {
  const match = PERIOD_PATTERN.exec(text);
  if (!match || match[1] === '0000') return null;
  const year = Number(match[1]);
  if (match[2]) return period('month', year, Number(match[2]));
  if (match[3]) return period('quarter', year, Number(match[3]) * 3 - 2);
  if (match[4]) return period('half-year', year, Number(match[4]) * 6 - 5);
  return period('year', year, 1);
}

/** Whether a kind of period is longer than another: a year is coarser than a quarter. */
export function isCoarser(kind: PeriodKind, than: PeriodKind): boolean {
  return MONTHS[kind] > MONTHS[than];
}
