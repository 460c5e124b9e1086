import { z } from '../zod.js';
import { blankOf, type Cell, type CellReader, cellReader, Fault, isBlank } from './cell.js';
import type { ColumnDeclaration, TableDeclaration } from './declaration.js';
import { rowChecks } from './row-check.js';
import { valueCheck } from './value-check.js';

/** A zod schema for the plain rows of a table. */
export type RowSchema = z.ZodType<Record<string, unknown>>;

function cellSchema(column: ColumnDeclaration): z.ZodType {
  const read = cellReader(column);
  const faultOf = valueCheck(column);
  const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);
  const present = cell.refine(
    (value) => {
      const stored = read(value);
      if (stored instanceof Fault) return false;
      return isBlank(stored) ? !column.required : !faultOf?.(stored as string);
    },
    { error: `not a ${column.type} that can be read` },
  );
  return column.required ? present : present.nullish();
}

/**
 * The zod schema of a declared table: accepts exactly the rows in which reading finds nothing to report about
 * the row by itself. Columns that are not declared pass.
 *
 * @example rowSchema(TABLES.hazards).safeParse({ id: 'H1', enterpriseId: 'E1', level: 'major' }).success //=> false
 */
export function rowSchema(table: TableDeclaration): RowSchema {
  const columns = Object.entries(table.columns);
  const readers = columns.map(([name, column]) => [name, cellReader(column)] as const);
  const checks = rowChecks(table);
  return z
    .looseObject(Object.fromEntries(columns.map(([name, column]) => [name, cellSchema(column)])))
    .superRefine((row, context) => {
      const stored = readers.map(([name, read]) => readOrBlank(read, row[name] as Cell));
      for (const { column, code, isWrong } of checks) {
        if (isWrong(stored)) context.addIssue({ code: 'custom', path: [columns[column][0]], message: code });
      }
    });
}

function readOrBlank(read: CellReader, cell: Cell): number | string {
  const value = read(cell);
  return value instanceof Fault ? blankOf(read) : value;
}
