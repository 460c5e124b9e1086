import type { Day } from '@zhiben/core';
import { GENERAL, HIGH_RISK } from './by-hand-classes.js';
import type { HandDuty } from './by-hand-duty.js';
import { DAY_DECIDES, FIRST_DAY } from './calendar.js';
import { type Activities, codeOf, WORDS } from './register.js';

const INSPECTION = codeOf(WORDS.type, 'inspection');
const SELF_CHECK = codeOf(WORDS.kind, 'self-check');
const PRINCIPAL = codeOf(WORDS.leaderRole, 'principal');
const YES = codeOf(WORDS.flag, 'yes');
const DRILL = codeOf(WORDS.type, 'drill');
const EVACUATION = codeOf(WORDS.kind, 'evacuation');

/** The duties that one kind of record counts for, by the rule an enterprise stands under. */
export interface HandPair {
  readonly general: HandDuty;
  readonly highRisk: HandDuty;
}

/** One pass over all records: each goes into the slots of the duties it counts for. */
export function scatter(
  { type, kind, leaderRole, coversMajor, by, on, period }: Activities,
  classes: Uint8Array,
  drills: HandPair,
  checks: HandPair,
  asOf: Day,
): void {
  for (let at = 0; at < on.length; at++) {
    if (by[at] < 0 || on[at] > asOf) continue;
    if (type[at] === INSPECTION) {
      if (kind[at] !== SELF_CHECK || leaderRole[at] !== PRINCIPAL || coversMajor[at] !== YES) continue;
      const rule = classes[by[at]];
      if (rule & GENERAL) note(checks.general, by[at], period[at], on[at] - FIRST_DAY);
      if (rule & HIGH_RISK) note(checks.highRisk, by[at], period[at], on[at] - FIRST_DAY);
    } else if (type[at] === DRILL) {
      if (kind[at] !== EVACUATION) continue;
      const rule = classes[by[at]];
      if (rule & GENERAL) note(drills.general, by[at], period[at], on[at] - FIRST_DAY);
      if (rule & HIGH_RISK) note(drills.highRisk, by[at], period[at], on[at] - FIRST_DAY);
    }
  }
}

function note(
  { firsts, length, ofDay, ofStated }: HandDuty,
  enterprise: number,
  stated: number,
  day: number,
): void {
  let period = ofStated[stated];
  if (period === DAY_DECIDES) period = ofDay[day];
  if (period < 0) return;
  const slot = enterprise * length + period;
  if (day < firsts[slot]) firsts[slot] = day;
}
