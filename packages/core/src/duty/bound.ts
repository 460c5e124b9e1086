import { placeOf, type RecordMatcher, type RecordsConsidered, type SubjectLink } from '../aggregate/index.js';
import type { Predicate } from '../condition/compile.js';
import { columnFact, type Fact, viewFor } from '../condition/fact.js';
import { TRUE, UNKNOWN } from '../condition/truth.js';
import { type Day, formatDay, isDay, LAST_DAY, NO_DAY } from '../day/day.js';
import type { Grounds } from '../finding/grounds.js';
import { compileDay, traceDay } from '../plan/day-expression.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RecurringDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { WordColumn } from '../record/column.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import { coverFrom, type Exemption, Exemptions, type Proof } from './exemption.js';
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
  /** Column with whose duty it is; `undefined` where the row is its own subject. */
  readonly subject: string | undefined;
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
  const { each, where, subject } = document;
  if (subject !== undefined) scope.column(table, subject, `${path}/subject`);
  const subjects = subject === undefined ? [table.name] : (table.columns[subject].refersTo ?? []);
  const exemptions = (scope.document.exemptions ?? []).filter(({ bound }) => subjects.includes(bound));
  for (const one of exemptions) scope.reads.records(table.name, one.from, one.subject, subject);
  if (where) checkEach(where, each !== undefined, scope, `${path}/where`);
  return {
    table: table.name,
    subject,
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
    exemptions,
  };
}

