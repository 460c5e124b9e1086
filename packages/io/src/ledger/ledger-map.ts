import { TABLES, type TableDeclaration } from '@zhiben/core';
import { z } from 'zod';
import { sheetFinder } from '../header/sheet-names.js';
import { firstLine } from '../source/first-line.js';
import { SourceError } from '../source/source-error.js';
import type { Ledger } from './ledger.js';
import { LEDGERS } from './ledgers.js';

const words = z.record(z.string(), z.string());
const headers = z.union([z.string(), z.array(z.string()).min(1)]);
const cell = z.union([z.string(), z.number(), z.boolean()]);

/** A map of ledgers as it is written: by the name of a sheet or file, how it is kept. */
export const ledgerMapSchema = z
  .record(
    z.string(),
    z.strictObject({
      table: z.string().optional(),
      headers: z.record(z.string(), headers).optional(),
      attributes: z.array(z.string()).optional(),
      constants: z.record(z.string(), cell).optional(),
      words: z.record(z.string(), words).optional(),
      idFrom: z.array(z.string()).optional(),
      numbersRows: z.boolean().optional(),
    }),
  )
  .describe('How the sheets of a source are kept');

/** A map of ledgers as plain data. */
export type LedgerMap = z.infer<typeof ledgerMapSchema>;

/**
 * The ledgers that a map describes. Where a sheet of that name is known already, the map adds to what is known, and goes
 * before it.
 *
 * Throws a `ZodError` where the map is malformed, a `RangeError` where it names a table or column that is not declared,
 * or no table for a sheet that is not known.
 *
 * @example readLedgerMap({ 隐患登记: { table: 'hazards', headers: { foundOn: '查到时间' } } }, LEDGERS)
 * //=> [{ table: 'hazards', sheets: ['隐患登记'], headers: { foundOn: ['查到时间'] } }]
 */
export function readLedgerMap(
  map: unknown,
  ledgers: readonly Ledger[],
  declarations: Readonly<Record<string, TableDeclaration>> = TABLES,
): Ledger[] {
  const find = sheetFinder(declarations, ledgers);
  return Object.entries(ledgerMapSchema.parse(map)).map(([sheet, { table, headers = {}, ...rest }]) => {
    const known = find(sheet);
    const name = table ?? known?.table;
    if (name === undefined)
      throw new RangeError(`${sheet}: "table" is missing, and no sheet of that name is known`);
    if (!Object.hasOwn(declarations, name))
      throw new RangeError(`${sheet}/table: no table "${name}" is declared`);
    const own: Ledger = {
      ...rest,
      table: name,
      sheets: [sheet],
      headers: Object.fromEntries(Object.entries(headers).map(([column, of]) => [column, [of].flat()])),
    };
    checkColumns(own, declarations[name]);
    return known?.table === name ? extended(own, known) : own;
  });
}

/**
 * The ledgers that the text of a map in JSON describes, beside {@link LEDGERS}.
 *
 * Throws a `SourceError` where it is no JSON, or no such map.
 *
 * @param place what the text comes from, for messages
 */
export function parseLedgerMap(text: string, place: string): Ledger[] {
  try {
    return readLedgerMap(JSON.parse(text.replace(/^\uFEFF/, '')), LEDGERS);
  } catch (error) {
    throw new SourceError('bad-map', place, firstLine(error));
  }
}

function checkColumns(
  { sheets, headers, constants, words }: Ledger,
  { name, columns }: TableDeclaration,
): void {
  for (const [key, part] of Object.entries({ headers, constants, words })) {
    const unknown = Object.keys(part ?? {}).find((column) => !Object.hasOwn(columns, column));
    if (unknown !== undefined)
      throw new RangeError(`${sheets[0]}/${key}/${unknown}: ${name} has no such column`);
  }
}

function extended(own: Ledger, known: Ledger): Ledger {
  const columns = Object.keys({ ...known.headers, ...own.headers });
  return {
    ...known,
    ...own,
    headers: Object.fromEntries(
      columns.map((column) => [
        column,
        [...(own.headers?.[column] ?? []), ...(known.headers?.[column] ?? [])],
      ]),
    ),
    constants: { ...known.constants, ...own.constants },
    words: { ...known.words, ...own.words },
    numbersRows: own.numbersRows ?? known.numbersRows,
  };
}
