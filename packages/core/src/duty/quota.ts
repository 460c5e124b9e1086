import { MOST_NAMED, placeOf, typesAsked } from '../aggregate/index.js';
import type { Predicate } from '../condition/compile.js';
import { type Fact, viewFor } from '../condition/fact.js';
import { FALSE, TRUE } from '../condition/truth.js';
import { type Day, isDay, NO_DAY } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { Grounds } from '../finding/grounds.js';
import { BREACHED, LATE, MET, NOT_APPLICABLE, OPEN, reasonCode } from '../finding/status.js';
import { compileDay } from '../plan/day-expression.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { QuotaDocument } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import { EvidenceCoverage, tableCoverage } from './coverage.js';
import { DaySum } from './day-sum.js';
import type { DutyKernel, DutyKind, RowSum } from './duty.js';
import { PLAN_SUBJECT, UnknownPlan } from './single.js';

const EMPTY_POPULATION = reasonCode('empty-population');
const UNDECIDED = reasonCode('applicability-undecided');

/** *Share of a population, by a day.* */
export const quota: DutyKind<QuotaDocument> = {
  kind: 'quota',
  compile: (document, scope, path) => new QuotaKernel(document, scope, path),
};

/** From 0 to 1. */
const isShare = (value: number) => value >= 0 && value <= 1;

class QuotaKernel implements DutyKernel {
  readonly statuses = ['met', 'late', 'open', 'breached', 'unknown', 'not-applicable'] as const;
  private readonly table: string;
  private readonly types: readonly string[] | undefined;
  private readonly when: Predicate;
  private readonly done: Fact;
  private readonly by: Day;
  private readonly threshold: number;
  private readonly toldFrom: Day | undefined;

  constructor(document: QuotaDocument, scope: PlanScope, path: string) {
    const { population, threshold } = document;
    const rows = scope.rows(population.from, `${path}/population/from`);
    this.table = population.from;
    this.types = typesAsked(
      population.when,
      rows.table.typedBy,
      (name) => scope.parameter(name, path).constant,
    );
    this.when = rows.compile(population.when ?? { all: [] }, `${path}/population/when`);
    this.done = compileDay(document.done, rows, `${path}/done`);
    this.by = rows.day(document.by, `${path}/by`);
    this.threshold = scope.numberAt(threshold, `${path}/threshold`, isShare)(this.by);
    this.toldFrom =
      population.toldFrom === undefined
        ? undefined
        : rows.day(population.toldFrom, `${path}/population/toldFrom`);
  }

  cases(scene: Scene): [QuotaCase | UnknownPlan] {
    const view = viewFor(scene, this.table, [...this.when.facts, this.done]);
    const about = { table: this.table, types: this.types };
    const coverage = new EvidenceCoverage(scene, about);
    if (!view || !coverage.isSupplied) return [new UnknownPlan(scene, 'not-supplied', about)];
    for (const shownBy of this.done.evidence ?? []) {
      const { absent } = new EvidenceCoverage(scene, shownBy);
      if (absent) return [new UnknownPlan(scene, absent, shownBy)];
    }
    if (this.toldFrom !== undefined && !coverage.reachesBackTo(this.toldFrom)) {
      return [new UnknownPlan(scene, 'not-covered', about)];
    }
    return [new QuotaCase(view, this.when, this.done.days!(view), this.threshold, this.by)];
  }

  get sum(): RowSum {
    return {
      table: this.table,
      types: this.types,
      isByColumn: this.done.column !== undefined,
      of: (scene) => {
        const [only] = this.cases(scene);
        return only instanceof QuotaCase ? only.sumOn(scene.horizon.from) : null;
      },
      read: (sum, day, into) => readShare(sum, this.threshold, this.by, day, into),
    };
  }
}

