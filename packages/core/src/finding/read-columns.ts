import type { Day } from '../day/day.js';
import type { Cases } from './cases.js';
import type { FindingColumns } from './findings.js';
import { NONE, NOT_APPLICABLE } from './status.js';

/**
 * Reads the timelines of all cases at one day, into columns.
 *
 * @param onRequest whether `not-applicable` is a finding of every kind of duty
 */
export function readColumns(obligation: string, cases: Cases, day: Day, onRequest: boolean): FindingColumns {
  const { length, countsShares } = cases;
  const keeps = onRequest || cases.saysNotApplicable;
  const status = new Uint8Array(length);
  const reason = new Uint8Array(length);
  const doneOn = new Int32Array(length);
  const counted = countsShares ? new Float64Array(length) : new Int32Array(length);
  cases.readAll(day, (entry, reading) => {
    status[entry] = reading.status === NOT_APPLICABLE && !keeps ? NONE : reading.status;
    reason[entry] = reading.reason;
    doneOn[entry] = reading.doneOn;
    counted[entry] = reading.counted;
  });
  return { obligation, cases, status, reason, doneOn, counted };
}
