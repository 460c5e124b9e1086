import { NO_DAY } from '../day/day.js';
import type { Aggregate } from './aggregate.js';

/** The own day of the latest record; no day where there is none. */
export const last: Aggregate = {
  name: 'last',
  result: 'day',
  fold(entries, evidence) {
    let day = NO_DAY;
    for (const entry of entries) day = Math.max(day, evidence.on(entry));
    return day;
  },
};
