import {
  type Cell,
  type Reading,
  type ReadOptions,
  readDataset,
  type TableRows,
} from '../../src/record/index.js';

/** Rows as they come from somewhere else, of whatever quality. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, Cell>>[]>>;

/** Reads rows that no type has checked. */
export function readRows(tables: Rows, options?: ReadOptions): Reading {
  return readDataset(tables as unknown as TableRows, options);
}
