import type { Cell } from '@zhiben/core';
import { type IntakeOptions, readSheets, type Sheet } from '@zhiben/io';

/** A sheet of rows that stand one under the other from row 1. */
export const sheet = (name: string, ...rows: Cell[][]): Sheet => ({
  name,
  rows: rows.map((cells, at) => ({ place: at + 1, cells })),
});

/** Reads sheets, and answers what a test asks for: rows as plain texts, issues as short lists. */
export async function readings(sheets: Sheet[], options?: IntakeOptions) {
  const { dataset, issues, counts } = await readSheets(sheets, 'ledger', options);
  return {
    counts,
    issues: issues.map(({ table, row, column, code, value }) => [table, row, column, code, value]),
    /** The words of some columns of a table, a row each. */
    words: (table: string, ...columns: string[]) =>
      Array.from({ length: dataset.table(table)!.length }, (_, row) =>
        columns.map((column) => dataset.table(table)!.words(column).at(row)),
      ),
    days: (table: string, column: string) => [...dataset.table(table)!.days(column).values],
    numbers: (table: string, column: string) => [...dataset.table(table)!.numbers(column).values],
  };
}