/** What a share of a population says on a day. */
function readShare(sum: DaySum, threshold: number, by: Day, day: Day, into: Reading): Reading {
  const { members, undecided, dated } = sum;
  if (undecided > 0) return into.unknown(UNDECIDED);
  if (members === 0) return into.set(NOT_APPLICABLE, EMPTY_POPULATION);
  const share = dated / members;
  const reachedOn = sum.firstDay((count) => count / members >= threshold);
  const isReached = share >= threshold;
  if (isReached && reachedOn <= by) return into.set(MET, 0, reachedOn, share);
  if (day <= by) return into.set(OPEN, 0, NO_DAY, share);
  if (isReached) return into.set(LATE, 0, reachedOn, share);
  return into.set(BREACHED, 0, NO_DAY, share);
}

/** The one case of a quota: its population, and the days on which the members were done. */
class QuotaCase extends Cases {
  readonly length = 1;
  override readonly countsShares = true;
  override readonly saysNotApplicable = true;
  private readonly truth: Uint8Array;

  constructor(
    private readonly view: View,
    private readonly when: Predicate,
    private readonly doneDays: Int32Array,
    private readonly threshold: number,
    private readonly by: Day,
  ) {
    super();
    this.truth = when.test(view);
  }

  subject(): string {
    return PLAN_SUBJECT;
  }

  instance(): string {
    return '';
  }

  since(): Day {
    return this.view.scene.horizon.from;
  }

  until(): Day {
    return this.view.scene.horizon.to;
  }

  override due(): Day {
    return this.by;
  }

  override required(): number {
    return this.threshold;
  }

  read(_entry: number, day: Day, into: Reading): Reading {
    return readShare(this.sumOn(day), this.threshold, this.by, day, into);
  }

  /** Members in scope on a day, and the days on which those were done that are. */
  sumOn(day: Day): DaySum {
    const sum = new DaySum();
    for (const entry of this.membersOn(day)) {
      sum.add(this.isDone(entry, day) ? this.doneDays[entry] : NO_DAY, this.truth[entry] === TRUE);
    }
    return sum;
  }

  /** Entries of those in scope on a day, or perhaps in scope. */
  private membersOn(day: Day): number[] {
    const { view } = this;
    const members: number[] = [];
    for (let i = 0; i < view.length; i++) {
      if (this.truth[i] === FALSE || !view.isPresent(i) || day < view.since(i) || day > view.until(i))
        continue;
      members.push(i);
    }
    return members;
  }

  private isDone(entry: number, day: Day): boolean {
    return isDay(this.doneDays[entry]) && this.doneDays[entry] <= day;
  }

  override grounds(_entry: number, day: Day): Grounds {
    const { view, truth, threshold, by } = this;
    const members = this.membersOn(day);
    const place = (entry: number) => placeOf(view.table, view.rowOf(entry));
    const count = (until: Day) => members.filter((entry) => this.isDone(entry, until)).length;
    const undecided = members.filter((entry) => truth[entry] !== TRUE);
    const undone = members.filter((entry) => !this.isDone(entry, day));
    let needed = 0;
    while (needed < members.length && needed / members.length < threshold) needed += 1;
    return {
      quota: {
        population: members.length,
        done: count(day),
        doneByDue: count(Math.min(day, by)),
        needed,
        residual: { total: undone.length, records: undone.slice(0, MOST_NAMED).map(place) },
        undecided: {
          total: undecided.length,
          records: undecided.slice(0, MOST_NAMED).map((entry) => ({
            ...place(entry),
            applicability: this.when.trace(view, entry, []),
          })),
        },
      },
      coverage: [tableCoverage(view.scene, { table: view.table.declaration.name })],
      parametersOn: by,
    };
  }

  override turns(_entry: number, days: Day[]): void {
    days.push(this.by + 1);
    for (let i = 0; i < this.view.length; i++) {
      if (this.truth[i] !== FALSE) days.push(this.view.since(i), this.view.until(i) + 1, this.doneDays[i]);
    }
  }
}
