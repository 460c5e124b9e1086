import { TABLES, type TableDeclaration, type TableRows } from '@zhiben/core';

type Row = Readonly<Record<string, unknown>>;

const DECLARED: Readonly<Record<string, TableDeclaration>> = TABLES;

/** The columns of a table in which another record is named. */
const naming = (table: string) =>
  Object.entries(DECLARED[table].columns).flatMap(([name, { type }]) =>
    type === 'id' && name !== 'id' ? [name] : [],
  );

const textOf = (value: unknown) => (value === undefined || value === null ? '' : String(value));

/**
 * The rows that concern a subject, as a program would look them up: its own record; the rows that name it, and those that
 * name these; what all of these name; the enterprises of its area, where it has one; what is everybody's, as occasions
 * are; every version of each. And one
 * of each type and kind that is kept at all, since nothing is known of a kind that a ledger never holds.
 */
export function concerning(tables: TableRows, subject: string): TableRows {
  const all = Object.entries(tables) as [string, readonly Row[]][];
  const own = all.flatMap(([table, rows]) =>
    ['units', 'enterprises'].includes(table) ? rows.filter(({ id }) => textOf(id) === subject) : [],
  );
  const areas = own.map(({ areaCode }) => textOf(areaCode)).filter((code) => code !== '');
  const ofEverybody = tables.occasions ?? [];
  const kept = new Set<Row>([...own, ...ofEverybody]);
  const ids = new Set<string>([subject]);
  const keep = (table: string, row: Row) => {
    kept.add(row);
    if (table !== 'units' && table !== 'enterprises') ids.add(textOf(row.id));
    // A penalty is judged by the others of the same enterprise, and by its hazards.
    if (table === 'penalties' && textOf(row.enterpriseId) !== '') ids.add(textOf(row.enterpriseId));
  };
  // Once for the rows that name the subject, and once for those that name these.
  for (let round = 0; round < 2; round++) {
    for (const [table, rows] of all) {
      const columns = naming(table);
      for (const row of rows) {
        const isOfArea =
          table === 'enterprises' && areas.some((code) => textOf(row.areaCode).startsWith(code));
        if (isOfArea || columns.some((name) => ids.has(textOf(row[name])))) keep(table, row);
      }
    }
  }
  for (const [, rows] of all) {
    const kinds = new Set<string>();
    for (const row of rows) {
      const words = [textOf(row.type), textOf(row.kind)].filter((word) => !kinds.has(word));
      if (words.length > 0) kept.add(row);
      for (const word of words) kinds.add(word);
    }
  }
  const named = new Set<string>();
  for (const [table, rows] of all) {
    for (const row of rows) if (kept.has(row)) for (const name of naming(table)) named.add(textOf(row[name]));
  }
  return Object.fromEntries(
    all.map(([table, rows]) => {
      const versions = new Set(rows.filter((row) => kept.has(row)).map(({ id }) => textOf(id)));
      return [
        table,
        rows.filter(
          (row) =>
            kept.has(row) ||
            (row.id !== undefined && (versions.has(textOf(row.id)) || named.has(textOf(row.id)))),
        ),
      ];
    }),
  ) as TableRows;
}
