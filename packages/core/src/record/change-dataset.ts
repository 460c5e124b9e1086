import { NO_DAY } from '../day/day.js';
import { AREA_CODES, type AreaCodes } from './area-code.js';
import type { Reading } from './builder.js';
import { blankOf, type Cell, cellReader, Fault } from './cell.js';
import { Dataset } from './dataset.js';
import { columnWithRole, type TableDeclaration } from './declaration.js';
import { EditedTable } from './edited-table.js';
import type { Issue } from './issue.js';
import { ObjectSink } from './row-sink.js';
import { Table } from './table.js';
import type { TableEdits } from './table-edits.js';
import { type RowCount, TableIntake } from './table-intake.js';
import { type DatasetChanges, TABLES, type TableChanges } from './tables/index.js';

/** Options of `Dataset.with`. */
export interface ChangeOptions {
  /**
   * The declared tables, for those that were not supplied yet.
   *
   * @defaultValue the tables of `TABLES`
   */
  readonly declarations?: Readonly<Record<string, TableDeclaration>>;
  /**
   * What is known of administrative division codes.
   *
   * @defaultValue `AREA_CODES`
   */
  readonly areaCodes?: AreaCodes;
}

/** The addresses of rows that a change is about: those that went, came, or were superseded otherwise. */
export type Touched = ReadonlyMap<string, ReadonlySet<number>>;

/** A dataset before and after a change; a row has the same address in both. */
export interface Changed extends Reading {
  readonly before: Dataset;
  readonly touched: Touched;
}

type Row = Readonly<Record<string, Cell>>;
type AnyChanges = TableChanges<Row>;

/** Applies changes, table by table; see `Dataset.with`. */
export function changeDataset(dataset: Dataset, changes: DatasetChanges, options: ChangeOptions): Changed {
  const named = (Object.entries(changes) as [string, AnyChanges | undefined][]).flatMap(
    ([name, change]): [string, AnyChanges][] => (change ? [[name, change]] : []),
  );
  const before = new Map(dataset.edited);
  const after = new Map(dataset.edited);
  const touched = new Map<string, ReadonlySet<number>>();
  const issues: Issue[] = [];
  const counts: Record<string, RowCount> = {};
  const intakes = named.map(([name, { put = [] }]) => {
    const declaration = after.get(name)?.declaration ?? declarationOf(name, options);
    const intake = new TableIntake(declaration, issues, options.areaCodes ?? AREA_CODES);
    const sink = new ObjectSink(intake);
    put.forEach((row, at) => {
      sink.add(row, at + 1);
    });
    intake.close();
    counts[name] = intake.count;
    return intake;
  });
  // Those that come may be named by others that come, so that ids and names are known before references are.
  const coming = new Map(intakes.map(({ table }) => [table.declaration.name, table]));
  const going = new Map(named.map(([name, { remove = [] }]) => [name, new Set<unknown>(remove)]));
  const names = new ComingNames(dataset.edited, coming, going);
  for (const { table } of intakes) resolveComing(table, names);
  for (const [at, [name, { remove = [] }]] of named.entries()) {
    const { table } = intakes[at];
    const owned = (after.get(name) ?? EditedTable.of(new Table(table.declaration))).owned();
    if (before.has(name)) before.set(name, owned);
    const touches = new Set<number>();
    const edited = owned.edit((edits) => {
      const editing = new Editing(edits, touches, issues);
      remove.forEach((one, place) => {
        editing.remove(one, place + 1);
      });
      for (let row = 0; row < table.length; row++) editing.put(table, row);
    });
    after.set(name, edited);
    touched.set(name, touches);
  }
  checkComing(coming, after, issues);
  return {
    before: Dataset.ofEdited(before, dataset.covers),
    dataset: Dataset.ofEdited(after, dataset.covers),
    touched,
    issues,
    counts,
  };
}

function declarationOf(name: string, { declarations = TABLES }: ChangeOptions): TableDeclaration {
  if (!Object.hasOwn(declarations, name)) throw new RangeError(`no table "${name}" is declared`);
  return declarations[name];
}

/** One table while it is edited. */
class Editing {
  private readonly recorded: string | undefined;

  constructor(
    private readonly edits: TableEdits,
    private readonly touched: Set<number>,
    private readonly issues: Issue[],
  ) {
    this.recorded = columnWithRole(edits.base.declaration, 'recorded');
  }

  private get hasIds(): boolean {
    return this.edits.base.columns.has('id');
  }

  remove(what: string | Row, place: number): void {
    const rows = typeof what === 'string' ? this.rowsOf(what) : this.rowsLike(what);
    for (const address of rows) this.take(address);
    if (rows.length > 0) return;
    const value = typeof what === 'string' ? what : JSON.stringify(what);
    const { name } = this.edits.base.declaration;
    this.issues.push({
      table: name,
      row: place,
      column: this.hasIds ? 'id' : '',
      code: 'nothing-to-remove',
      value,
    });
  }

