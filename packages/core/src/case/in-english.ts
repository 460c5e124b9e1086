import { comparable } from '../record/cell.js';
import type { TableDeclaration } from '../record/declaration.js';

type Row = Readonly<Record<string, unknown>>;

/** A cell of a column that the table does not have, or that the row gives already by another name. */
export interface FaultyCell {
  readonly kind: 'unknown-column' | 'repeated-column';
  readonly table: string;
  /** From 1. */
  readonly row: number;
  readonly column: string;
}

/**
 * Rows by the English names of their tables and columns, which may be written in Chinese. A table that is not
 * declared stays as it is; the columns that do not fit are told.
 *
 * @example inEnglish({ 企业: [{ 企业编号: 'E1' }] }, TABLES).rows //=> { enterprises: [{ id: 'E1' }] }
 */
export function inEnglish(
  given: Readonly<Record<string, readonly Row[]>>,
  tables: Readonly<Record<string, TableDeclaration>>,
): { rows: Record<string, Row[]>; faults: FaultyCell[] } {
  const rows: Record<string, Row[]> = {};
  const faults: FaultyCell[] = [];
  for (const [called, list] of Object.entries(given)) {
    const table = nameOf(called, tables);
    const columns = Object.hasOwn(tables, table) ? tables[table].columns : {};
    const named = list.map((row, at) => {
      const cells: Record<string, unknown> = {};
      for (const [name, cell] of Object.entries(row)) {
        const column = nameOf(name, columns);
        const place = { table, row: at + 1, column };
        if (!Object.hasOwn(columns, column)) faults.push({ kind: 'unknown-column', ...place });
        if (Object.hasOwn(cells, column)) faults.push({ kind: 'repeated-column', ...place });
        cells[column] = cell;
      }
      return cells;
    });
    rows[table] = [...(rows[table] ?? []), ...named];
  }
  return { rows, faults };
}

/** The English name of what is called so. */
function nameOf(
  called: string,
  declared: Readonly<Record<string, { readonly zh: readonly string[] }>>,
): string {
  if (Object.hasOwn(declared, called)) return called;
  const wanted = comparable(called);
  const found = Object.entries(declared).find(([, { zh }]) => zh.some((name) => comparable(name) === wanted));
  return found?.[0] ?? called;
}
