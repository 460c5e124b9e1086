/** How a column's cells are read and kept. */
export type ColumnType =
  /** identifies a record, in this table or (with `refersTo`) in another */
  | 'id'
  | 'text'
  /** text in which a number is welcome: grades, document numbers */
  | 'code'
  /** a code of an administrative division (行政区划代码), whose structure is looked at */
  | 'area-code'
  /** a code of GB/T 4754-2017, whose structure is looked at */
  | 'industry-code'
  /** a unified social credit code, whose check characters are looked at */
  | 'uscc'
  /** a civil day */
  | 'day'
  /** a calendar period: `2025-01`, `2025-Q1`, `2025-H1`, `2025` */
  | 'period'
  | 'number'
  /** money in yuan; a header may say that its cells are in 万元 */
  | 'yuan'
  /** yes or no */
  | 'flag'
  /** one word of a vocabulary */
  | 'term'
  /** several words of a vocabulary, separated by `;` `；` `、` or `,` */
  | 'terms';

/** The words of a vocabulary, each with its Chinese names, the usual one first. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** One column, declared once: schema, headers, template and reading all come from here. */
export interface ColumnDeclaration {
  readonly type: ColumnType;
  /** Chinese headers, the usual one first. */
  readonly zh: readonly string[];
  /** A row without it is rejected. */
  readonly required?: boolean;
  /**
   * Days only. `own`: before it the row does not exist. `planned`: stands before it comes. `recorded`: the day
   * on which the row became known. Without a role the day is an event, and reads as blank until it has come.
   */
  readonly role?: 'own' | 'planned' | 'recorded';
  /** Another column of the table: the value holds from that day on; where it is blank, always. */
  readonly datedBy?: string;
  /** Days only. Another day of the table, from which a term in words (`15天`, `1个月内`) is counted. */
  readonly countedFrom?: string;
  /** Days only. Another day of the table, which cannot be later than this one. */
  readonly notBefore?: string;
  /** Words only. What a word says of the row: that one of these days is filled. Days are believed, words are not. */
  readonly claims?: Readonly<Record<string, readonly string[]>>;
  /** Tables of which one must hold this id. */
  readonly refersTo?: readonly string[];
  /** The words of a `term` or `terms` column. */
  readonly vocabulary?: Vocabulary;
  /** Name of the vocabulary, where a plan says that one of its words implies others. */
  readonly vocabularyName?: string;
  /** Words outside the vocabulary are refused; otherwise they are kept as they stand. */
  readonly closed?: boolean;
  /** Flags only: what a blank cell says. Without it a blank cell says nothing. */
  readonly blankMeans?: boolean;
  /** Numbers only: the least and the greatest value that can be. */
  readonly range?: readonly [number, number];
}

/** One table, declared once. */
export interface TableDeclaration {
  /** English name; also the name of its CSV file. */
  readonly name: string;
  /** Chinese sheet names, the usual one first. */
  readonly zh: readonly string[];
  readonly columns: Readonly<Record<string, ColumnDeclaration>>;
  /** The column of the last day on which the record is in scope; its first is the own day. */
  readonly endsOn?: string;
  /** The column that tells which type of record a row is, where a manifest may say which types were supplied. */
  readonly typedBy?: string;
  /** The column that divides a type of record further. */
  readonly narrowedBy?: string;
}

type CellOf<C extends ColumnDeclaration> = C['type'] extends 'number' | 'yuan'
  ? number
  : C['type'] extends 'flag'
    ? boolean
    : C['type'] extends 'terms'
      ? readonly string[]
      : string;

type RequiredNames<T extends TableDeclaration> = {
  [K in keyof T['columns']]: T['columns'][K] extends { required: true } ? K : never;
}[keyof T['columns']];

/** The plain object a row of a declared table is; days are `YYYY-MM-DD`, money is in yuan. */
export type RowOf<T extends TableDeclaration> = {
  [K in RequiredNames<T>]: CellOf<T['columns'][K]>;
} & {
  [K in Exclude<keyof T['columns'], RequiredNames<T>>]?: CellOf<T['columns'][K]> | null;
};

/** The column of a table that has a role, if there is one. */
export function columnWithRole(table: TableDeclaration, role: ColumnDeclaration['role']): string | undefined {
  return Object.keys(table.columns).find((name) => table.columns[name].role === role);
}
