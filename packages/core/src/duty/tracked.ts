import { considered, Evidence, type RecordMatcher } from '../aggregate/index.js';
import type { Condition } from '../condition/condition.js';
import { type Day, isDay, NO_DAY } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { Grounds } from '../finding/grounds.js';
import { TRACKED } from '../finding/status.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { TrackedDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import { columnWithRole, type TableDeclaration } from '../record/declaration.js';
import type { Scene } from '../record/scene.js';
import { type ShownBy, tableCoverage } from './coverage.js';
import { DaySum } from './day-sum.js';
import type { DutyKernel, DutyKind, RowSum } from './duty.js';
import { PLAN_SUBJECT, UnknownPlan } from './single.js';

/** *How many records, and when the last*: a soft duty, which is never scored. */
export const tracked: DutyKind<TrackedDocument> = {
  kind: 'tracked',
  compile: (document, scope, path) => new TrackedKernel(document, scope, path),
};

class TrackedKernel implements DutyKernel {
  readonly statuses = ['tracked', 'unknown'] as const;
  private readonly records: RecordMatcher;
  /** The table and the types of record that are looked at. */
  private readonly shownBy: ShownBy;
  /** Column with the day of a record. */
  private readonly on: string;

  constructor({ evidence }: TrackedDocument, scope: PlanScope, path: string) {
    const { from, type, match, on } = evidence;
    this.shownBy = { table: from, types: type === undefined ? undefined : [type].flat() };
    const place = `${path}/evidence`;
    this.on = dayColumn(scope.tableOf(from, `${place}/from`), on, place);
    // A day that has not come reads as blank, so that a record does not count before.
    const filled: Condition = { fact: this.on, operator: 'filled', value: true };
    const all = [...(match ? [match] : []), ...(on === undefined ? [] : [filled])];
    this.records = scope.compileRecords({ from, type, match: all.length > 0 ? { all } : undefined }, place);
  }

  cases(scene: Scene): [TrackedCase | UnknownPlan] {
    const evidence = Evidence.of(scene, this.records);
    return [
      evidence
        ? new TrackedCase(evidence, this.records, this.shownBy, this.on)
        : new UnknownPlan(scene, 'not-supplied', this.shownBy),
    ];
  }

  get sum(): RowSum {
    return {
      table: this.records.table,
      types: this.records.types,
      isByColumn: true,
      of: (scene) => {
        const [only] = this.cases(scene);
        return only instanceof TrackedCase ? only.sumOn(scene.horizon.from) : null;
      },
      read: (sum, _day, into) => into.set(TRACKED, 0, sum.lastDay(), sum.members),
    };
  }
}

/** The column that dates the records of a table: the one named, else that of the own day. */
function dayColumn(table: TableDeclaration, named: string | undefined, path: string): string {
  const name = named ?? columnWithRole(table, 'own');
  if (name === undefined) throw new PlanError('no-own-day', `${path}/from`, table.name);
  if (!Object.hasOwn(table.columns, name)) throw new PlanError('unknown-column', `${path}/on`, name);
  const { type, role } = table.columns[name];
  const isEvent = type === 'day' && (role === undefined || role === 'own');
  if (!isEvent) throw new PlanError('bad-value', `${path}/on`, name);
  return name;
}

/** The one case of a tracked duty: all its records together. */
class TrackedCase extends Cases {
  readonly length = 1;
  private readonly days: Int32Array;

  constructor(
    private readonly evidence: Evidence,
    private readonly records: RecordMatcher,
    private readonly shownBy: ShownBy,
    on: string,
  ) {
    super();
    this.days = evidence.view.days(on);
  }

  subject(): string {
    return PLAN_SUBJECT;
  }

  instance(): string {
    return '';
  }

  since(): Day {
    return this.evidence.view.scene.horizon.from;
  }

  until(): Day {
    return this.evidence.view.scene.horizon.to;
  }

  read(_entry: number, day: Day, into: Reading): Reading {
    const { evidence, days } = this;
    let counted = 0;
    let last = NO_DAY;
    for (const entry of evidence.entries) {
      if (!this.counts(entry, day)) continue;
      counted += 1;
      if (isDay(days[entry])) last = Math.max(last, days[entry]);
    }
    return into.set(TRACKED, 0, last, counted);
  }

  /** The records of a day, by theirs. */
  sumOn(day: Day): DaySum {
    const sum = new DaySum();
    for (const entry of this.evidence.entries) {
      if (this.counts(entry, day)) sum.add(isDay(this.days[entry]) ? this.days[entry] : NO_DAY);
    }
    return sum;
  }

  private counts(entry: number, day: Day): boolean {
    return this.evidence.from(entry) <= day && day <= this.evidence.until(entry);
  }

  override grounds(_entry: number, day: Day): Grounds {
    const { view, entries } = this.evidence;
    const counted = [...entries].filter((entry) => this.counts(entry, day));
    return {
      records: [considered('evidence', view, this.records.predicate.asked, counted, [])],
      coverage: [tableCoverage(view.scene, this.shownBy)],
    };
  }

  override turns(_entry: number, days: Day[]): void {
    for (const entry of this.evidence.entries) {
      days.push(this.evidence.from(entry), this.evidence.until(entry) + 1);
    }
  }
}
