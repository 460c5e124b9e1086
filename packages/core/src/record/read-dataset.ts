import type { AreaCodes } from './area-code.js';
import { DatasetBuilder, type Reading } from './builder.js';
import type { Cell } from './cell.js';
import { type Manifest, readCoverage } from './coverage.js';
import type { TableDeclaration } from './declaration.js';
import type { TableRows } from './tables/index.js';

/** Options of {@link readDataset}. */
export interface ReadOptions {
  /** What the tables tell of, where they do not tell of everything. */
  readonly manifest?: Manifest;
  /**
   * The declared tables; a plan's own tables can be added here.
   *
   * @defaultValue the tables of `TABLES`
   */
  readonly declarations?: Readonly<Record<string, TableDeclaration>>;
  /**
   * What is known of administrative division codes.
   *
   * @defaultValue `AREA_CODES`
   */
  readonly areaCodes?: AreaCodes;
}

/**
 * Reads arrays of plain objects into a dataset. Rows are numbered from 1 in the order of their array.
 *
 * A table that is left out, or `undefined`, was not supplied: duties that need it are `unknown`. An empty array
 * says that there were none. Throws a `RangeError` for a table that is not declared.
 *
 * @example
 * const { dataset, issues } = readDataset({
 *   enterprises: [{ id: 'E1', name: '招贤某厂', highRisk: false }],
 *   hazards: [{ id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-02-30' }],
 * });
 * issues //=> [{ table: 'hazards', row: 1, column: 'foundOn', code: 'bad-date', value: '2025-02-30' }]
 */
export function readDataset(tables: TableRows, options: ReadOptions = {}): Reading {
  const builder = new DatasetBuilder(options.declarations, options.areaCodes);
  for (const [table, rows] of Object.entries(tables) as [
    string,
    readonly Record<string, Cell>[] | undefined,
  ][]) {
    if (!rows) continue;
    builder.open(table);
    rows.forEach((row, at) => {
      builder.add(table, row, at + 1);
    });
  }
  return builder.finish(options.manifest ? readCoverage(options.manifest, options.declarations) : {});
}
