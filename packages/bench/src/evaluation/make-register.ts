import { NO_DAY } from '@zhiben/core';
import { Random } from '../random.js';
import { makeActivities } from './make-activities.js';
import { makeEnterprises } from './make-enterprises.js';
import { makeSuspensions } from './make-suspensions.js';
import { codeOf, type Enterprises, type Register, WORDS } from './register.js';

const NO = codeOf(WORDS.flag, 'no');

/** Those that may be high-risk for all the generator knows: it need not be exact, only give them more to do. */
function likelyHighRisk({ highRisk, sectors, highRiskSince }: Enterprises): Int32Array {
  const places: number[] = [];
  const lastOfHighRisk = codeOf(WORDS.sectors, 'civil-explosives');
  for (let at = 0; at < sectors.length; at++) {
    const bySector = sectors[at] > 0 && sectors[at] <= lastOfHighRisk && highRisk[at] !== NO;
    if (bySector || highRiskSince[at] !== NO_DAY) places.push(at);
  }
  return Int32Array.from(places);
}

/** A register of that size, always the same. */
export function makeRegister(enterprises: number, activities: number): Register {
  const random = new Random(20241231);
  const made = makeEnterprises(enterprises, random);
  return {
    enterprises: made,
    suspensions: makeSuspensions(enterprises, random),
    activities: makeActivities(activities, enterprises, likelyHighRisk(made), random),
  };
}
