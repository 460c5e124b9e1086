import { type Day, NO_DAY, parseDay } from '../day/day.js';
import { z } from '../zod.js';
import type { TableDeclaration } from './declaration.js';
import { TABLES } from './tables/index.js';

/** Which part of the world a table tells of. What lies outside is unknown, not absent. */
export interface Coverage {
  /** First day; without it, always. */
  readonly from?: Day;
  /** Last day; without it, the day of the evaluation. */
  readonly to?: Day;
  /** The types of record that were supplied; without it, all. */
  readonly types?: readonly string[];
  /** Kinds of record of which it tells though there may be none: that none is there says that nothing was done. */
  readonly kinds?: readonly string[];
}

const day = z.string().refine((text) => parseDay(text) !== NO_DAY, { message: 'not a day (YYYY-MM-DD)' });

/** The manifest of a dataset, `dataset.json`, as it is written. */
export const manifestSchema = z
  .strictObject({
    covers: z
      .record(
        z.string(),
        z

          .strictObject({
            from: day.optional(),
            to: day.optional(),
            types: z.array(z.string()).optional(),
            kinds: z.array(z.string()).optional(),
          })
          .refine(({ from, to }) => !from || !to || from <= to, { error: 'to is before from' }),
      )
      .optional(),
  })
  .describe('What the tables of a dataset tell of');

/** A manifest as plain data: days are `YYYY-MM-DD`. */
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * The coverage that a manifest states, by table. Throws a `ZodError` where the manifest is malformed, a `RangeError`
 * where it names a table that is not declared.
 */
export function readCoverage(
  manifest: unknown,
  declarations: Readonly<Record<string, TableDeclaration>> = TABLES,
): Record<string, Coverage> {
  const { covers = {} } = manifestSchema.parse(manifest);
  const unknown = Object.keys(covers).find((table) => !Object.hasOwn(declarations, table));
  if (unknown !== undefined) throw new RangeError(`covers/${unknown}: no such table is declared`);
  return Object.fromEntries(
    Object.entries(covers).map(([table, { from, to, types, kinds }]) => [
      table,
      { from: from && parseDay(from), to: to && parseDay(to), types, kinds } as Coverage,
    ]),
  );
}
