import {
  type AreaCodes,
  type Cell,
  DatasetBuilder,
  type Reading,
  readCoverage,
  TABLES,
  type TableDeclaration,
} from '@zhiben/core';
import { sheetFinder } from '../header/sheet-names.js';
import { LEDGERS, type Ledger } from '../ledger/index.js';
import { firstLine } from '../source/first-line.js';
import { SourceError } from '../source/source-error.js';
import type { Sheet, SheetRow } from './sheet.js';
import { SheetIntake } from './sheet-intake.js';
import { StatedTypes } from './stated-types.js';

type Declarations = Readonly<Record<string, TableDeclaration>>;

/** What an intake may be told. */
export interface IntakeOptions {
  /** The manifest of the dataset, as it is written in `dataset.json`. */
  readonly manifest?: unknown;
  /**
   * The declared tables; a plan's own tables can be added here.
   *
   * @defaultValue `TABLES` of `@zhiben/core`
   */
  readonly declarations?: Declarations;
  /** Kinds of ledger that go before {@link LEDGERS}, such as `readLedgerMap` makes of a map. */
  readonly ledgers?: readonly Ledger[];
  /**
   * What is known of administrative division codes.
   *
   * @defaultValue `AREA_CODES` of `@zhiben/core`
   */
  readonly areaCodes?: AreaCodes;
  /** Told now and then how many rows have been read. */
  readonly onProgress?: (rows: number) => void;
}

/** Rows between two reports of progress. */
const PROGRESS_STEP = 10_000;

/**
 * Reads sheets into a dataset: each by its name into a table, each header by its name into a column, each row
 * accepted or reported. A sheet that is no table is reported and left out.
 *
 * Throws a `SourceError` where no sheet is a table, or the manifest is malformed.
 *
 * @param place what the sheets stand in, for messages
 */
export async function readSheets(
  sheets: Iterable<Sheet>,
  place: string,
  { manifest, declarations = TABLES, ledgers = [], areaCodes, onProgress }: IntakeOptions = {},
): Promise<Reading> {
  const covers = manifest === undefined ? {} : coverageOf(manifest, declarations, place);
  const builder = new DatasetBuilder(declarations, areaCodes);
  const find = sheetFinder(declarations, [...ledgers, ...LEDGERS]);
  const stated = new StatedTypes();
  const names: string[] = [];
  let known = 0;
  let rows = 0;
  for (const { name, rows: source } of sheets) {
    names.push(name);
    const ledger = find(name);
    if (ledger === undefined) {
      builder.report({ table: name, row: 0, column: '', code: 'unknown-sheet', value: name });
      continue;
    }
    const intake = new SheetIntake({ sheet: name, table: declarations[ledger.table], ledger, builder });
    const take = (row: SheetRow) => {
      intake.take(row);
      rows += 1;
      if (rows % PROGRESS_STEP === 0) onProgress?.(rows);
    };
    if (typeof source === 'function') await source(take);
    else for (const row of source) take(row);
    const state = intake.end();
    if (state === 'no-header') {
      builder.report({ table: ledger.table, row: 0, column: '', code: 'no-header', value: name });
    } else {
      builder.open(ledger.table);
      stated.add(ledger.table, state === 'blank' ? typeOf(ledger, declarations) : intake.statedType);
      known += 1;
    }
  }
  if (known === 0) throw new SourceError('no-table', place, names.join('、') || '—');
  onProgress?.(rows);
  return builder.finish(stated.narrowed(covers));
}

/** The type of record that a ledger states, of which nothing stands in its sheet. */
function typeOf({ table, constants }: Ledger, declarations: Declarations): Cell {
  const { typedBy } = declarations[table];
  return typedBy === undefined ? undefined : constants?.[typedBy];
}

function coverageOf(
  manifest: unknown,
  declarations: Declarations,
  place: string,
): ReturnType<typeof readCoverage> {
  try {
    return readCoverage(manifest, declarations);
  } catch (error) {
    throw new SourceError('bad-manifest', place, firstLine(error));
  }
}
