import { type Measure, Measured, type Range } from '../aggregate/index.js';
import type { Truth } from '../condition/truth.js';
import { type Day, isDay, periodContaining } from '../day/index.js';
import { once } from '../once.js';
import type { Scene } from '../record/scene.js';
import { EvidenceCoverage } from './coverage.js';
import type { Comparison } from './outcome-state.js';
import { RELATIONS, UNTOLD } from './relation.js';

/** How a comparison comes out on a day. */
export interface Verdict {
  readonly truth: Truth;
  /** The figure, as the rows that are there have it. */
  readonly value: Range;
  /** Whether the table goes back far enough, so that no rows are missing. */
  readonly isWhole: boolean;
  /** What it is compared with; open on both sides while that cannot be known. */
  readonly bound: Range;
  /** Whether the table tells of all the days that are looked at. */
  readonly isTold: boolean;
}

/** How comparisons come out on the days of a scene, and on earlier ones. */
export class Verdicts {
  private readonly measured = new Map<Measure, Measured>();
  private readonly coverages = new Map<Measure, EvidenceCoverage>();
  private readonly verdicts = new Map<Comparison, Map<Day, Verdict>>();

  constructor(private readonly scene: Scene) {}

  /** How a comparison comes out as of a day. */
  of(comparison: Comparison, day: Day): Verdict {
    const byDay = once(this.verdicts, comparison, () => new Map<Day, Verdict>());
    return once(byDay, day, () => this.compare(comparison, day));
  }

  private compare(comparison: Comparison, day: Day): Verdict {
    const { measure, relation } = comparison;
    const isWhole = this.tellsFrom(comparison, day);
    const isStale = this.coverage(measure).endsBefore(day);
    const value = this.rangeOn(measure, day);
    // Of days before the first that a table tells of rows are missing; after the last, they may read otherwise.
    const seen = isStale ? UNTOLD : isWhole ? value : { ...value, most: UNTOLD.most };
    const { bound, isTold } = this.bound(comparison, day);
    const truth = RELATIONS[relation](seen, bound);
    return { truth, value, isWhole, bound, isTold: isTold && isWhole && !isStale };
  }

  private bound(comparison: Comparison, day: Day): Pick<Verdict, 'bound' | 'isTold'> {
    const { bound, measure } = comparison;
    if ('number' in bound) return { bound: { least: bound.number, most: bound.number }, isTold: true };
    if (bound.day > day) return { bound: UNTOLD, isTold: true };
    const isTold = this.tellsFrom(comparison, bound.day) && !this.coverage(measure).endsBefore(bound.day);
    return { bound: isTold ? this.rangeOn(measure, bound.day) : UNTOLD, isTold };
  }

  /** Whether the table goes back far enough for the day of a state, and for the one it is compared with. */
  reachesBack(comparison: Comparison, at: Day): boolean {
    const { bound } = comparison;
    return this.tellsFrom(comparison, at) && ('number' in bound || this.tellsFrom(comparison, bound.day));
  }

  /** Whether the table goes back far enough for a measure as of a day. */
  private tellsFrom({ measure, toldFrom }: Comparison, day: Day): boolean {
    const { during } = measure;
    const first = during === undefined ? day : periodContaining(during, day).start;
    return this.coverage(measure).reachesBackTo(toldFrom ?? first);
  }

  /** What a measure is on a day. */
  rangeOn(measure: Measure, day: Day): Range {
    return this.measuredBy(measure).range(day);
  }

  /** A measure on the scene. */
  measuredBy(measure: Measure): Measured {
    return once(this.measured, measure, () => Measured.of(this.scene, measure)!);
  }

  /** What the table of a measure tells of. */
  coverage(measure: Measure): EvidenceCoverage {
    return once(this.coverages, measure, () => new EvidenceCoverage(this.scene, measure.records));
  }

  /** Adds the days on which a comparison may come out otherwise. */
  turns({ measure, bound }: Comparison, days: Day[]): void {
    if ('day' in bound) days.push(bound.day);
    this.measuredBy(measure).turns(days);
    this.coverage(measure).turns(days);
    const first = this.scene.dataset.coveredFrom(measure.records.table);
    days.push(first);
    if (measure.during && isDay(first)) days.push(periodContaining(measure.during, first).end + 1);
  }
}
