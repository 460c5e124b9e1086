import { type Day, NO_DAY } from '@zhiben/core';
import type { Suspensions } from './register.js';

/** A stretch of suspended days, both ends included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The suspensions that had begun by a day, by enterprise and in order. */
export function suspensionsOf({ enterprise, from, to }: Suspensions, asOf: Day): Map<number, Stretch[]> {
  const suspensions = new Map<number, Stretch[]>();
  for (let row = 0; row < from.length; row++) {
    if (from[row] > asOf) continue;
    const stretch = { from: from[row], to: to[row] === NO_DAY ? Number.MAX_SAFE_INTEGER : to[row] };
    const stretches = suspensions.get(enterprise[row]);
    if (stretches) stretches.push(stretch);
    else suspensions.set(enterprise[row], [stretch]);
  }
  for (const stretches of suspensions.values()) stretches.sort((a, b) => a.from - b.from);
  return suspensions;
}

/** Whether every day from one to another is suspended. */
export function areCovered(stretches: readonly Stretch[], first: Day, last: Day): boolean {
  let next = first;
  for (const { from, to } of stretches) {
    if (from > next) return false;
    if (to >= next) next = to + 1;
    if (next > last) return true;
  }
  return false;
}
