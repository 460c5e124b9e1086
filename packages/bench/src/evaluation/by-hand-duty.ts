import type { GENERAL, HIGH_RISK } from './by-hand-classes.js';
import { type Calendar, calendarOf } from './calendar.js';
import type { DutyId } from './duties.js';

/** No record yet; every day of the three years is smaller. */
export const NEVER = 0xffff;

/** A duty, and its slots: one for each enterprise and period. */
export interface HandDuty extends Calendar {
  readonly id: DutyId;
  readonly rule: typeof GENERAL | typeof HIGH_RISK;
  /** Days in scope from which a period binds. */
  readonly minimumDays: number;
  /** The first day on which a record counts, in days since the first of 2024. */
  readonly firsts: Uint16Array;
}

/** A duty every so many months, with empty slots. */
export function handDuty(
  id: DutyId,
  rule: HandDuty['rule'],
  months: number,
  minimumDays: number,
  enterprises: number,
): HandDuty {
  const calendar = calendarOf(months);
  const firsts = new Uint16Array(enterprises * calendar.length).fill(NEVER);
  return { ...calendar, id, rule, minimumDays, firsts };
}
