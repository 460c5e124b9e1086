import type { Said } from '../condition/seen.js';
import { TRUE, UNKNOWN } from '../condition/truth.js';
import { type Day, formatDay, type PeriodKind, periodContaining } from '../day/index.js';
import { once } from '../once.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import type { Aggregate } from './aggregate.js';
import { considered, mismatches, type RecordsConsidered } from './considered.js';
import { Evidence, type RecordMatcher } from './evidence.js';

/** A figure of the rows of a table as they stood on a day, compiled. */
export interface Measure {
  readonly title: Said;
  readonly records: RecordMatcher;
  readonly aggregate: Aggregate;
  /** The column that it is made of; the empty text where it needs none. */
  readonly of: string;
  /** Only rows whose own day lies in the same period as the day of the measure. */
  readonly during?: PeriodKind;
}

/** What a figure is at least and at most: rows of which it cannot be told whether they count leave it open. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A measure on the days of a scene, and on earlier ones. */
export class Measured {
  private readonly ranges = new Map<Day, Range>();
  private readonly otherDays = new Map<Day, Measured>();
  private readonly view: View;
  /** Entries of which it cannot be told whether they count. */
  private readonly undecided: Int32Array;

  private constructor(
    private readonly measure: Measure,
    private readonly evidence: Evidence,
  ) {
    this.view = evidence.view;
    const truth = measure.records.predicate.test(this.view);
    this.undecided = this.view.presentWhere(truth, UNKNOWN, TRUE);
  }

  /** A measure on a scene; `null` where its table, or that type of record, was not supplied. */
  static of(scene: Scene, measure: Measure): Measured | null {
    const evidence = Evidence.of(scene, measure.records);
    return evidence && new Measured(measure, evidence);
  }

  /** What the figure is on a day, which is not after the scene's last. */
  range(day: Day): Range {
    return once(this.ranges, day, () => this.seenOn(day).rangeHere(day));
  }

  /** The rows that count on a day; those passed over are the ones of which it cannot be told. */
  consider(day: Day): RecordsConsidered {
    return this.seenOn(day).considerHere(day);
  }

  /** Adds the days of the scene on which the figure may change. */
  turns(days: Day[]): void {
    const { view, evidence, measure } = this;
    for (const entries of [evidence.entries, this.undecided]) {
      for (const entry of entries) {
        days.push(view.since(entry), view.until(entry) + 1);
        if (measure.during) days.push(periodContaining(measure.during, evidence.on(entry)).end + 1);
      }
    }
  }

  /** The rows as they stand on a day: this scene's, where it has the day. */
  private seenOn(day: Day): Measured {
    const { scene } = this.view;
    if (scene.horizon.from <= day && day <= scene.horizon.to) return this;
    return once(this.otherDays, day, () => Measured.of(scene.on(day), this.measure)!);
  }

  private rangeHere(day: Day): Range {
    const { aggregate, of } = this.measure;
    const fold = (entries: readonly number[]) => aggregate.fold(entries, this.evidence, of);
    const sure = this.there(this.evidence.entries, day);
    const open = this.there(this.undecided, day);
    const adding = open.filter((entry) => fold([entry]) > 0);
    const taking = open.filter((entry) => fold([entry]) < 0);
    // Of a row that may count, a blank word may be yet another one.
    const blanks =
      aggregate.of === 'word' ? open.filter((entry) => this.view.codes(of)[entry] === 0).length : 0;
    return { least: fold([...sure, ...taking]), most: fold([...sure, ...adding]) + blanks };
  }

  private considerHere(day: Day): RecordsConsidered {
    const { view, measure } = this;
    const { predicate } = measure.records;
    const passed = this.there(this.undecided, day).map((entry) => ({
      entry,
      because: mismatches(predicate.trace(view, entry, [])),
    }));
    const counted = this.there(this.evidence.entries, day);
    return {
      ...considered('measure', view, predicate.asked, counted, passed),
      measure: { title: measure.title, day: formatDay(day) },
    };
  }

  /** Those of some entries that are there on a day, and of its period where that is asked. */
  private there(entries: Int32Array, day: Day): number[] {
    const { view, evidence, measure } = this;
    const start = measure.during && periodContaining(measure.during, day).start;
    const there: number[] = [];
    for (const entry of entries) {
      const isSeen = view.since(entry) <= day && day <= view.until(entry);
      if (isSeen && (start === undefined || evidence.on(entry) >= start)) there.push(entry);
    }
    return there;
  }
}
