import { comparable } from '../record/cell.js';
import type { TableDeclaration } from '../record/declaration.js';

type Row = Readonly<Record<string, unknown>>;

/**
 * Rows by the English names of their tables and columns, which may be written in Chinese. A name that no declaration
 * knows stays as it is.
 *
 * @example inEnglish({ 企业: [{ 编号: 'E1' }] }, TABLES) //=> { enterprises: [{ id: 'E1' }] }
 */
export function inEnglish(
  given: Readonly<Record<string, readonly Row[]>>,
  tables: Readonly<Record<string, TableDeclaration>>,
): Record<string, Row[]> {
  return Object.fromEntries(
    Object.entries(given).map(([called, rows]) => {
      const table = nameOf(called, tables);
      const columns = Object.hasOwn(tables, table) ? tables[table].columns : {};
      const row = (one: Row) =>
        Object.fromEntries(Object.entries(one).map(([name, cell]) => [nameOf(name, columns), cell]));
      return [table, rows.map(row)];
    }),
  );
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
