import type { Findings, Plan, Reading } from '@zhiben/core';

/** One evaluation, with all that its outputs tell of it. */
export interface Evaluation {
  readonly plan: Plan;
  readonly reading: Reading;
  readonly findings: Findings;
  /** The day it was made for, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Whether the call left the day open, so that today was taken. */
  readonly isToday: boolean;
  /** The day whose knowledge was used, where one was given. */
  readonly knownAt?: string;
  /** The file that the issues were written to, where the call named one. */
  readonly issuesFile?: string;
}
