import type { RecordMatcher, SubjectLink } from '../aggregate/index.js';
import type { Predicate } from '../condition/compile.js';
import { columnFact, type Fact, viewFor } from '../condition/fact.js';
import { FALSE, TRUE } from '../condition/truth.js';
import { type Day, isDay, LAST_DAY } from '../day/day.js';
import { compileDay } from '../plan/day-expression.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RecurringDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import { type Exemption, Exemptions } from './exemption.js';
import type { DutyPeriod } from './periods.js';

/** Records of which one has to fall into a period for it to bind. */
export interface Trigger {
  readonly records: RecordMatcher;
  readonly subject: SubjectLink;
  readonly each: string | undefined;
}

/** Whom a recurring duty binds, compiled. */
export interface Bound {
  readonly table: string;
  readonly when: Predicate;
  readonly since: Fact | undefined;
  readonly until: Fact | undefined;
  /** Last day in scope, where the table has one. */
  readonly ends: Fact | undefined;
  /** The words of which each makes a case of its own; `null` where there are none. */
  readonly each: readonly string[] | null;
  readonly trigger: Trigger | null;
  readonly exemptions: readonly Exemption[];
}

/** Compiles whom a duty binds. */
export function compileBound(document: RecurringDocument['bound'], scope: PlanScope, path: string): Bound {
  const rows = scope.rows(document.from, `${path}/from`);
  const { table } = rows;
  const { each, where } = document;
  return {
    table: table.name,
    when: rows.compile(document.when ?? { all: [] }, `${path}/when`),
    since: document.since === undefined ? undefined : compileDay(document.since, rows, `${path}/since`),
    until: document.until === undefined ? undefined : compileDay(document.until, rows, `${path}/until`),
    ends: table.endsOn === undefined ? undefined : columnFact(table.endsOn, table.columns[table.endsOn]),
    each: each === undefined ? null : wordsOf(scope, each.of.parameter, `${path}/each/of`),
    trigger: where
      ? {
          records: scope.compileRecords(where, `${path}/where`),
          subject: scope.checkLink(where.from, where.subject, table, `${path}/where/subject`),
          each: where.each,
        }
      : null,
    exemptions: (scope.document.exemptions ?? []).filter(({ bound }) => bound === table.name),
  };
}

function wordsOf(scope: PlanScope, parameter: string, path: string): readonly string[] {
  const words = scope.constant(parameter, path);
  if (!Array.isArray(words)) throw new PlanError('parameter-type', path, JSON.stringify(words));
  return words.map(String);
}

/** How a period binds a subject. */
export const UNBOUND = 0;
export const BINDING = 1;
/** Fewer days in scope than bind. */
export const PARTIAL = 2;

/** The subjects that a duty binds, or may bind, over a horizon. */
export class BoundSubjects {
  /** Entries of the view whose subject is bound, or may be. */
  readonly entries: Int32Array;
  /** Code of the subject's id, by place in `entries`. */
  readonly ids: Int32Array;
  private readonly truth: Uint8Array;
  private readonly binding: Uint8Array;
  private readonly exemptions: Exemptions;

  private constructor(
    readonly view: View,
    private readonly bound: Bound,
    readonly periods: readonly DutyPeriod[],
  ) {
    this.truth = bound.when.test(view);
    const codes = view.codes('id');
    const entries: number[] = [];
    for (let i = 0; i < view.length; i++) if (this.truth[i] !== FALSE && view.isPresent(i)) entries.push(i);
    this.entries = Int32Array.from(entries);
    this.ids = Int32Array.from(entries, (entry) => codes[entry]);
    this.binding = this.bindings();
    this.exemptions = new Exemptions(view, bound.exemptions);
  }

  /** The subjects of a scene; `null` where their table was not supplied. */
  static of(scene: Scene, bound: Bound, periods: readonly DutyPeriod[]): BoundSubjects | null {
    const { when, since, until, ends } = bound;
    const facts = [...when.facts, since, until, ends].filter((fact): fact is Fact => fact !== undefined);
    const view = viewFor(scene, bound.table, facts);
    return view ? new BoundSubjects(view, bound, periods) : null;
  }

  get length(): number {
    return this.entries.length;
  }

  /** Whether it is certain that the duty binds the subject. */
  isDecided(at: number): boolean {
    return this.truth[this.entries[at]] === TRUE;
  }

  id(at: number): string {
    return this.view.table.words('id').words[this.ids[at]];
  }

  /** `UNBOUND`, `BINDING` or `PARTIAL`. */
  bindingOf(at: number, period: number): number {
    return this.binding[at * this.periods.length + period];
  }

  /** First and last day in scope, as seen by an entry. */
  private scope(entry: number): readonly [Day, Day] {
    const own = this.view.table.ownDays;
    const ends = this.bound.ends?.days?.(this.view)[entry];
    return [
      own?.at(this.view.rowOf(entry)) ?? -LAST_DAY,
      ends !== undefined && isDay(ends) ? ends : LAST_DAY,
    ];
  }

  private bindings(): Uint8Array {
    const { view, periods, entries } = this;
    const binding = new Uint8Array(entries.length * periods.length);
    const since = this.bound.since?.days?.(view);
    const until = this.bound.until?.days?.(view);
    let slot = 0;
    for (const entry of entries) {
      const [open, close] = this.scope(entry);
      for (const { start, end, minimumDays } of periods) {
        const days = Math.min(end, close) - Math.max(start, open) + 1;
        const inForce =
          (!since || !isDay(since[entry]) || start >= since[entry]) &&
          (!until || !isDay(until[entry]) || start < until[entry]);
        if (inForce && days > 0) binding[slot] = days >= minimumDays ? BINDING : PARTIAL;
        slot += 1;
      }
    }
    return binding;
  }

  /** The day from which a dated proof lifts a period from a subject; `LAST_DAY` where none does. */
  exemptFrom(at: number, period: number): Day {
    if (!this.exemptions.concern(this.ids[at])) return LAST_DAY;
    const [open, close] = this.scope(this.entries[at]);
    const { start, end } = this.periods[period];
    return this.exemptions.coverFrom(this.ids[at], Math.max(start, open), Math.min(end, close));
  }
}
