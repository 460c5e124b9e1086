import { chinaWorkingDays, type Day, LAST_DAY, type WorkingCalendar } from '../day/index.js';
import { once } from '../once.js';
import type { Dataset } from './dataset.js';
import { View } from './view.js';

/** The days an evaluation speaks of: one day as a rule, or a span of days for timelines. */
export interface Horizon {
  /** First day. */
  readonly from: Day;
  /** Last day; equal to `from` for the evaluation of a single day. */
  readonly to: Day;
  /** The day whose knowledge is used; without it, all that is recorded. */
  readonly knownAt?: Day;
  /**
   * Nothing happens after this day, though the days run on: later events stay blank, later rows do not come to be,
   * planned days stand. Without it, each day sees what has happened by then.
   */
  readonly happenedBy?: Day;
}

/** Adds the days on which a row may begin to read otherwise. */
export type Turns = (row: number, days: Day[]) => void;

/** A dataset as it is seen over a horizon. All duties of one evaluation look at the same scene. */
export class Scene {
  private readonly views = new Map<View['table'], View>();
  private readonly days = new Map<Day, Scene>();

  constructor(
    readonly dataset: Dataset,
    readonly horizon: Horizon,
    private readonly given?: WorkingCalendar,
  ) {}

  /** Which days are worked: those given, else China's, which are read when they are first asked for. */
  get calendar(): WorkingCalendar {
    return this.given ?? chinaWorkingDays();
  }

  /** The last day on which something may happen; `LAST_DAY` where the horizon sets none. */
  get happenedBy(): Day {
    return this.horizon.happenedBy ?? LAST_DAY;
  }

  /** Whether the horizon is a single day. */
  get isOneDay(): boolean {
    return this.horizon.from === this.horizon.to;
  }

  /** The same data on one day, with the same knowledge: made once, for all who ask for that day. */
  on(day: Day): Scene {
    if (this.isOneDay && this.horizon.from === day) return this;
    return once(this.days, day, () => {
      return new Scene(this.dataset, { ...this.horizon, from: day, to: day }, this.given);
    });
  }

  /**
   * A table as it reads over the horizon; `undefined` where it was not supplied.
   *
   * @param turnsIn the days on which a row may begin to read otherwise; asked only where the horizon is a span
   */
  view(table: string, turnsIn: (table: View['table']) => Turns): View | undefined {
    const supplied = this.dataset.table(table);
    if (!supplied) return undefined;
    return this.viewOf(supplied, turnsIn);
  }

  /** A table of the dataset, or one that is made of its tables, as it reads over the horizon. */
  viewOf(table: View['table'], turnsIn: (table: View['table']) => Turns): View {
    if (!this.isOneDay) return View.overSpan(this, table, turnsIn(table));
    return once(this.views, table, () => View.onDay(this, table));
  }
}
