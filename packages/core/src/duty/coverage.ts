import type { Day } from '../day/day.js';
import { NO_DAY } from '../day/day.js';
import type { Scene } from '../record/scene.js';

/** A table, and the types of record in it, that show whether a duty is done. */
export interface ShownBy {
  readonly table: string;
  readonly types?: readonly string[];
}

/** What the tables that show a duty done tell of, all together. */
export class EvidenceCoverage {
  /** Whether the tables and the types of record were supplied. */
  readonly isSupplied: boolean;
  private readonly from: Day;
  private readonly to: Day;

  constructor({ dataset }: Scene, ...shownBy: readonly ShownBy[]) {
    this.isSupplied = shownBy.every(({ table, types }) => dataset.supplies(table, types));
    this.from = Math.max(...shownBy.map(({ table }) => dataset.coveredFrom(table)));
    const ends = shownBy.map(({ table }) => dataset.coveredTo(table)).filter((to) => to !== NO_DAY);
    this.to = ends.length > 0 ? Math.min(...ends) : NO_DAY;
  }

  /** Whether the table tells of the days from `start` on. */
  reachesBackTo(start: Day): boolean {
    return start >= this.from;
  }

  /** Whether an export ends before a day, so that nothing is known of it. */
  endsBefore(day: Day): boolean {
    return this.to !== NO_DAY && day > this.to;
  }

  /** Adds the day from which an export tells nothing. */
  turns(days: Day[]): void {
    if (this.to !== NO_DAY) days.push(this.to + 1);
  }
}
