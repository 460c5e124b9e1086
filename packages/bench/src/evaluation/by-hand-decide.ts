import { type Day, NO_DAY } from '@zhiben/core';
import { GENERAL, HIGH_RISK, UNDECIDED } from './by-hand-classes.js';
import { type HandDuty, NEVER } from './by-hand-duty.js';
import { areCovered, type Stretch } from './by-hand-suspensions.js';
import { FIRST_DAY } from './calendar.js';
import type { Enterprises } from './register.js';

/** What a slot can say, by its code. */
export const HAND_STATUSES = ['met', 'late', 'open', 'breached', 'exempt', 'unknown'] as const;
const [MET, LATE, OPEN, BREACHED, EXEMPT, UNKNOWN] = HAND_STATUSES.keys();
const NO_FINDING = HAND_STATUSES.length;

/** One pass over the slots of a duty: a status each, and how many there are of every one. */
export function decide(
  { length, starts, ends, firsts, rule, minimumDays }: HandDuty,
  { openedOn, closedOn, highRiskSince }: Enterprises,
  classes: Uint8Array,
  suspensions: ReadonlyMap<number, readonly Stretch[]>,
  asOf: Day,
): { statuses: Uint8Array; counts: Uint32Array } {
  const statuses = new Uint8Array(firsts.length).fill(NO_FINDING);
  const counts = new Uint32Array(NO_FINDING + 1);
  for (let at = 0; at < classes.length; at++) {
    if ((classes[at] & (rule | UNDECIDED)) === 0) continue;
    const open = openedOn[at];
    const close = closedOn[at] === NO_DAY || closedOn[at] > asOf ? Number.MAX_SAFE_INTEGER : closedOn[at];
    const turned = classes[at] === (GENERAL | HIGH_RISK) ? highRiskSince[at] : NO_DAY;
    const stretches = suspensions.get(at);
    for (let period = 0; period < length; period++) {
      const first = Math.max(starts[period], open);
      const last = Math.min(ends[period], close);
      if (last - first + 1 < minimumDays || starts[period] > asOf) continue;
      if (turned !== NO_DAY && starts[period] >= turned !== (rule === HIGH_RISK)) continue;
      const slot = at * length + period;
      const done = firsts[slot];
      let status = asOf <= ends[period] ? OPEN : BREACHED;
      if (classes[at] === UNDECIDED) status = UNKNOWN;
      else if (stretches !== undefined && areCovered(stretches, first, last)) status = EXEMPT;
      else if (done !== NEVER) status = done + FIRST_DAY <= ends[period] ? MET : LATE;
      statuses[slot] = status;
      counts[status] += 1;
      // Of whom nothing can be told, that is said once, not for every period.
      if (status === UNKNOWN) break;
    }
  }
  return { statuses, counts };
}
