/** What a finding can say, as semantics has it. */
export const STATUSES = [
  'met',
  'late',
  'open',
  'breached',
  'tracked',
  'unknown',
  'exempt',
  'not-applicable',
] as const;

/**
 * The status of a finding:
 * `met` done in time · `late` done after it was due · `open` not done, not yet due · `breached` not done and past
 * due, or does not hold now · `tracked` counted and dated, never scored · `unknown` the data cannot decide it · `exempt` a dated proof lifts it ·
 * `not-applicable` nothing is bound.
 */
export type Status = (typeof STATUSES)[number];

/** Codes of statuses in columns; `NONE` is an entry of which there is no finding. */
export const MET = 0;
export const LATE = 1;
export const OPEN = 2;
export const BREACHED = 3;
export const TRACKED = 4;
export const UNDECIDED = 5;
export const EXEMPT = 6;
export const NOT_APPLICABLE = 7;
export const NONE = 255;

/** Why a finding is `unknown`, `exempt` or `not-applicable`. */
export const REASONS = [
  'not-supplied',
  'never-recorded',
  'not-covered',
  'applicability-undecided',
  'condition-undecided',
  'calendar-not-covered',
  'due-undecided',
  'suspended',
  'empty-population',
  'partial-period',
  'not-triggered',
  'left-to-judgement',
] as const;

/**
 * Why a finding is `unknown`, `exempt` or `not-applicable`:
 * `not-supplied` the table or type of record is absent · `never-recorded` the table holds no record
 * at all of the kind that would show it · `not-covered` the table does not tell of those days ·
 * `applicability-undecided` it cannot be told whether the subject is bound · `condition-undecided` a fact that a
 * condition needs is blank · `calendar-not-covered` no working-day data for the due day · `due-undecided` the due
 * day cannot be told · `suspended` a dated suspension covers the period · `empty-population` nothing to take a share of ·
 * `partial-period` too few days in scope · `not-triggered` nothing in the period calls for it · `left-to-judgement`
 * nothing speaks against it, and the text names no measure that would decide it.
 */
export type Reason = (typeof REASONS)[number];

/** The code of a reason in columns; 0 stands for none. */
export const reasonCode = (reason: Reason): number => REASONS.indexOf(reason) + 1;
