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

/** The formats of a check that are text, by name; each yields its text in parts. */
export const TEXT_FORMATS = { table: tableReport, json, ndjson, csv } as const satisfies Record<
  string,
  Output
>;

/** The name of a format that is text. */
export type TextFormat = keyof typeof TEXT_FORMATS;

/** The name of a format; a workbook is bytes, which no terminal shows. */
export type Format = TextFormat | 'xlsx';

/** The names of all formats. */
export const FORMATS: readonly Format[] = [...(Object.keys(TEXT_FORMATS) as TextFormat[]), 'xlsx'];
