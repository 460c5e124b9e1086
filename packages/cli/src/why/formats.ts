import type { Appearance } from '../output/formats.js';
import type { Words } from '../text/words.js';
import type { Answer } from './answer.js';
import { whyJson } from './json.js';
import { whyTable } from './table.js';

/** The forms that explanations are given in, by the name of the option. */
export const WHY_FORMATS = { table: whyTable, json: whyJson } satisfies Record<
  string,
  (answer: Answer, words: Words, appearance: Appearance) => Iterable<string>
>;

/** A name of {@link WHY_FORMATS}. */
export type WhyFormat = keyof typeof WHY_FORMATS;
