import type { Day } from '../day/day.js';
import { once } from '../once.js';
import { comparable } from './cell.js';
import { NameIndex } from './name-index.js';
import { Table } from './table.js';

/**
 * What was added to a table and taken from it, in the order of its versions. Rows are known by their address: those of
 * the table first, then those added. Nothing is ever taken back, so each version stays what it was.
 */
export class TableEdits {
  /** Rows that were added, those gone again among them. */
  readonly added: Table;
  /** The newest version. */
  version = 0;
  /** By row of `added`: the version in which it came. */
  private readonly cameIn: number[] = [];
  /** By address: the version in which a row went. */
  private readonly wentIn = new Map<number, number>();
  /** By address: from which version on a row is superseded on another day. */
  private readonly superseded = new Map<number, { readonly version: number; readonly on: Day }[]>();
  private readonly words = new Map<string, AddedWords>();
  private readonly names: NameIndex;
  private readonly addedNames = new Map<string, string[]>();
  private named = 0;

  constructor(readonly base: Table) {
    this.added = new Table(base.declaration);
    this.names = new NameIndex(new Map([[base.declaration.name, base]]));
  }

  /** Whether nothing was edited up to a version. */
  isUnedited(version: number): boolean {
    const isLater = (one: number) => one > version;
    return (
      this.cameIn.every(isLater) && [...this.wentIn.values()].every(isLater) && this.superseded.size === 0
    );
  }

  /** Number of addresses. */
  get length(): number {
    return this.base.length + this.added.length;
  }

  /** Adds a row of another table with the same columns; its address. */
  add(from: Table, row: number): number {
    const { added } = this;
    for (const [name, column] of from.columns) added.columns.get(name)!.push(column.at(row) as never);
    for (const [name, column] of from.attributes) {
      const word = column.at(row);
      if (word !== '') added.attribute(name).push(word);
    }
    added.places.push(from.places[row]);
    this.cameIn.push(this.version);
    return this.length - 1;
  }

  /** Takes a row away. */
  remove(address: number): void {
    this.wentIn.set(address, this.version);
  }

  /** Says on which day a later version of a row's record was recorded; `LAST_DAY` where there is none any more. */
  supersede(address: number, on: Day): void {
    once(this.superseded, address, (): { version: number; on: Day }[] => []).push({
      version: this.version,
      on,
    });
  }

  /** Whether a row is there in a version. */
  isIn(address: number, version: number): boolean {
    const added = address - this.base.length;
    if (added >= 0 && this.cameIn[added] > version) return false;
    const went = this.wentIn.get(address);
    return went === undefined || went > version;
  }

  /** The day on which a later version of a row's record was recorded; `undefined` where no edit says. */
  supersededOn(address: number, version: number): Day | undefined {
    const until = this.superseded.get(address)?.filter((one) => one.version <= version);
    return until?.at(-1)?.on;
  }

  /** The addresses of rows of the table that have gone by a version, in order. */
  goneFromBase(version: number): number[] {
    const gone = [...this.wentIn].filter(([at, went]) => at < this.base.length && went <= version);
    return gone.map(([at]) => at).sort((a, b) => a - b);
  }

  /** The rows that edits have superseded by a version. */
  supersededRows(): Iterable<number> {
    return this.superseded.keys();
  }

  /** The addresses of rows with a word in a column, whatever version they are of. */
  *rowsWhere(column: string, word: string): Generator<number> {
    yield* this.base.index(column).of(word);
    if (word !== '') yield* once(this.words, column, () => new AddedWords(this, column)).rowsOf(word);
  }

  /** The different words of a column, also those that no row has any more. */
  *wordsOf(column: string): Generator<string> {
    yield* this.base.words(column).words;
    const known = this.base.words(column);
    for (const word of this.added.words(column).words) if (known.codeOf(word) === 0) yield word;
  }

  /** The ids of records that are or once were called so. */
  idsCalled(name: string): string[] {
    const { declaration } = this.base;
    const columns = Object.entries(declaration.columns).filter(
      ([column, { type }]) => column === 'name' || type === 'uscc',
    );
    for (; this.named < this.added.length; this.named++) {
      for (const [column] of columns) {
        const called = comparable(this.added.words(column).at(this.named));
        if (called !== '') {
          once(this.addedNames, called, (): string[] => []).push(this.added.words('id').at(this.named));
        }
      }
    }
    const added = this.addedNames.get(comparable(name)) ?? [];
    return [...new Set([...this.names.idsOf(name, [declaration.name]), ...added])];
  }

  /** The same rows as in a version, open for edits of their own. */
  forkedAt(version: number): TableEdits {
    const fork = new TableEdits(this.base);
    const kept = new Map<number, number>();
    for (let row = 0; row < this.added.length; row++) {
      const address = this.base.length + row;
      if (this.isIn(address, version)) kept.set(address, fork.add(this.added, row));
    }
    for (const address of this.goneFromBase(version)) fork.remove(address);
    for (const address of this.superseded.keys()) {
      const on = this.supersededOn(address, version);
      const now = address < this.base.length ? address : kept.get(address);
      if (on !== undefined && now !== undefined) fork.supersede(now, on);
    }
    return fork;
  }
}

/** The added rows by the word of a column, as far as they have been looked at. */
class AddedWords {
  private readonly rows = new Map<string, number[]>();
  private seen = 0;

  constructor(
    private readonly edits: TableEdits,
    private readonly column: string,
  ) {}

  rowsOf(word: string): readonly number[] {
    const { base, added } = this.edits;
    const words = added.words(this.column);
    for (; this.seen < added.length; this.seen++) {
      once(this.rows, words.at(this.seen), (): number[] => []).push(base.length + this.seen);
    }
    return this.rows.get(word) ?? [];
  }
}
