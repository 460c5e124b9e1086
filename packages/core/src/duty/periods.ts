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
  /** Days in scope from which the period binds. */
  readonly minimumDays: number;
}

/** That a record's day decides which period it counts for. */
export const BY_DAY = -2;

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
  containing(day: Day): number {
    const at = day - this.first;
    return at >= 0 && at < this.ofDay.length ? this.ofDay[at] : -1;
  }

  /**
   * For each word of a column of stated periods, the place of the duty's period it counts for: -1 for none,
   * `BY_DAY` where the day decides.
   */
  stated(words: readonly string[]): Int16Array {
    return Int16Array.from(words, (word) => this.statedPeriod(word));
  }

  private statedPeriod(word: string): number {
    const stated = parsePeriod(word);
    if (this.statedOnly) {
      return stated?.kind === this.kind ? this.periods.findIndex(({ key }) => key === stated.key) : -1;
    }
    if (!stated || isCoarser(stated.kind, this.kind)) return BY_DAY;
    return this.periods.findIndex(({ start, end }) => start <= stated.start && stated.end <= end);
  }
}

/** The periods of a duty inside the plan's time whose window starts while the duty is in effect. */
export function dutyPeriods(
  kind: PeriodKind,
  plan: { from: Day; to: Day },
  effective: { from: Day; to: Day },
  window: YearlyWindow | undefined,
  owed: (period: Period) => { graceDays: number; minimumDays: number },
): DutyPeriod[] {
  return periodsWithin(kind, plan.from, plan.to)
    .map((period) => {
      const days = windowIn(period, window);
      const { graceDays, minimumDays } = owed(period);
      return { ...period, window: days, due: days.end + graceDays, minimumDays };
    })
    .filter(({ window }) => effective.from <= window.start && window.start <= effective.to);
}
