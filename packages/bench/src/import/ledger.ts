import { TABLES } from '@zhiben/core';

/** A cell of a ledger: a day is a `Date` at midnight in UTC, a blank cell `null`. */
export type LedgerCell = string | number | Date | null;

/** A table as a file of the bench holds it. */
export interface Ledger {
  /** English name of the table. */
  readonly table: keyof typeof TABLES;
  /** English names of its columns, as they stand in the file. */
  readonly columns: readonly string[];
  /** Its rows, the same each time they are asked for. */
  readonly rows: () => Iterable<readonly LedgerCell[]>;
}

/** The header of a ledger: the Chinese names of its columns. */
export function headerOf({ table, columns }: Ledger): string[] {
  const declared: Readonly<Record<string, { readonly zh: readonly string[] }>> = TABLES[table].columns;
  return columns.map((column) => declared[column].zh[0]);
}

/** The Chinese name of a ledger's table. */
export const sheetName = ({ table }: Ledger) => TABLES[table].zh[0];

/** The Chinese names of the words of a column. */
export const namesOf = (vocabulary: Readonly<Record<string, readonly string[]>>) =>
  Object.values(vocabulary).map(([name]) => name);
