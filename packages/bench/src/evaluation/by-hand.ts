import { parseDay } from '@zhiben/core';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import { classesOf, GENERAL, HIGH_RISK } from './by-hand-classes.js';
import { decide, HAND_STATUSES } from './by-hand-decide.js';
import { handDuty } from './by-hand-duty.js';
import { scatter } from './by-hand-scatter.js';
import { suspensionsOf } from './by-hand-suspensions.js';
import { AS_OF } from './duties.js';
import type { Register } from './register.js';

/** The four duties as somebody would write them for this one question, on typed arrays. */
export function byHand({ enterprises, suspensions, activities }: Register): Side<Counts> {
  const asOf = parseDay(AS_OF);
  const size = enterprises.sectors.length;
  return {
    name: 'hand-written loop',
    run() {
      const classes = classesOf(enterprises, asOf);
      const stretches = suspensionsOf(suspensions, asOf);
      const drills = {
        general: handDuty('M8.drill.general', GENERAL, 12, 183, size),
        highRisk: handDuty('M8.drill.highrisk', HIGH_RISK, 6, 91, size),
      };
      const checks = {
        general: handDuty('M18.check.general', GENERAL, 3, 45, size),
        highRisk: handDuty('M18.check.highrisk', HIGH_RISK, 1, 15, size),
      };
      scatter(activities, classes, drills, checks, asOf);
      const duties = [drills.general, drills.highRisk, checks.general, checks.highRisk];
      return Object.fromEntries(
        duties.flatMap((duty) => {
          const { counts } = decide(duty, enterprises, classes, stretches, asOf);
          return HAND_STATUSES.map((status, code) => [`${duty.id} ${status}`, counts[code]]);
        }),
      );
    },
  };
}
