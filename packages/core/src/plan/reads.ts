import type { RowLink } from '../aggregate/link.js';

/** How the rows of one table lead to those of another that they are judged by: a cell of each reads the same. */
export interface ReadLink {
  /** Table of the rows that are judged, and the column of theirs that leads on. */
  readonly from: string;
  readonly fromColumn: string;
  /** Table of the rows that they are judged by, and the column of theirs that is led to. */
  readonly to: string;
  readonly toColumn: string;
  /** Whether the cell of `to` only has to begin with that of `from`. */
  readonly begins: boolean;
  /** Whether the rows of `to` are judged by others in their turn; a record that is only referred to is not. */
  readonly leadsOn: boolean;
}

/** The columns by which a link leads from a row to its records. */
function columnsOf(link: RowLink, id: string): Pick<ReadLink, 'fromColumn' | 'toColumn' | 'begins'> {
  if (typeof link === 'string') return { fromColumn: id, toColumn: link, begins: false };
  if ('equals' in link) return { fromColumn: link.equals, toColumn: link.fact, begins: false };
  return { fromColumn: link.startsWith, toColumn: link.fact, begins: true };
}

/** A column that has to hold one of these words somewhere, or, without them, to be filled. */
export interface Asked {
  readonly table: string;
  readonly column: string;
  readonly words?: readonly string[];
}

/** What a duty looks at, noted while it is compiled: the tables, and how their rows lead to each other. */
export class Reads {
  /** All tables that are named. */
  readonly tables = new Set<string>();
  readonly links: ReadLink[] = [];
  /** Whether a condition compares something with the day asked for. */
  usesAsOf = false;
  /** What a table has to hold somewhere for it to tell of something: one of these words, or any filled cell. */
  readonly asked: Asked[] = [];
  /** Tables that are looked at in a way that no link tells. */
  readonly unlinked = new Set<string>();

  table(name: string): void {
    this.tables.add(name);
  }

  /**
   * Notes that records belong to a row: by a column with its id, by a word, or by a code that begins with one of the
   * row's.
   */
  records(of: string, from: string, link: RowLink, id = 'id'): void {
    this.add({ from: of, to: from, ...columnsOf(link, id), leadsOn: true });
  }

  /** Notes that a row is judged by the record that one of its columns refers to. */
  reference(from: string, column: string, to: string): void {
    this.add({ from, fromColumn: column, to, toColumn: 'id', begins: false, leadsOn: false });
  }

  /** Notes that a table is looked at in a way that no link tells. */
  wholly(table: string): void {
    this.tables.add(table);
    this.unlinked.add(table);
  }

  private add(link: ReadLink): void {
    this.tables.add(link.from);
    this.tables.add(link.to);
    const isSame = (other: ReadLink) =>
      (Object.keys(link) as (keyof ReadLink)[]).every((key) => other[key] === link[key]);
    if (!this.links.some(isSame)) this.links.push(link);
  }
}
