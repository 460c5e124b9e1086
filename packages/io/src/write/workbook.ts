/** Most rows that a sheet of an .xlsx workbook can have, with its header and its titles. */
export const MOST_SHEET_ROWS = 1_048_576;

/**
 * What stands in a cell. A text stays a text, whatever it begins with. `day` is a civil day, `YYYY-MM-DD`, and becomes a
 * date cell; `share` is a part of 1 and is shown in percent with one decimal.
 */
export type BookCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly share: number };

/** How a row looks: an ordinary one where nothing is said. */
export type RowLook = 'group' | 'subgroup' | 'total' | 'example';

/** A row under the header. */
export interface BookRow {
  readonly cells: readonly BookCell[];
  readonly look?: RowLook;
}

/** A line over the header or under the rows, as wide as the table. */
export interface BookLine {
  readonly text: string;
  readonly look?: 'title' | 'note';
}

/**
 * How the cells of a column are kept and shown: `text` keeps leading zeros, `tally` has a dot for none, `amount` has two
 * decimals.
 */
export type ColumnFormat = 'text' | 'day' | 'count' | 'tally' | 'amount';

/** The words that a cell offers. */
export interface Choice {
  /** In the order in which they are offered. */
  readonly words: readonly string[];
  /** Whether other texts are refused, asked about, or taken without a word. */
  readonly others: 'refused' | 'asked' | 'taken';
  /** What is said of another text, where it is refused or asked about. */
  readonly message?: string;
  /** Where the same words stand in the workbook, for lists that are too long to be written into a cell. */
  readonly from?: { readonly sheet: string; readonly column: number };
}

/** A column of a sheet. */
export interface BookColumn {
  readonly header: string;
  /** What stands over the header. */
  readonly mark?: string;
  /** In characters; a Chinese one counts as two. */
  readonly width: number;
  readonly format?: ColumnFormat;
  /** Whether a long text is broken over several lines. */
  readonly wraps?: boolean;
  /** Whether the header stands out from the others. */
  readonly stressed?: boolean;
  /** What is shown beside the header when the pointer is over it. */
  readonly comment?: string;
  readonly choice?: Choice;
  /** Least and greatest number that is taken, and what is said of others. */
  readonly range?: { readonly least: number; readonly greatest: number; readonly message: string };
}

/** A colour by what it stands for. */
export type Colour = 'red' | 'amber' | 'blue' | 'green' | 'grey' | 'hatched';

/** A fill of the cells of a column that hold a text. */
export interface ConditionalFill {
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly colour: Colour;
}

/** A sheet: lines, a header that stays in sight, rows, lines. Printed on A4 across, as wide as the page. */
export interface BookSheet {
  /** At most 31 characters, none of them one of `[ ] : * ? / \`. */
  readonly name: string;
  readonly before?: readonly BookLine[];
  readonly columns: readonly BookColumn[];
  readonly rows: readonly BookRow[];
  readonly after?: readonly BookLine[];
  /** How many columns at the left stay in sight. */
  readonly frozenColumns?: number;
  /** Whether the header has filter buttons. */
  readonly filtered?: boolean;
  /** Whether rows will be added by hand: formats and choices hold down to the last row there can be. */
  readonly growing?: boolean;
  readonly fills?: readonly ConditionalFill[];
}

/** A workbook to be written. */
export interface Book {
  /** Also stands at the foot of each printed page. */
  readonly title: string;
  readonly sheets: readonly BookSheet[];
}
