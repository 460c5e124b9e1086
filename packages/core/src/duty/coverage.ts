import type { Day } from '../day/day.js';
import { NO_DAY } from '../day/day.js';
import type { Scene } from '../record/scene.js';

/** What the table that shows a duty done tells of. */
export class EvidenceCoverage {
  /** Whether the table and the type of record were supplied. */
  readonly isSupplied: boolean;
  private readonly from: Day;
  private readonly to: Day;

  constructor(scene: Scene, { table, type }: { readonly table: string; readonly type?: string }) {
    this.isSupplied = scene.dataset.supplies(table, type);
    this.from = scene.dataset.coveredFrom(table);
    this.to = scene.dataset.coveredTo(table);
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
