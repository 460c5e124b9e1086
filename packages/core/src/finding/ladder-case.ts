import type { Reason } from './status.js';

/**
 * What came of a rung: `in-time` answered by the day the notice was due · `late` not by then, but while the rung was
 * still required · `missed` not answered, though the rung was still required when the notice was due · `open` required,
 * and the notice not due yet · `lapsed` no longer required before the notice was due, and not answered · `unknown` the
 * data cannot tell. Of `late` and of `missed`, the notice was missed on the day it was due.
 */
export type RungOutcome = 'in-time' | 'late' | 'missed' | 'open' | 'lapsed' | 'unknown';

/** The record that answered a rung. */
export interface RungAnswer {
  readonly table: string;
  readonly id: string;
  /** Its own day, `YYYY-MM-DD`. */
  readonly on: string;
  /** Id of its rung: the one required, or a higher one. */
  readonly rung: string;
}

/** A rung that a case passed: one stretch of days on which it was required, with one day on which its notice was due. */
export interface RungPassed {
  readonly rung: string;
  /** First day on which it was required; where that cannot be told, from which on it may have been. */
  readonly from: string;
  /** Last day on which it was; absent where it is required on the day asked for. */
  readonly to?: string;
  /** The day on which its notice was due; absent where that cannot be told. */
  readonly due?: string;
  /** As it stood on the last of its days, the day asked for at the latest. */
  readonly outcome: RungOutcome;
  /** The first record that answered it; of several on one day, the first in its table. */
  readonly answer?: RungAnswer;
  /** Why the outcome is `unknown`. */
  readonly reason?: Reason;
}

/** The rung that comes next if nothing happens. */
export interface RungNext {
  readonly rung: string;
  /** First day on which it will be required. */
  readonly on: string;
  /** Why it cannot be told whether it will: what it depends on is blank. */
  readonly reason?: 'condition-undecided';
}

/** A step that a case itself came to, as being rectified. */
export interface StepReached {
  readonly step: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
}

/** One case on a ladder: all rungs it passed, where it stands, and what comes next. Days are `YYYY-MM-DD`. */
export interface LadderCase {
  /** Id of the duty. */
  readonly obligation: string;
  readonly subject: string;
  /** Id of the case, as of a hazard. */
  readonly instance: string;
  /** First day on which it was a case. */
  readonly since: string;
  /** First day on which it no longer was one, as the day on which a hazard was closed; absent where it still is. */
  readonly endedOn?: string;
  /**
   * The steps it came to by the day asked for, in the order of the plan: the last is the one it stands in. One that was
   * skipped is missing.
   */
  readonly steps: readonly StepReached[];
  /** In order of days, lower rungs first. */
  readonly passed: readonly RungPassed[];
  /** Id of the highest rung that is required on the day asked for; absent where none is. */
  readonly now?: string;
  /** Absent where none comes. */
  readonly next?: RungNext;
}
