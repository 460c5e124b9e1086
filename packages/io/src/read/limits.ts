import { SourceError } from '../source/source-error.js';

/** How much is read before a source is refused. */
export interface Limits {
  /**
   * Bytes that a workbook or JSON document may have, and that a workbook's parts may unpack to, all together.
   *
   * @defaultValue 512 MiB
   */
  readonly maxUnpackedBytes?: number;
  /**
   * Rows of one sheet or file, blank ones counted.
   *
   * @defaultValue 20,000,000
   */
  readonly maxRows?: number;
  /**
   * Columns of one sheet or file.
   *
   * @defaultValue 16,384, as many as Excel has
   */
  readonly maxColumns?: number;
  /**
   * Characters of one cell, and of one row of a CSV file.
   *
   * @defaultValue 1,000,000; a cell of Excel holds 32,767
   */
  readonly maxCellLength?: number;
}

const MIB = 2 ** 20;

/** The limits that hold where a call names no other. */
export const LIMITS: Required<Limits> = {
  maxUnpackedBytes: 512 * MIB,
  maxRows: 20_000_000,
  maxColumns: 16_384,
  maxCellLength: 1_000_000,
};

/** The limits of a call. Throws a `RangeError` where one is no positive number. */
export function limitsOf(given: Limits): Required<Limits> {
  const limits = { ...LIMITS };
  for (const name of Object.keys(LIMITS) as (keyof Limits)[]) {
    const limit = given[name];
    if (limit === undefined) continue;
    if (!(limit > 0)) throw new RangeError(`${name} must be a positive number, not ${limit}`);
    limits[name] = limit;
  }
  return limits;
}

/** Refuses a file that has more bytes than may be held at once. */
export function checkSize(bytes: number, place: string, { maxUnpackedBytes }: Required<Limits>): void {
  if (bytes > maxUnpackedBytes) throw new SourceError('too-large', place, mebibytes(maxUnpackedBytes));
}

/** A number of bytes for messages, in MiB from one of them on. */
export const mebibytes = (bytes: number): string =>
  bytes < MIB ? `${bytes} B` : `${Math.round((bytes / MIB) * 100) / 100} MiB`;
