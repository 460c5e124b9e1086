import { type Day, PERIOD_KINDS, parseDay, periodContaining } from '@zhiben/core';
import type { Random } from '../random.js';
import { type Activities, codeOf, UNITS, WORDS } from './register.js';

const record = (type: string, kind: string) => [codeOf(WORDS.type, type), codeOf(WORDS.kind, kind)] as const;
const role = (word: string) => codeOf(WORDS.leaderRole, word);
const flag = (word: string) => codeOf(WORDS.flag, word);

const SELF_CHECK = record('inspection', 'self-check');
const TARGETED = record('inspection', 'targeted');
const EVACUATION = record('drill', 'evacuation');
const INSPECTION = SELF_CHECK[0];
const DRILL = EVACUATION[0];

/** What is recorded: 45 in 100 are self-checks, 10 evacuation drills; the rest counts for none of the four duties. */
const RECORDS = [
  [0.45, SELF_CHECK],
  [0.1, EVACUATION],
  [0.06, record('inspection', 'routine')],
  [0.06, TARGETED],
  [0.02, record('drill', 'tabletop')],
  [0.01, record('drill', 'rescue')],
  [0.09, record('training', 'annual')],
  [0.06, record('training', 'induction')],
  [0.05, record('report', 'duty')],
  [0.03, record('report', 'progress')],
  [0.04, record('document', 'annual-task-list')],
  [0.03, record('campaign', 'safety-month')],
] as const;

const LEADERS = [
  [0.72, role('principal')],
  [0.22, role('deputy')],
  [0.06, role('')],
] as const;

const COVERS = [
  [0.82, flag('yes')],
  [0.1, flag('no')],
  [0.08, flag('')],
] as const;

/** By day, the periods a record may state: those that contain it, and the ones before them (so made too late). */
function statablePeriods(first: Day, last: Day): number[][] {
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const here = PERIOD_KINDS.map((kind) => periodContaining(kind, first + at));
    const before = here.map(({ kind, start }) => periodContaining(kind, start - 1));
    return [...here, ...before].map(({ key }) => codeOf(WORDS.period, key));
  });
}

/**
 * That many work records over 2024–2026, in the order of their days, by enterprises in no order.
 *
 * @param highRisk places of the enterprises that do more of everything
 */
export function makeActivities(
  count: number,
  enterprises: number,
  highRisk: Int32Array,
  random: Random,
): Activities {
  const [first, last] = [parseDay('2024-01-01'), parseDay('2026-12-31')];
  const statable = statablePeriods(first, last);
  const bytes = () => new Uint8Array(count);
  const activities = {
    type: bytes(),
    kind: bytes(),
    by: new Int32Array(count),
    on: new Int32Array(count),
    period: bytes(),
    leaderRole: bytes(),
    coversMajor: bytes(),
  };
  for (let at = 0; at < count; at++) {
    const made = random.weighted(RECORDS);
    const on = first + Math.floor((at / count) * (last - first + 1));
    activities.type[at] = made[0];
    activities.kind[at] = made[1];
    activities.on[at] = on;
    activities.by[at] =
      made === TARGETED
        ? -random.between(1, UNITS)
        : random.chance(0.35)
          ? random.pick(highRisk)
          : random.between(0, enterprises - 1);
    if (made[0] === INSPECTION) {
      activities.leaderRole[at] = random.weighted(LEADERS);
      activities.coversMajor[at] = random.weighted(COVERS);
    }
    const states = made[0] === INSPECTION || made[0] === DRILL ? 0.06 : 0.02;
    if (random.chance(states)) activities.period[at] = random.pick(statable[on - first]);
  }
  return activities;
}
