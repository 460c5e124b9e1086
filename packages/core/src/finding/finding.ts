import { type Day, formatDay, isDay } from '../day/day.js';
import type { Cases, Reading } from './cases.js';
import { BREACHED, REASONS, type Reason, STATUSES, type Status, TRACKED } from './status.js';

/** One finding as a plain object; days are `YYYY-MM-DD`, what is absent is left out. */
export interface Finding {
  /** Id of the duty. */
  readonly obligation: string;
  /** Id of the bound enterprise or unit, or `plan`. */
  readonly subject: string;
  /** Key of the period, id of the case, or the empty text. */
  readonly instance: string;
  readonly status: Status;
  /** Last day on which it could be done in time. */
  readonly due?: string;
  /** Day on which it was done; of what is tracked, the day of the last record. */
  readonly doneOn?: string;
  /** How many are owed, or which share (0–1). */
  readonly required?: number;
  /** How many count, or which share (0–1). */
  readonly counted?: number;
  /** Days since it was due, where it is still undone. */
  readonly overdueDays?: number;
  /** Why it is `unknown`, `exempt` or `not-applicable`. */
  readonly reason?: Reason;
}

/**
 * The finding that a case is on a day. `unknown`, `exempt` and `not-applicable` carry a reason; the others carry
 * days and counts.
 */
export function toFinding(
  obligation: string,
  cases: Cases,
  entry: number,
  { status, reason, doneOn, counted }: Reading,
  day: Day,
): Finding {
  const finding: Record<string, string | number> = {
    obligation,
    subject: cases.subject(entry),
    instance: cases.instance(entry),
    status: STATUSES[status],
  };
  if (status <= TRACKED) {
    const due = cases.due(entry);
    const required = cases.required(entry, day);
    if (isDay(due)) finding.due = formatDay(due);
    if (isDay(doneOn)) finding.doneOn = formatDay(doneOn);
    if (required >= 0) finding.required = required;
    if (counted >= 0) finding.counted = counted;
    if (status === BREACHED && isDay(due)) finding.overdueDays = day - due;
  }
  if (reason !== 0) finding.reason = REASONS[reason - 1];
  return finding as unknown as Finding;
}