/** Checks that records name their word exactly where the duty makes a case of each word. */
export function checkEach(
  records: { readonly from: string; readonly each?: string },
  hasWords: boolean,
  scope: PlanScope,
  path: string,
): void {
  if ((records.each !== undefined) !== hasWords) throw new PlanError('shape', `${path}/each`, 'bound.each');
  if (records.each !== undefined)
    scope.column(scope.tableOf(records.from, path), records.each, `${path}/each`);
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
  /** First and last day in scope, by place. */
  private readonly opens: Int32Array;
  private readonly closes: Int32Array;
  private readonly binding: Uint8Array;
  /** By place: the dated proofs of the subject. */
  private readonly proofs: (readonly Proof[] | null)[];

  private constructor(
    readonly view: View,
    private readonly bound: Bound,
    readonly periods: readonly DutyPeriod[],
  ) {
    this.truth = bound.when.test(view);
    this.entries = view.presentWhere(this.truth, UNKNOWN);
    const codes = view.codes('id');
    const own = view.table.ownDays?.values;
    const ends = bound.ends?.days?.(view);
    this.ids = this.entries.map((entry) => codes[entry]);
    this.opens = this.entries.map((entry) => (own ? own[view.rowOf(entry)] : -LAST_DAY));
    this.closes = this.entries.map((entry) => (ends && isDay(ends[entry]) ? ends[entry] : LAST_DAY));
    this.binding = this.bindings();
    const exemptions = new Exemptions(view, bound.exemptions, bound.subject);
    this.proofs = new Array(this.length).fill(null);
    for (let at = 0; at < this.length; at++) {
      const entry = this.entries[at];
      if (exemptions.concern(entry)) this.proofs[at] = exemptions.of(entry);
    }
  }

  /**
   * The subjects of a scene; `null` where their table was not supplied.
   *
   * @param asked what will be asked of their rows, beside whether they are bound
   */
  static of(
    scene: Scene,
    bound: Bound,
    periods: readonly DutyPeriod[],
    asked: readonly Fact[],
  ): BoundSubjects | null {
    const { when, since, until, ends } = bound;
    const facts = [...when.facts, since, until, ends, ...asked].filter(
      (fact): fact is Fact => fact !== undefined,
    );
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

  /** The column with the ids of those whose duty it is. */
  get subjectIds(): WordColumn {
    return this.view.table.words(this.bound.subject ?? 'id');
  }

  /** By place, the code of the id of whose duty it is. */
  get subjectCodes(): Int32Array {
    const { subject } = this.bound;
    if (subject === undefined) return this.ids;
    const { values } = this.subjectIds;
    return this.entries.map((entry) => values[this.view.rowOf(entry)]);
  }

  /** Whose duty it is. */
  subject(at: number): string {
    const { subject } = this.bound;
    return subject === undefined ? this.id(at) : this.view.table.words(subject).at(this.rowOf(at));
  }

  /** Which of the subject's rows is bound; empty where the row is its own subject. */
  instance(at: number): string {
    return this.bound.subject === undefined ? '' : this.id(at);
  }

  private id(at: number): string {
    return this.view.table.words('id').words[this.ids[at]];
  }

  private rowOf(at: number): number {
    return this.view.rowOf(this.entries[at]);
  }

  /** `UNBOUND`, `BINDING` or `PARTIAL`. */
  bindingOf(at: number, period: number): number {
    return this.binding[at * this.periods.length + period];
  }

  private bindings(): Uint8Array {
    const { view, entries, opens, closes } = this;
    const starts = Int32Array.from(this.periods, ({ start }) => start);
    const lasts = Int32Array.from(this.periods, ({ end }) => end);
    const minimums = Int32Array.from(this.periods, ({ minimumDays }) => minimumDays);
    const binding = new Uint8Array(entries.length * starts.length);
    const since = this.bound.since?.days?.(view);
    const until = this.bound.until?.days?.(view);
    let slot = 0;
    for (let at = 0; at < entries.length; at++) {
      // A blank day limits nothing: as a first day it is smaller than every start.
      const from = since ? since[entries[at]] : NO_DAY;
      const to = until && isDay(until[entries[at]]) ? until[entries[at]] : LAST_DAY;
      for (let period = 0; period < starts.length; period++, slot++) {
        const start = starts[period];
        const days = Math.min(lasts[period], closes[at]) - Math.max(start, opens[at]) + 1;
        if (days > 0 && start >= from && start < to)
          binding[slot] = days >= minimums[period] ? BINDING : PARTIAL;
      }
    }
    return binding;
  }

  /** The day from which a dated proof lifts a period from a subject; `LAST_DAY` where none does. */
  exemptFrom(at: number, period: number): Day {
    const proofs = this.proofs[at];
    if (proofs === null) return LAST_DAY;
    const { start, end } = this.periods[period];
    return coverFrom(proofs, Math.max(start, this.opens[at]), Math.min(end, this.closes[at]));
  }
  /** What binds the subject, or may. */
  tell(at: number, records: RecordsConsidered[]): Grounds {
    const { view, bound } = this;
    const entry = this.entries[at];
    const { since, until } = bound;
    return {
      row: placeOf(view.table, view.rowOf(entry)),
      applicability: bound.when.trace(view, entry, records),
      ...(since && { since: traceDay(since, view, entry, records) }),
      ...(until && { until: traceDay(until, view, entry, records) }),
      chooser: { view, entry },
    };
  }

  /** How long the subject is in scope of a period, and what lifts it. */
  tellScope(at: number, period: number): Pick<Grounds, 'scope' | 'exemptions'> {
    const { start, end, minimumDays } = this.periods[period];
    const [opens, closes] = [this.opens[at], this.closes[at]];
    const [first, last] = [Math.max(start, opens), Math.min(end, closes)];
    const proofs = (this.proofs[at] ?? []).filter(({ from, to }) => from <= last && first <= to);
    return {
      scope: {
        // A blank first day is smaller than every day, and is no day of the calendar.
        ...(isDay(opens) && opens !== -LAST_DAY && { from: formatDay(opens) }),
        ...(closes !== LAST_DAY && { to: formatDay(closes) }),
        days: last - first + 1,
        minimumDays,
      },
      exemptions: proofs.map(({ table, row, from, to }) => ({
        record: placeOf(table, row),
        from: formatDay(from),
        ...(to !== LAST_DAY && { to: formatDay(to) }),
      })),
    };
  }
}
