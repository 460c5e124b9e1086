import type { Predicate } from '../condition/compile.js';
import { type Fact, viewFor } from '../condition/fact.js';
import { TRUE, UNKNOWN } from '../condition/truth.js';
import type { Day } from '../day/day.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { DeadlineDocument } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';

/** Which rows of a table are cases, compiled. */
export interface CaseSource {
  readonly table: string;
  readonly when: Predicate;
  /** Column with the subject; `undefined` where the row is its own subject. */
  readonly subject: string | undefined;
}

/** Compiles which rows are cases; also gives the scope that their expressions are compiled in. */
export function compileCases(
  document: DeadlineDocument['cases'],
  scope: PlanScope,
  path: string,
): { source: CaseSource; rows: RowScope } {
  const rows = scope.rows(document.from, `${path}/from`);
  if (document.subject !== undefined) scope.column(rows.table, document.subject, `${path}/subject`);
  return {
    rows,
    source: {
      table: document.from,
      subject: document.subject,
      when: rows.compile(document.when ?? { all: [] }, `${path}/when`),
    },
  };
}

/** The rows that are cases, or may be, over a horizon. */
export class CaseRows {
  /** Entries of the view whose row is a case, or may be. */
  readonly entries: Int32Array;
  private readonly truth: Uint8Array;

  private constructor(
    readonly view: View,
    private readonly source: CaseSource,
  ) {
    this.truth = source.when.test(view);
    this.entries = view.presentWhere(this.truth, UNKNOWN);
  }

  /**
   * The cases of a scene; `null` where their table was not supplied.
   *
   * @param facts what will be asked of the rows, beside whether they are cases
   */
  static of(scene: Scene, source: CaseSource, facts: Iterable<Fact>): CaseRows | null {
    const view = viewFor(scene, source.table, [...source.when.facts, ...facts]);
    return view ? new CaseRows(view, source) : null;
  }

  get length(): number {
    return this.entries.length;
  }

  /** Whether it is certain that the row is a case. */
  isDecided(at: number): boolean {
    return this.truth[this.entries[at]] === TRUE;
  }

  subject(at: number): string {
    return this.word(this.source.subject ?? 'id', at);
  }

  /** The case's id; empty where the row is its own subject. */
  instance(at: number): string {
    return this.source.subject === undefined ? '' : this.word('id', at);
  }

  private word(column: string, at: number): string {
    return this.view.table.words(column).at(this.view.rowOf(this.entries[at]));
  }

  since(at: number): Day {
    return this.view.since(this.entries[at]);
  }

  until(at: number): Day {
    return this.view.until(this.entries[at]);
  }
}
