import { type Day, NO_DAY, parseDay, type WorkingCalendar } from '../day/index.js';
import type { Dataset } from './dataset.js';
import { Scene } from './scene.js';

/** Reads a day of a call. Throws a `RangeError` that names the option where it is none. */
export function readDayOption(name: string, text: string): Day {
  const day = typeof text === 'string' ? parseDay(text) : NO_DAY;
  if (day === NO_DAY) {
    throw new RangeError(`${name} must be a day (YYYY-MM-DD), not ${JSON.stringify(text) ?? 'undefined'}`);
  }
  return day;
}

/**
 * A dataset as a call asks to see it, from one day to another, with the knowledge of a day.
 *
 * @param happenedBy the day after which nothing happens any more; without it, each day sees what has happened by then
 */
export function openScene(
  dataset: Dataset,
  from: Day,
  to: Day,
  options: { readonly knownAt?: string; readonly calendar?: WorkingCalendar },
  happenedBy?: Day,
): Scene {
  const knownAt = options.knownAt === undefined ? undefined : readDayOption('knownAt', options.knownAt);
  return new Scene(dataset, { from, to, knownAt, happenedBy }, options.calendar);
}
