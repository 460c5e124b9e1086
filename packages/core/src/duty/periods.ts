import type { Evidence } from '../aggregate/index.js';
import {
  type Day,
  isCoarser,
  type Period,
  parsePeriod,
  periodsWithin,
  windowIn,
  type YearlyWindow,
} from '../day/index.js';
import type { PeriodKind } from '../day/period.js';

/** A period of a recurring duty, with the days in which it counts and the day it is due. */
export interface DutyPeriod extends Period {
  readonly window: { readonly start: Day; readonly end: Day };
  readonly due: Day;
  /** How many are owed. */
  readonly required: number;
  /** Days in scope from which the period binds. */
  readonly minimumDays: number;
}

/** Answers which of a duty's periods a record counts for. */
export class PeriodFinder {
  private readonly first: Day;
  private readonly ofDay: Int16Array;

  constructor(
    private readonly kind: PeriodKind,
    private readonly periods: readonly DutyPeriod[],
    /** Whether a record counts only for the period that it states. */
    private readonly statedOnly: boolean,
  ) {
    this.first = Math.min(...periods.map(({ window }) => window.start));
    const last = Math.max(...periods.map(({ window }) => window.end));
    this.ofDay = new Int16Array(periods.length === 0 ? 0 : last - this.first + 1).fill(-1);
    periods.forEach(({ window }, at) => {
      this.ofDay.fill(at, window.start - this.first, window.end - this.first + 1);
    });
  }

  /** The place of the period whose window contains a day; -1 where none does. */
  private containing(day: Day): number {
    const at = day - this.first;
    return at >= 0 && at < this.ofDay.length ? this.ofDay[at] : -1;
  }

  /**
   * The place of the period that each entry of some evidence counts for; -1 for none.
   *
   * @param column the column in which a record states the period it is for
   */
  placesOf(evidence: Evidence, column: string | undefined): Int16Array {
    const { view, entries } = evidence;
    const places = new Int16Array(entries.length);
    const codes = column === undefined ? null : view.codes(column);
    const stated = column === undefined ? null : this.stated(view.table.words(column).words);
    for (let at = 0; at < entries.length; at++) {
      const entry = entries[at];
      const place = codes === null ? -2 : stated![codes[entry]];
      places[at] = place === -2 ? this.containing(evidence.on(entry)) : place;
    }
    return places;
  }

  /**
   * For each word of a column of stated periods, the place of the duty's period it counts for: -1 for none, -2
   * where the day decides.
   */
  private stated(words: readonly string[]): Int16Array {
    return Int16Array.from(words, (word) => this.statedPeriod(word));
  }

  private statedPeriod(word: string): number {
    const stated = parsePeriod(word);
    if (this.statedOnly) {
      return stated?.kind === this.kind ? this.periods.findIndex(({ key }) => key === stated.key) : -1;
    }
    if (!stated || isCoarser(stated.kind, this.kind)) return -2;
    return this.periods.findIndex(({ start, end }) => start <= stated.start && stated.end <= end);
  }
}

/** The periods of a duty inside the plan's time, by their window's first day. */
export function dutyPeriods(
  kind: PeriodKind,
  plan: { from: Day; to: Day },
  effectiveFrom: Day,
  window: YearlyWindow | undefined,
  owed: (period: Period) => { graceDays: number; required: number; minimumDays: number },
): DutyPeriod[] {
  return periodsWithin(kind, plan.from, plan.to)
    .map((period) => {
      const days = windowIn(period, window);
      const { graceDays, required, minimumDays } = owed(period);
      return { ...period, window: days, due: days.end + graceDays, required, minimumDays };
    })
    .filter((period) => period.window.start >= effectiveFrom);
}
