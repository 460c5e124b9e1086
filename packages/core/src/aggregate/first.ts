import { LAST_DAY, NO_DAY } from '../day/day.js';
import type { Aggregate } from './aggregate.js';

/** The own day of the earliest record; no day where there is none. */
export const first: Aggregate = {
  name: 'first',
  result: 'day',
  fold(entries, evidence) {
    let day = LAST_DAY;
    for (const entry of entries) day = Math.min(day, evidence.on(entry));
    return entries.length > 0 ? day : NO_DAY;
  },
};
