import type { Day } from '../day/day.js';
import type { Anchor, DaySum, Duty, RowSum } from '../duty/index.js';
import { Cases, Reading } from '../finding/cases.js';
import type { FindingColumns } from '../finding/findings.js';
import type { Grounds } from '../finding/grounds.js';
import { readColumns } from '../finding/read-columns.js';
import { NONE, STATUSES, type Status } from '../finding/status.js';
import type { Touched } from '../record/change-dataset.js';
import type { Dataset } from '../record/dataset.js';
import type { Scene } from '../record/scene.js';
import { cutOut, KeptFindings, type Tell } from './kept-findings.js';
import { pairCases } from './pair-cases.js';
import { Reach } from './reach.js';

/** Told of each case that says something else. */
export type Notice = (subject: string, instance: string, before?: Status, after?: Status) => void;

/** What one duty says in a live book. */
export class DutyBook {
  /** The rows that a subject's findings are made of; `null` where they are not, or where that cannot be told. */
  readonly anchor: Anchor | null;
  /** The sum that its finding is made of; `null` where it is not, or where that cannot be told. */
  readonly rowSum: RowSum | null;
  /** How rows lead to those of the anchor or of the sum; `null` where any may change any finding. */
  readonly reach: Reach | null;
  private kept = new KeptFindings([]);
  private sum: DaySum | null = null;

  constructor(
    readonly duty: Duty,
    private readonly onRequest: boolean,
    private readonly wholeScene: () => Scene,
  ) {
    const { anchor, sum } = duty.kernel;
    const reach = anchor || sum ? Reach.of(duty.reads, (anchor ?? sum)!.table) : null;
    // A row that another row of the same table leads to would be summed up twice.
    this.reach = sum && reach?.isCircular ? null : reach;
    this.anchor = this.reach && anchor ? anchor : null;
    this.rowSum = this.reach && sum ? sum : null;
  }

  get columns(): FindingColumns[] {
    return this.kept.columns;
  }

  /** Whether a change may concern it. */
  concerns(table: string): boolean {
    return this.duty.reads.tables.has(table);
  }

  /** Whether the records begin or cease to tell of something that it asks for. */
  isToldOtherwise(before: Dataset, after: Dataset): boolean {
    return this.duty.reads.asked.some(({ table, column, words }) => {
      const [was, is] = [before, after].map((dataset) =>
        words ? dataset.tellsOf(table, column, words) : dataset.isFilled(table, column),
      );
      return was !== is;
    });
  }

  /** Reads all cases of a scene. */
  readAll(scene: Scene, day: Day, notice?: Notice): void {
    const { duty, onRequest, kept } = this;
    const columns = duty.kernel.cases(scene).map((cases) => readColumns(duty.id, cases, day, onRequest));
    this.kept = new KeptFindings(columns);
    this.sum = this.rowSum?.of(scene) ?? null;
    if (notice) {
      pairCases(kept.cases(), this.kept.cases(), (one, before, after) =>
        notice(one.subject, one.instance, before, after),
      );
    }
  }

  /**
   * Reads what a day that has come may have changed.
   *
   * @param comes whether some row of a table has that day in a column
   */
  readDay(scene: Scene, day: Day, comes: (table: string) => boolean, notice: Notice): void {
    const { reads } = this.duty;
    const isQuiet =
      this.sum !== null && this.rowSum!.isByColumn && !reads.usesAsOf && ![...reads.tables].some(comes);
    if (isQuiet) this.readSummed(day, notice);
    else this.readAll(scene, day, notice);
  }

  /** The rows of the anchor or of the sum that a change may concern, before or after it. */
  rowsTouched(before: Dataset, after: Dataset, touched: Touched): Set<number> {
    const rows = new Set<number>();
    for (const [table, addresses] of touched) {
      if (addresses.size === 0 || !this.concerns(table)) continue;
      for (const dataset of [before, after]) {
        const there = dataset.edited.get(table);
        const present = [...addresses].filter((address) => there?.has(address));
        if (present.length === 0) continue;
        for (const row of this.reach!.back(dataset, table, present)) rows.add(row);
      }
    }
    return rows;
  }

