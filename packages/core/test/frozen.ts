import { TABLES, type TableRows } from '@zhiben/core';
import { columnWithRole } from '../src/record/declaration.js';

type Row = Record<string, unknown>;

/**
 * The rows that there are as of a day, with the cells that they have: what lies later is really taken out. The text of
 * a blank cell is the empty one.
 */
export function frozen(rows: TableRows, asOf: string, knownAt?: string): TableRows {
  const tables = Object.entries(rows).map(([table, list]) => {
    const known = knownVersions(table, list as readonly object[] as Row[], knownAt);
    const own = columnWithRole(TABLES[table], 'own');
    const present = known.filter((row) => own === undefined || !isLater(row[own], asOf));
    return [table, present.map((row) => withoutLater(table, row, asOf))];
  });
  return Object.fromEntries(tables) as TableRows;
}

const isLater = (cell: unknown, day: string) => typeof cell === 'string' && cell > day;

function withoutLater(table: string, row: Row, asOf: string): Row {
  const cells = Object.entries(row).map(([name, cell]) => {
    const { type, role, datedBy } = TABLES[table].columns[name] ?? {};
    const isEvent = type === 'day' && role === undefined;
    const isBlank =
      (isEvent && isLater(cell, asOf)) || (datedBy !== undefined && isLater(row[datedBy], asOf));
    return [name, isBlank ? '' : cell];
  });
  return Object.fromEntries(cells);
}

/** One row of each record: its newest version, or the newest that was recorded by a day. */
function knownVersions(table: string, rows: readonly Row[], knownAt: string | undefined): Row[] {
  if (columnWithRole(TABLES[table], 'recorded') === undefined) return [...rows];
  const recorded = (row: Row | undefined) => (row?.recordedOn as string | undefined) ?? '';
  const versions = new Map<unknown, Row[]>();
  for (const row of rows) {
    const before = versions.get(row.id) ?? [];
    if (before.length === 0 || recorded(row) > recorded(before.at(-1)))
      versions.set(row.id, [...before, row]);
  }
  return [...versions.values()].flatMap((all) =>
    all.filter((row) => knownAt === undefined || recorded(row) <= knownAt).slice(-1),
  );
}
