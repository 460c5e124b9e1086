import {
  firstOf,
  placeOf,
  type RecordPlace,
  type RecordsConsidered,
  typesAsked,
} from '../aggregate/index.js';
import { dayOfRow } from '../condition/choice.js';
import type { Predicate } from '../condition/compile.js';
import { type Fact, viewFor, viewOf } from '../condition/fact.js';
import type { ConditionTrace } from '../condition/trace.js';
import { TRUE, UNKNOWN } from '../condition/truth.js';
import type { Day } from '../day/day.js';
import { Cases, type Reading } from '../finding/cases.js';
import type { Grounds } from '../finding/grounds.js';
import { reasonCode } from '../finding/status.js';
import { once } from '../once.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { RowScope } from '../plan/row-scope.js';
import type { DeadlineDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { WordColumn } from '../record/column.js';
import type { Dataset } from '../record/dataset.js';
import { productDeclaration, productTable } from '../record/product.js';
import type { Scene } from '../record/scene.js';
import type { Table } from '../record/table.js';
import type { View } from '../record/view.js';
import type { Anchor } from './duty.js';

const UNDECIDED_CASE = reasonCode('applicability-undecided');

/** Which rows of a table are cases, compiled. */
export interface CaseSource {
  readonly table: string;
  /** The types of record that are cases; `undefined` for any. */
  readonly types: readonly string[] | undefined;
  readonly when: Predicate;
  /** Column with the subject; `undefined` where the row is its own subject. */
  readonly subject: string | undefined;
  /** Makes the table of which the rows are cases, where it is a product. */
  readonly product?: { readonly times: string; readonly of: (dataset: Dataset) => Table | undefined };
}

/** The rows that make the findings of a subject; `undefined` where they are those of a product. */
export const anchorOf = ({ table, subject = 'id', product }: CaseSource): Anchor | undefined =>
  product ? undefined : { table, subject };

/** Compiles which rows are cases; also gives the scope that their expressions are compiled in. */
export function compileCases(
  document: DeadlineDocument['cases'],
  scope: PlanScope,
  path: string,
): { source: CaseSource; rows: RowScope } {
  const { rows, product } = compileTable(document, scope, path);
  scope.column(rows.table, 'id', `${path}/from`);
  if (document.subject !== undefined) scope.column(rows.table, document.subject, `${path}/subject`);
  return {
    rows,
    source: {
      table: document.from,
      types: typesAsked(
        document.when,
        rows.table.typedBy,
        (name) => scope.parameter(name, `${path}/when`).constant,
      ),
      subject: document.subject,
      when: rows.compile(document.when ?? { all: [] }, `${path}/when`),
      product,
    },
  };
}

/** What the rows may be asked of which some are cases, and how they are made where they are a product. */
export interface CaseTable {
  readonly rows: RowScope;
  readonly product?: CaseSource['product'];
}

/** The table of the cases: a declared one, or its product with another. */
export function compileTable(
  { from, times }: DeadlineDocument['cases'],
  scope: PlanScope,
  path: string,
): CaseTable {
  const rows = scope.rows(from, `${path}/from`);
  if (times === undefined) return { rows };
  const other = scope.tableOf(times.from, `${path}/times/from`);
  scope.column(other, 'id', `${path}/times/from`);
  const dated = Object.entries(other.columns).find(([, { role }]) => role === 'own' || role === 'recorded');
  if (dated) throw new PlanError('dated-product', `${path}/times/from`, `${times.from}.${dated[0]}`);
  if (Object.hasOwn(rows.table.columns, times.as)) {
    throw new PlanError('duplicate-id', `${path}/times/as`, times.as);
  }
  const declaration = productDeclaration(rows.table, other, times.as);
  const made = new WeakMap<Dataset, Table | undefined>();
  return {
    rows: scope.rowsOf(declaration),
    product: {
      times: times.from,
      of: (dataset) => {
        if (!made.has(dataset)) {
          const [each, by] = [dataset.table(from), dataset.table(times.from)];
          made.set(dataset, each && by && productTable(declaration, each, by, times.as));
        }
        return made.get(dataset);
      },
    },
  };
}

/** The rows that are cases over a horizon. */
export class CaseRows {
  /** Entries of the view whose row is a case. */
  readonly entries: Int32Array;
  /** Entries of which it cannot be told. */
  private readonly undecided: Int32Array;

  private constructor(
    readonly view: View,
    private readonly source: CaseSource,
  ) {
    const truth = source.when.test(view);
    this.entries = view.once(truth, () => view.presentWhere(truth, TRUE));
    this.undecided = view.presentWhere(truth, UNKNOWN, TRUE);
  }

  /**
   * The cases of a scene; `null` where their table, or that type of record, was not supplied.
   *
   * @param facts what will be asked of the rows, beside whether they are cases
   */
  static of(scene: Scene, source: CaseSource, facts: Iterable<Fact>): CaseRows | null {
    if (!scene.dataset.supplies(source.table, source.types)) return null;
    const asked = [...source.when.facts, ...facts];
    if (source.product) {
      const product = source.product.of(scene.dataset);
      return product ? new CaseRows(viewOf(scene, product, asked), source) : null;
    }
    const view = viewFor(scene, source.table, asked);
    return view ? new CaseRows(view, source) : null;
  }

  get length(): number {
    return this.entries.length;
  }

  subject(at: number): string {
    return this.subjectOf(this.entries[at]);
  }

  /** The case's id; empty where the row is its own subject. */
  instance(at: number): string {
    if (this.source.subject === undefined) return '';
    return this.view.table.words('id').at(this.view.rowOf(this.entries[at]));
  }

  private subjectOf(entry: number): string {
    return this.view.table.words(this.source.subject ?? 'id').at(this.view.rowOf(entry));
  }

  since(at: number): Day {
    return this.view.since(this.entries[at]);
  }

  until(at: number): Day {
    return this.view.until(this.entries[at]);
  }

  /** The row of a case, and why it is one. */
  tell(at: number, records: RecordsConsidered[]): Grounds {
    return this.tellEntry(this.entries[at], records);
  }

  private tellEntry(entry: number, records: RecordsConsidered[]) {
    const { view, source } = this;
    return {
      row: placeOf(view.table, view.rowOf(entry)),
      applicability: source.when.trace(view, entry, records),
      chooser: { view, entry },
      parametersOn: dayOfRow(view, entry),
    };
  }

  /** The subjects of whom it cannot be told whether they have a case: one `unknown` each. */
  undecidedSubjects(): UndecidedCases {
    const { view, source } = this;
    const ids = view.table.words(source.subject ?? 'id');
    const bySubject = new Map<number, number[]>();
    for (const entry of this.undecided) {
      once(bySubject, ids.codeAt(view.rowOf(entry)), (): number[] => []).push(entry);
    }
    const tell = (entry: number) => this.tellEntry(entry, []);
    return new UndecidedCases(view, ids, [...bySubject], tell);
  }
}

/** Subjects of whom it cannot be told whether they have a case, each with the days on which that is so. */
class UndecidedCases extends Cases {
  /**
   * @param subjects the code of each subject, and the entries of the view that are undecided
   * @param tell the row of an entry, and what leaves it undecided
   */
  constructor(
    private readonly view: View,
    private readonly ids: WordColumn,
    private readonly subjects: readonly (readonly [number, readonly number[]])[],
    private readonly tell: (entry: number) => { row: RecordPlace; applicability: ConditionTrace },
  ) {
    super();
  }

  get length(): number {
    return this.subjects.length;
  }

  subject(entry: number): string {
    return this.ids.words[this.subjects[entry][0]];
  }

  instance(): string {
    return '';
  }

  since(entry: number): Day {
    return Math.min(...this.subjects[entry][1].map((one) => this.view.since(one)));
  }

  until(entry: number): Day {
    return Math.max(...this.subjects[entry][1].map((one) => this.view.until(one)));
  }

  /** The undecided entries of a subject that speak for a day. */
  private on(entry: number, day: Day): readonly number[] {
    const { view } = this;
    return this.subjects[entry][1].filter((one) => view.since(one) <= day && day <= view.until(one));
  }

  read(entry: number, day: Day, into: Reading): Reading {
    return this.on(entry, day).length > 0 ? into.unknown(UNDECIDED_CASE) : into.none();
  }

  override grounds(entry: number, day: Day): Grounds {
    const told = this.on(entry, day).map((one) => this.tell(one));
    return { undecided: firstOf(told.map(({ row, applicability }) => ({ ...row, applicability }))) };
  }

  override turns(entry: number, days: Day[]): void {
    for (const one of this.subjects[entry][1]) days.push(this.view.since(one), this.view.until(one) + 1);
  }
}
