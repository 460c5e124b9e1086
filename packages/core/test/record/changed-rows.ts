import { type DatasetChanges, TABLES, type TableDeclaration, type TableRows } from '@zhiben/core';
import fc from 'fast-check';
import { columnWithRole } from '../../src/record/declaration.js';
import { day, tables } from '../duty/datasets.js';

type Row = Record<string, unknown>;

const recordedIn = (table: string) =>
  columnWithRole((TABLES as Record<string, TableDeclaration>)[table], 'recorded');
const hasIds = (table: string) =>
  Object.hasOwn((TABLES as Record<string, TableDeclaration>)[table].columns, 'id');

/** One change of one row: of a table that there is, by the place of a row in it, with the row of other records. */
export interface Move {
  readonly table: string;
  readonly kind: 'put' | 'again' | 'remove';
  readonly at: number;
  readonly recordedOn: string | undefined;
}

const NAMES = Object.keys(TABLES).filter((table) => table !== 'accidents');

const move: fc.Arbitrary<Move> = fc.record({
  table: fc.constantFrom(...NAMES),
  kind: fc.constantFrom('put', 'put', 'again', 'remove'),
  at: fc.nat(50),
  recordedOn: fc.option(day, { nil: undefined }),
}) as fc.Arbitrary<Move>;

/** Records, others to take rows from, and moves between them. */
export const histories = fc.record({
  rows: tables,
  others: tables,
  left: fc.subarray(NAMES, { minLength: 5 }),
  steps: fc.array(fc.array(move, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
});

/** The tables that are supplied. */
export const supplied = (rows: TableRows, left: readonly string[]) =>
  Object.fromEntries(Object.entries(rows).filter(([table]) => left.includes(table))) as TableRows;

/**
 * Moves as changes, and the rows that there are after them, by a reading of the rules in plain objects: a row that is put
 * stays behind the versions recorded before it, and takes the place of the others.
 */
export function play(
  rows: TableRows,
  others: TableRows,
  moves: readonly Move[],
): { changes: DatasetChanges; rows: TableRows } {
  const after = Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [table, [...(list as unknown as Row[])]]),
  ) as Record<string, Row[]>;
  const changes: Record<string, { put: Row[]; remove: (string | Row)[] }> = {};
  // One change of a table at a time: what is removed goes first, whatever the order.
  for (const { table, kind, at, recordedOn } of moves) {
    if (changes[table]) continue;
    const list = after[table] ?? [];
    const pool = (others[table as keyof TableRows] ?? []) as unknown as Row[];
    const one = list[at % Math.max(1, list.length)];
    if (kind === 'remove') {
      if (!one) continue;
      changes[table] = { put: [], remove: [hasIds(table) ? (one.id as string) : one] };
      const same = (row: Row) =>
        hasIds(table) ? row.id === one.id : Object.keys(one).every((key) => row[key] === one[key]);
      after[table] = list.filter((row) => !same(row));
      continue;
    }
    const source = pool[at % Math.max(1, pool.length)];
    if (!source) continue;
    const recorded = recordedIn(table);
    const row: Row = {
      ...source,
      ...(kind === 'again' && one && hasIds(table) && { id: one.id }),
      ...(recorded && { [recorded]: recordedOn }),
    };
    changes[table] = { put: [row], remove: [] };
    const goes = (other: Row) =>
      hasIds(table) &&
      other.id === row.id &&
      !(recorded && String(other[recorded] ?? '') < String(row[recorded] ?? ''));
    after[table] = [...list.filter((other) => !goes(other)), row];
  }
  return { changes: changes as DatasetChanges, rows: after as TableRows };
}
