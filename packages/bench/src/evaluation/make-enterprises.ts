import { NO_DAY, parseDay } from '@zhiben/core';
import type { Random } from '../random.js';
import { codeOf, type Enterprises, WORDS } from './register.js';

type Making = (enterprises: Enterprises, at: number, random: Random) => void;

const sectorsOf = (...lists: string[]) => lists.map((list) => codeOf(WORDS.sectors, list));
const codesOf = (...codes: string[]) => codes.map((code) => codeOf(WORDS.industryCode, code));

const HIGH_RISK_SECTORS = sectorsOf(
  'hazchem',
  'construction;fire',
  'road-transport',
  'town-gas;fire',
  'metal-smelting',
  'civil-explosives',
);
const OTHER_SECTORS = sectorsOf(
  'fire',
  'culture-tourism',
  'industry-trade',
  'mining;industry-trade',
  'metallurgy',
  'transport',
);
const CANDIDATE_INDUSTRIES = codesOf('', '2611', 'C3110', 'E4710', '5441', '4511', '2671');
const OTHER_INDUSTRIES = codesOf('2710', 'F5211', '6110', 'H6210', '2672');
const NO = codeOf(WORDS.flag, 'no');
const YES = codeOf(WORDS.flag, 'yes');

const day = (text: string) => parseDay(text);
const within = (random: Random, from: string, to: string) => random.between(day(from), day(to));

const flagged: Making = (e, at, random) => {
  e.highRisk[at] = YES;
  e.sectors[at] = random.pick(HIGH_RISK_SECTORS);
};
const bySector: Making = (e, at, random) => {
  e.sectors[at] = random.pick(HIGH_RISK_SECTORS);
};
const during =
  (making: Making, from: string, to: string): Making =>
  (e, at, random) => {
    making(e, at, random);
    e.highRiskSince[at] = within(random, from, to);
  };
const flaggedNot: Making = (e, at, random) => {
  e.highRisk[at] = NO;
  e.sectors[at] = random.chance(0.05) ? random.pick(HIGH_RISK_SECTORS) : random.pick(OTHER_SECTORS);
};
const byOtherSector: Making = (e, at, random) => {
  e.sectors[at] = random.pick(OTHER_SECTORS);
};
const undecided: Making = (e, at, random) => {
  e.industryCode[at] = random.pick(CANDIDATE_INDUSTRIES);
};
const byIndustry: Making = (e, at, random) => {
  e.industryCode[at] = random.pick(OTHER_INDUSTRIES);
};

/** How enterprises come to be high-risk or not: 15 in 100 are, some of them from a day within the three years. */
const MAKINGS: readonly (readonly [number, Making])[] = [
  [0.055, flagged],
  [0.055, bySector],
  [0.02, during(flagged, '2024-01-01', '2026-12-01')],
  [0.015, during(bySector, '2024-01-01', '2026-12-01')],
  [0.005, during(flagged, '2019-01-01', '2023-12-31')],
  [0.003, during(flagged, '2027-01-01', '2027-12-31')],
  [0.002, during(undecided, '2024-01-01', '2027-06-30')],
  [0.015, undecided],
  [0.05, byIndustry],
  [0.005, during(flaggedNot, '2024-01-01', '2026-12-01')],
  [0.375, flaggedNot],
  [0.4, byOtherSector],
];

/** That many enterprises; some open or close within the three years, or after them. */
export function makeEnterprises(count: number, random: Random): Enterprises {
  const enterprises: Enterprises = {
    highRisk: new Uint8Array(count),
    sectors: new Uint8Array(count),
    industryCode: new Uint8Array(count),
    highRiskSince: new Int32Array(count).fill(NO_DAY),
    openedOn: new Int32Array(count).fill(NO_DAY),
    closedOn: new Int32Array(count).fill(NO_DAY),
  };
  const { openedOn, closedOn } = enterprises;
  for (let at = 0; at < count; at++) {
    random.weighted(MAKINGS)(enterprises, at, random);
    if (random.chance(0.85)) openedOn[at] = within(random, '2005-01-01', '2023-12-31');
    else if (random.chance(0.8)) openedOn[at] = within(random, '2024-01-01', '2027-03-31');
    if (random.chance(0.1)) {
      closedOn[at] = Math.max(within(random, '2023-06-01', '2027-03-31'), openedOn[at] + 10);
    }
  }
  return enterprises;
}
