import { type Day, NO_DAY } from '@zhiben/core';
import { CANDIDATE_INDUSTRIES, HIGH_RISK_SECTORS } from './duties.js';
import { codeOf, type Enterprises, WORDS } from './register.js';

/** Under which rule an enterprise stands, in bits; one that turns high-risk stands under both. */
export const GENERAL = 1;
export const HIGH_RISK = 2;
/** It cannot be told. */
export const UNDECIDED = 4;

const YES = codeOf(WORDS.flag, 'yes');

const isHighRiskSector = WORDS.sectors.map((list) =>
  list.split(';').some((sector) => HIGH_RISK_SECTORS.includes(sector)),
);
const isCandidate = WORDS.industryCode.map((code) =>
  CANDIDATE_INDUSTRIES.some((prefix) => code === '' || code.replace(/^[A-Z]/, '').startsWith(prefix)),
);

/** The rule of each enterprise on a day; 0 where it is not there yet. */
export function classesOf(e: Enterprises, asOf: Day): Uint8Array {
  const classes = new Uint8Array(e.sectors.length);
  for (let at = 0; at < classes.length; at++) {
    const since = e.highRiskSince[at];
    if (e.openedOn[at] > asOf) classes[at] = 0;
    else if (since > asOf) classes[at] = GENERAL;
    else if (e.highRisk[at] === 0 && e.sectors[at] === 0) {
      classes[at] = isCandidate[e.industryCode[at]] ? UNDECIDED : GENERAL;
    } else {
      const highRisk = e.highRisk[at] === 0 ? isHighRiskSector[e.sectors[at]] : e.highRisk[at] === YES;
      classes[at] = highRisk ? (since === NO_DAY ? HIGH_RISK : GENERAL | HIGH_RISK) : GENERAL;
    }
  }
  return classes;
}
