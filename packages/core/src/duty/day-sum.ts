import { type Day, isDay, LAST_DAY, NO_DAY } from '../day/day.js';

/** How many rows there are, and the days of those that have one. */
export class DaySum {
  members = 0;
  /** Members of which it cannot be told whether they are. */
  undecided = 0;
  /** Members with a day. */
  dated = 0;
  private readonly days = new Map<Day, number>();

  /** Counts a row with its day, `NO_DAY` where it has none. */
  add(day: Day, isDecided = true): void {
    this.members += 1;
    if (!isDecided) this.undecided += 1;
    if (isDay(day)) this.addDays(day, 1);
  }

  /** Adds the rows of another sum, or takes them away. */
  include(other: DaySum, sign: 1 | -1): void {
    this.members += sign * other.members;
    this.undecided += sign * other.undecided;
    for (const [day, count] of other.days) this.addDays(day, sign * count);
  }

  private addDays(day: Day, count: number): void {
    this.dated += count;
    const sum = (this.days.get(day) ?? 0) + count;
    if (sum === 0) this.days.delete(day);
    else this.days.set(day, sum);
  }

  /** The latest day; `NO_DAY` where no row has one. */
  lastDay(): Day {
    let last = NO_DAY;
    for (const day of this.days.keys()) if (day > last) last = day;
    return last;
  }

  /** The day by which so many had theirs that it is enough; `LAST_DAY` where it never is. */
  firstDay(isEnough: (count: number) => boolean): Day {
    let count = 0;
    for (const day of [...this.days.keys()].sort((a, b) => a - b)) {
      count += this.days.get(day)!;
      if (isEnough(count)) return day;
    }
    return LAST_DAY;
  }
}