  /** Reads the cases of some subjects again, in a scene that holds all that they are made of. */
  readSubjects(subjects: ReadonlySet<string>, scene: Scene, day: Day, notice: Notice): void {
    const found = new Map<string, FindingColumns[]>();
    for (const subject of subjects) found.set(subject, []);
    for (const cases of this.duty.kernel.cases(scene)) {
      const columns = readColumns(this.duty.id, cases, day, this.onRequest);
      for (const [subject, own] of found) {
        const entries = [...cases.entriesOf(subject)].filter((entry) => columns.status[entry] !== NONE);
        if (entries.length > 0) own.push(cutOut(columns, entries, day, this.tell));
      }
    }
    for (const [subject, own] of found) {
      const before = this.kept.statusesOf(subject);
      this.kept.replace(subject, own);
      for (const { cases, status } of own) {
        for (const entry of status.keys()) {
          const instance = cases.instance(entry);
          const was = before.get(instance);
          const now = STATUSES[status[entry]];
          if (was !== now) notice(subject, instance, was, now);
          before.delete(instance);
        }
      }
      for (const [instance, was] of before) notice(subject, instance, was, undefined);
    }
  }

  /** Adds what rows add after a change, and takes away what they added before it. */
  readSum(before: Scene | null, after: Scene | null, day: Day, notice: Notice): void {
    const { sum, rowSum } = this;
    if (sum === null) return;
    const [less, more] = [before, after].map((scene) => scene && rowSum!.of(scene));
    if (!less?.members && !more?.members) return;
    if (less) sum.include(less, -1);
    if (more) sum.include(more, 1);
    this.readSummed(day, notice);
  }

  private readSummed(day: Day, notice: Notice): void {
    const [{ cases, status }] = this.kept.columns;
    const summed = SummedCase.of(cases, this.sum!, this.rowSum!, this.tell);
    const columns = readColumns(this.duty.id, summed, day, this.onRequest);
    this.kept = new KeptFindings([columns]);
    const [was, now] = [status[0], columns.status[0]].map((code) =>
      code === NONE ? undefined : STATUSES[code],
    );
    if (was !== now) notice(cases.subject(0), cases.instance(0), was, now);
  }

  private readonly tell: Tell = (subject, instance) => {
    const scene = this.wholeScene();
    const day = scene.horizon.from;
    for (const cases of this.duty.kernel.cases(scene)) {
      for (const entry of cases.entriesOf(subject)) {
        const isIt =
          cases.instance(entry) === instance && cases.read(entry, day, new Reading()).status !== NONE;
        if (isIt) return cases.grounds(entry, day);
      }
    }
    return {};
  };
}

/** The case of a sum that has changed since it was made of rows. */
class SummedCase extends Cases {
  readonly length = 1;
  override readonly countsShares: boolean;
  override readonly saysNotApplicable: boolean;

  /** The case of a sum, in the place of the one that it was first read as. */
  static of(cases: Cases, sum: DaySum, rowSum: RowSum, tell: Tell): SummedCase {
    return new SummedCase(cases instanceof SummedCase ? cases.first : cases, sum, rowSum, tell);
  }

  private constructor(
    private readonly first: Cases,
    private readonly sum: DaySum,
    private readonly rowSum: RowSum,
    private readonly tell: Tell,
  ) {
    super();
    this.countsShares = first.countsShares;
    this.saysNotApplicable = first.saysNotApplicable;
  }

  subject(): string {
    return this.first.subject(0);
  }

  instance(): string {
    return this.first.instance(0);
  }

  since(): Day {
    return this.first.since(0);
  }

  until(): Day {
    return this.first.until(0);
  }

  override due(): Day {
    return this.first.due(0);
  }

  override required(_entry: number, day: Day): number {
    return this.first.required(0, day);
  }

  read(_entry: number, day: Day, into: Reading): Reading {
    return this.rowSum.read(this.sum, day, into);
  }

  override grounds(): Grounds {
    return this.tell(this.subject(), this.instance());
  }
}