  /** Takes a row in; versions of its record that were recorded no earlier give way. */
  put(from: Table, row: number): void {
    const id = this.hasIds ? from.words('id').at(row) : '';
    const on = this.recorded === undefined ? NO_DAY : from.days(this.recorded).at(row);
    const versions = this.rowsOf(id);
    const earlier = versions.filter((address) => this.recordedOn(address) < on);
    for (const address of versions) if (!earlier.includes(address)) this.take(address);
    const last = earlier.at(-1);
    if (last !== undefined) this.supersede(last, on);
    this.touched.add(this.edits.add(from, row));
  }

  private take(address: number): void {
    this.edits.remove(address);
    this.touched.add(address);
  }

  private supersede(address: number, on: number): void {
    this.edits.supersede(address, on);
    this.touched.add(address);
  }

  private rowsOf(id: string): number[] {
    if (!this.hasIds) return [];
    return this.here(this.edits.rowsWhere('id', id));
  }

  private here(addresses: Iterable<number>): number[] {
    return Array.from(addresses).filter((address) => this.edits.isIn(address, this.edits.version));
  }

  private recordedOn(address: number): number {
    return this.recorded === undefined ? NO_DAY : (this.cellAt(address, this.recorded) as number);
  }

  private cellAt(address: number, column: string): number | string {
    const { base, added } = this.edits;
    return address < base.length
      ? base.columns.get(column)!.at(address)
      : added.columns.get(column)!.at(address - base.length);
  }

  /** The rows of which all given cells read the same. Throws a `RangeError` where none is given. */
  private rowsLike(cells: Row): number[] {
    const { declaration } = this.edits.base;
    const wanted = Object.entries(cells).map(([name, cell]) => {
      const column = declaration.columns[name];
      if (!column) throw new RangeError(`${declaration.name} has no column "${name}"`);
      const read = cellReader(column);
      const value = read(cell);
      return [name, value instanceof Fault ? blankOf(read) : value] as const;
    });
    const word = wanted.find(
      ([name, value]) => value !== '' && this.edits.base.columns.get(name)?.storage === 'word',
    );
    if (!word) throw new RangeError(`${declaration.name}: the cells of a row to remove must name a word`);
    return this.here(this.edits.rowsWhere(word[0], String(word[1]))).filter((address) =>
      wanted.every(([name, value]) => Object.is(this.cellAt(address, name), value)),
    );
  }
}

/** Finds records, those that come among them, by id and by what people call them. */
class ComingNames {
  constructor(
    private readonly held: ReadonlyMap<string, EditedTable>,
    private readonly coming: ReadonlyMap<string, Table>,
    private readonly going: ReadonlyMap<string, ReadonlySet<unknown>>,
  ) {}

  isId(word: string, targets: readonly string[]): boolean {
    return targets.some(
      (target) =>
        this.comes(target, word) ||
        (this.held.get(target)?.holds(word) && !this.going.get(target)?.has(word)),
    );
  }

  private comes(target: string, id: string): boolean {
    return (this.coming.get(target)?.words('id').codeOf(id) ?? 0) !== 0;
  }

  idsOf(name: string, targets: readonly string[]): string[] {
    const found = targets.flatMap((target) => [
      ...(this.held.get(target)?.idsCalled(name) ?? []).filter(
        (id) => !this.comes(target, id) && !this.going.get(target)?.has(id),
      ),
      ...(this.coming.has(target) ? EditedTable.of(this.coming.get(target)!).idsCalled(name) : []),
    ]);
    return [...new Set(found)];
  }
}

/** Puts the id in the place of a reference that names its record otherwise, where exactly one is called so. */
function resolveComing(table: Table, names: ComingNames): void {
  for (const [column, { refersTo }] of Object.entries(table.declaration.columns)) {
    if (!refersTo) continue;
    const words = table.words(column);
    for (const word of words.words.slice()) {
      if (word === '' || names.isId(word, refersTo)) continue;
      const [id, another] = names.idsOf(word, refersTo);
      if (id !== undefined && another === undefined) words.replace(word, id);
    }
  }
}

/** Reports each reference of a row that came to a record that is not there. */
function checkComing(
  coming: ReadonlyMap<string, Table>,
  after: ReadonlyMap<string, EditedTable>,
  issues: Issue[],
): void {
  for (const [name, table] of coming) {
    for (const [column, { refersTo }] of Object.entries(table.declaration.columns)) {
      const targets = (refersTo ?? []).flatMap((target) => after.get(target) ?? []);
      if (targets.length === 0 || targets.length < refersTo!.length) continue;
      const words = table.words(column);
      for (let row = 0; row < table.length; row++) {
        const value = words.at(row);
        if (value === '' || targets.some((target) => target.holds(value))) continue;
        const called = targets.flatMap((target) => target.idsCalled(value));
        const code = called.length > 1 ? 'ambiguous-reference' : 'unknown-reference';
        issues.push({ table: name, row: table.places[row], column, code, value });
      }
    }
  }
}
