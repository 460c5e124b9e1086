import { OnceEach } from '../once-each.js';
import type { ReadLink, Reads } from '../plan/reads.js';
import type { Dataset } from '../record/dataset.js';
import { Dataset as Part } from '../record/dataset.js';
import type { EditedTable } from '../record/edited-table.js';

/** Addresses of rows by table. */
export type Rows = Map<string, Set<number>>;

/** How the rows that a duty looks at lead from those that it is about to all others, and back. */
export class Reach {
  /** By table, each way there from the rows that the duty is about; none of no steps. */
  private readonly ways = new Map<string, ReadLink[][]>();

  private constructor(
    private readonly anchor: string,
    private readonly links: readonly ReadLink[],
  ) {
    this.explore(anchor, []);
  }

  /** `null` where a table is looked at and no way leads there, or one leads there again and again. */
  static of(reads: Reads, anchor: string): Reach | null {
    const reach = new Reach(anchor, reads.links);
    const isReached = (table: string) => table === anchor || reach.ways.has(table);
    const isTold = reads.unlinked.size === 0 && [...reads.tables].every(isReached);
    return isTold && !reach.returns ? reach : null;
  }

  private get returns(): boolean {
    return [...this.ways.values()].flat().some((way) => new Set(way).size < way.length);
  }

  /** Whether a way leads back to the table that the duty is about. */
  get isCircular(): boolean {
    return this.ways.has(this.anchor);
  }

  private explore(table: string, way: readonly ReadLink[]): void {
    for (const link of this.links) {
      if (link.from !== table) continue;
      const further = [...way, link];
      this.ways.set(link.to, [...(this.ways.get(link.to) ?? []), further]);
      if (link.leadsOn && !way.includes(link)) this.explore(link.to, further);
    }
  }

  /** The rows that the duty is about of which the judgement may look at some rows of a table. */
  back(dataset: Dataset, table: string, rows: Iterable<number>): Set<number> {
    const found = new Set<number>(table === this.anchor ? rows : []);
    const from = [...rows];
    for (const way of this.ways.get(table) ?? []) {
      const there = way.reduceRight<Iterable<number>>((at, link) => stepBack(dataset, link, at), from);
      for (const row of there) found.add(row);
    }
    return found;
  }

  /** Adds the rows that the judgement of some rows looks at. */
  gather(dataset: Dataset, rows: Iterable<number>, into: Rows): void {
    add(into, this.anchor, rows);
    this.gatherFrom(dataset, this.anchor, [...rows], into);
  }

  private gatherFrom(dataset: Dataset, table: string, rows: readonly number[], into: Rows): void {
    if (rows.length === 0) return;
    for (const link of this.links) {
      if (link.from !== table) continue;
      const there = step(dataset, link, rows);
      add(into, link.to, there);
      if (link.leadsOn) this.gatherFrom(dataset, link.to, there, into);
    }
  }

  /** The reach of several duties about the same rows. */
  static joined(reaches: readonly Reach[]): Reach {
    const links = new Map(reaches.flatMap(({ links }) => links.map((link) => [JSON.stringify(link), link])));
    return new Reach(reaches[0].anchor, [...links.values()]);
  }

  /** The columns of tables in which rows are looked up, so that their indexes can be made beforehand. */
  *lookedUp(): Generator<readonly [table: string, column: string]> {
    for (const { from, fromColumn, to, toColumn } of this.links) {
      yield [from, fromColumn];
      yield [to, toColumn];
    }
  }
}

function add(into: Rows, table: string, rows: Iterable<number>): void {
  const known = into.get(table) ?? new Set();
  for (const row of rows) known.add(row);
  into.set(table, known);
}

/** The different words of some rows. */
function wordsOf(table: EditedTable, rows: Iterable<number>, column: string): Set<string> {
  const words = new Set<string>();
  for (const row of rows) words.add(table.wordAt(row, column));
  words.delete('');
  return words;
}

function step(dataset: Dataset, link: ReadLink, rows: Iterable<number>): number[] {
  const from = dataset.edited.get(link.from);
  const to = dataset.edited.get(link.to);
  if (!from || !to) return [];
  return [...wordsOf(from, rows, link.fromColumn)].flatMap((word) =>
    link.begins
      ? to.wordsBeginning(link.toColumn, word).flatMap((longer) => to.rowsWhere(link.toColumn, longer))
      : to.rowsWhere(link.toColumn, word),
  );
}

function stepBack(dataset: Dataset, link: ReadLink, rows: Iterable<number>): number[] {
  const from = dataset.edited.get(link.from);
  const to = dataset.edited.get(link.to);
  if (!from || !to) return [];
  return [...wordsOf(to, rows, link.toColumn)].flatMap((word) =>
    (link.begins ? beginnings(word) : [word]).flatMap((one) => from.rowsWhere(link.fromColumn, one)),
  );
}

const beginnings = (word: string) => Array.from({ length: word.length }, (_, at) => word.slice(0, at + 1));

/** A dataset of some rows of another. */
export function partOf(dataset: Dataset, rows: Rows): Dataset {
  const { edited, covers } = dataset;
  return new Part(
    new OnceEach(edited.keys(), (name) => edited.get(name)!.gather(rows.get(name) ?? [])),
    covers,
    dataset,
  );
}
