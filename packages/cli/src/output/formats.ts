import type { Evaluation } from '../evaluation.js';
import { tableReport } from '../report/table-report.js';
import type { Words } from '../text/words.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { ndjson } from './ndjson.js';

/** How the table is drawn; the other formats do not heed it. */
export interface Appearance {
  /** Columns a line may have. */
  readonly width: number;
  readonly coloured: boolean;
}

type Output = (evaluation: Evaluation, words: Words, appearance: Appearance) => Iterable<string>;

/** The formats a check is written in, by name; each yields its text in parts. */
export const FORMATS = { table: tableReport, json, ndjson, csv } as const satisfies Record<string, Output>;

/** The name of a format. */
export type Format = keyof typeof FORMATS;
