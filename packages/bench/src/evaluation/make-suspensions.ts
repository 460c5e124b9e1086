import { NO_DAY, parseDay } from '@zhiben/core';
import type { Random } from '../random.js';
import type { Suspensions } from './register.js';

/** Suspensions of 4 in 100 enterprises, one to three each; they may touch, overlap, or never end. */
export function makeSuspensions(enterprises: number, random: Random): Suspensions {
  const rows: (readonly [enterprise: number, from: number, to: number])[] = [];
  const [first, last] = [parseDay('2023-07-01'), parseDay('2027-01-31')];
  for (let enterprise = 0; enterprise < enterprises; enterprise++) {
    if (!random.chance(0.04)) continue;
    let from = random.between(first, last);
    for (let left = random.between(1, 3); left > 0; left--) {
      const to = from + random.between(4, 320);
      rows.push([enterprise, from, random.chance(0.15) ? NO_DAY : to]);
      from = random.chance(0.4) ? to + 1 : random.between(first, last);
    }
  }
  return {
    enterprise: Int32Array.from(rows, ([enterprise]) => enterprise),
    from: Int32Array.from(rows, ([, from]) => from),
    to: Int32Array.from(rows, ([, , to]) => to),
  };
}
