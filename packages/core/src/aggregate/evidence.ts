import { type ConditionScope, compileCondition, type Predicate } from '../condition/compile.js';
import type { Condition } from '../condition/condition.js';
import { columnFact, viewFor } from '../condition/fact.js';
import { TRUE } from '../condition/truth.js';
import { type Day, LAST_DAY } from '../day/day.js';
import type { Dataset } from '../record/dataset.js';
import type { TableDeclaration } from '../record/declaration.js';
import type { Scene } from '../record/scene.js';
import type { View } from '../record/view.js';
import { typesAsked } from './types-asked.js';

/** Which records of a table are meant. */
export interface Selection {
  readonly from: string;
  /** The type of record, in the column that the table is typed by. */
  readonly type?: string;
  readonly match?: Condition;
}

/** A selection, compiled. */
export interface RecordMatcher {
  readonly table: string;
  /** The types of record it asks for; `undefined` where it asks for none in particular. */
  readonly types: readonly string[] | undefined;
  /** The one type that it names beside its condition; `undefined` where it names none. */
  readonly type: string | undefined;
  /** The words of which a record has to have one: of the columns that type and narrow the table. */
  readonly named: readonly Occurring[];
  /** Those of which a record has to be there at all for the table to tell of such records. */
  readonly occurring: readonly Occurring[];
  readonly predicate: Predicate;
}

/** Words of a column, of which one has to occur. */
export interface Occurring {
  readonly column: string;
  readonly words: readonly string[];
}

/**
 * Compiles a selection; its type is one more condition, on the column that types the table.
 *
 * @param hasToOccur whether a table that holds no record of the type and kind asked for does not tell of them
 */
export function compileSelection(
  selection: Selection,
  { typedBy, narrowedBy }: TableDeclaration,
  scope: ConditionScope,
  path: string,
  hasToOccur = false,
): RecordMatcher {
  const { from, type, match } = selection;
  const parameter = (name: string) => {
    const value = scope.parameter?.(name, path);
    return typeof value === 'object' && 'cases' in value ? undefined : value;
  };
  const types = type === undefined ? typesAsked(match, typedBy, parameter) : [type];
  const typed: Condition[] =
    type === undefined ? [] : [{ fact: typedBy ?? 'type', operator: 'equal', value: type }];
  const condition: Condition = match ? (typed.length ? { all: [...typed, match] } : match) : { all: typed };
  const named = [typedBy, narrowedBy].flatMap((column) => {
    const words = typesAsked(condition, column, parameter);
    return column === undefined || words === undefined ? [] : [{ column, words }];
  });
  const predicate = compileCondition(condition, scope, `${path}/match`);
  return { table: from, types, type, named, occurring: hasToOccur ? named : [], predicate };
}

/** Whether a dataset tells of such records. */
export function tellsOf(
  dataset: Dataset,
  { table, types, occurring }: Pick<RecordMatcher, 'table' | 'types' | 'occurring'>,
): boolean {
  return dataset.supplies(table, types) && isRecorded(dataset, table, occurring);
}

/** Whether a table holds records with each of the words that have to occur. */
export function isRecorded(dataset: Dataset, table: string, occurring: readonly Occurring[]): boolean {
  return occurring.every(({ column, words }) => dataset.tellsOf(table, column, words));
}

/** The part of a view that has to be looked at: where columns name words, the rows with those of which there are least. */
function partNamed(view: View, named: readonly Occurring[]): View {
  if (!view.isOneDay) return view;
  const parts = named.map(({ column, words }) => view.withWord(column, words));
  return parts.reduce((least, part) => (part.length < least.length ? part : least), view);
}

/**
 * The records that match over a horizon: `entries` of a view, each seen and matching from `from(entry)` to
 * `until(entry)`.
 */
export class Evidence {
  /** The entries of the view that match, in order. */
  readonly entries: Int32Array;
  private readonly own: Int32Array | null;

  private constructor(
    readonly view: View,
    { named, predicate }: RecordMatcher,
  ) {
    const part = partNamed(view, named);
    const truth = predicate.test(part);
    // Those who ask the same of a view share the truth, and so what matches.
    this.entries = view.once(truth, () => {
      const found = part.presentWhere(truth, TRUE);
      return part === view ? found : found.map((entry) => part.rowOf(entry));
    });
    this.own = view.table.ownDays?.values ?? null;
  }

  /** The matching records of a scene; `null` where the table, or that type of record, was not supplied. */
  static of(scene: Scene, records: RecordMatcher): Evidence | null {
    if (!tellsOf(scene.dataset, records)) return null;
    const { table, predicate } = records;
    const { endsOn, columns } = scene.dataset.table(table)!.declaration;
    const extent = endsOn === undefined ? [] : [columnFact(endsOn, columns[endsOn])];
    const view = viewFor(scene, table, [...predicate.facts, ...extent]);
    return view ? new Evidence(view, records) : null;
  }

  /** The records' own days by entry, for a view of one day. */
  get ownDays(): Int32Array {
    return (
      this.own ?? this.view.once('without own days', () => new Int32Array(this.view.length).fill(-LAST_DAY))
    );
  }

  /** The record's own day; the earliest of all where its table has none. */
  on(entry: number): Day {
    return this.own === null ? -LAST_DAY : this.own[this.view.rowOf(entry)];
  }

  /** First day on which the record is seen and matches. */
  from(entry: number): Day {
    const since = this.view.since(entry);
    return since > this.view.scene.horizon.from ? since : this.on(entry);
  }

  /** Last day on which it does; without end where that is the end of the horizon. */
  until(entry: number): Day {
    const until = this.view.until(entry);
    return until === this.view.scene.horizon.to ? LAST_DAY : until;
  }
}
