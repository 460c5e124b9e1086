import chineseDays from 'chinese-days';
import { type Day, dayOf, formatDay, isDay, UNCOVERED_DAY } from './day.js';

/** Which days are worked. What lies outside the covered days is never guessed. */
export interface WorkingCalendar {
  /** First day the calendar tells of. */
  readonly from: Day;
  /** Last day the calendar tells of. */
  readonly to: Day;
  /** Whether the day is worked; `null` outside `from`..`to`. */
  isWorkingDay(day: Day): boolean | null;
  /**
   * The `count`-th working day after a day, that day itself not counted. {@link UNCOVERED_DAY} where the
   * calendar does not reach so far; a blank day stays blank.
   */
  plusWorkingDays(day: Day, count: number): Day;
}

/**
 * A calendar over days whose being worked is known.
 *
 * @param from first covered day
 * @param worked one entry a day from `from` on: 1 where it is worked
 */
export function workingCalendar(from: Day, worked: Uint8Array): WorkingCalendar {
  const to = from + worked.length - 1;
  const covers = (day: Day) => day >= from && day <= to;
  return {
    from,
    to,
    isWorkingDay: (day) => (covers(day) ? worked[day - from] === 1 : null),
    plusWorkingDays(day, count) {
      if (!isDay(day)) return day;
      let next = day;
      for (let left = count; left > 0; ) {
        next += 1;
        if (!covers(next)) return UNCOVERED_DAY;
        left -= worked[next - from];
      }
      return next;
    },
  };
}

/** Years whose State Council holiday notices the installed `chinese-days` carries. */
export const COVERED_YEARS = { from: 2004, to: 2026 } as const;

/**
 * `chinese-days` takes a text's weekday in the local time zone, where it may be another; what it finds in a notice
 * (named as `National Day,国庆节,3`) is right in every zone, and the weekday of all other days is plain arithmetic.
 */
function isWorkedInChina(day: Day): boolean {
  const { name, work } = chineseDays.getDayDetail(formatDay(day));
  if (name.includes(',')) return work;
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
}

let china: WorkingCalendar | undefined;

/**
 * Working days of China by the State Council's yearly notices: public holidays and make-up working days,
 * {@link COVERED_YEARS} only. For a later year `chinese-days` would answer Monday to Friday; this calendar
 * answers that it does not cover it.
 *
 * @example chinaWorkingDays().plusWorkingDays(parseDay('2025-09-30'), 1) //=> 2025-10-09, after National Day
 */
export function chinaWorkingDays(): WorkingCalendar {
  if (!china) {
    const from = dayOf(COVERED_YEARS.from, 1, 1);
    const worked = new Uint8Array(dayOf(COVERED_YEARS.to, 12, 31) - from + 1);
    for (let at = 0; at < worked.length; at++) worked[at] = isWorkedInChina(from + at) ? 1 : 0;
    china = workingCalendar(from, worked);
  }
  return china;
}
