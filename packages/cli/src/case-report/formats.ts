import type { Appearance } from '../output/formats.js';
import type { Words } from '../text/words.js';
import { casesJson } from './json.js';
import { casesTable } from './table.js';
import type { Tested } from './tested.js';

/** The forms that the result of cases is given in, by the name of the option. */
export const CASE_FORMATS = { table: casesTable, json: casesJson } satisfies Record<
  string,
  (tested: Tested, words: Words, appearance: Appearance) => Iterable<string>
>;

/** A name of {@link CASE_FORMATS}. */
export type CaseFormat = keyof typeof CASE_FORMATS;
