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
    this.entries = view.presentWhere(truth, TRUE);
    this.undecided = view.presentWhere(truth, UNKNOWN).filter((entry) => truth[entry] !== TRUE);
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
    const stretches = new Map<string, Stretch[]>();
    for (const entry of this.undecided) {
      const stretch = {
        since: this.view.since(entry),
        until: this.view.until(entry),
        tell: () => this.tellEntry(entry, []),
      };
      once(stretches, this.subjectOf(entry), (): Stretch[] => []).push(stretch);
    }
    return new UndecidedCases([...stretches]);
  }
}

interface Stretch {
  readonly since: Day;
  readonly until: Day;
  /** The row, and what leaves it undecided. */
  tell(): { readonly row: RecordPlace; readonly applicability: ConditionTrace };
}

/** Subjects of whom it cannot be told whether they have a case, each with the days on which that is so. */
class UndecidedCases extends Cases {
  constructor(private readonly subjects: readonly (readonly [string, readonly Stretch[]])[]) {
    super();
  }

  get length(): number {
    return this.subjects.length;
  }

  subject(entry: number): string {
    return this.subjects[entry][0];
  }

  instance(): string {
    return '';
  }

  since(entry: number): Day {
    return Math.min(...this.subjects[entry][1].map(({ since }) => since));
  }

  until(entry: number): Day {
    return Math.max(...this.subjects[entry][1].map(({ until }) => until));
  }

  read(entry: number, day: Day, into: Reading): Reading {
    const isUndecided = this.subjects[entry][1].some(({ since, until }) => since <= day && day <= until);
    return isUndecided ? into.unknown(UNDECIDED_CASE) : into.none();
  }

  override grounds(entry: number, day: Day): Grounds {
    const told = this.subjects[entry][1]
      .filter(({ since, until }) => since <= day && day <= until)
      .map((stretch) => stretch.tell());
    return { undecided: firstOf(told.map(({ row, applicability }) => ({ ...row, applicability }))) };
  }

  override turns(entry: number, days: Day[]): void {
    for (const { since, until } of this.subjects[entry][1]) days.push(since, until + 1);
  }
}
