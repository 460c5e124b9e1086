import type { Appearance } from '../output/formats.js';
import type { Words } from '../text/words.js';
import type { Climbs } from './climbs.js';
import { ladderCsv } from './csv.js';
import { ladderJson } from './json.js';
import { ladderTable } from './table.js';

type Output = (climbs: Climbs, words: Words, appearance: Appearance) => Iterable<string>;

/** The formats that ladders are written in, by name; each yields its text in parts. */
export const LADDER_FORMATS = {
  table: ladderTable,
  csv: ladderCsv,
  json: ladderJson,
} as const satisfies Record<string, Output>;

/** The name of a format. */
export type LadderFormat = keyof typeof LADDER_FORMATS;
