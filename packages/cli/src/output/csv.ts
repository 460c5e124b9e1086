import type { Finding } from '@zhiben/core';
import { stringify } from 'csv-stringify/sync';
import type { Evaluation } from '../evaluation.js';
import type { Words } from '../text/words.js';

/** How many rows are made into text at once. */
const BATCH = 1000;

/**
 * The findings as UTF-8 with a byte order mark, as Excel wants it. A cell that would start a formula is made text by
 * a leading `'`.
 */
export function* csv({ findings }: Evaluation, words: Words): Generator<string> {
  const fields = Object.keys(words.fields) as (keyof Finding)[];
  const sorted = findings.sorted();
  yield stringify([fields.map((field) => words.fields[field])], { bom: true });
  for (let at = 0; at < sorted.length; at += BATCH) {
    yield stringify(sorted.slice(at, at + BATCH), { columns: fields, escape_formulas: true });
  }
}
