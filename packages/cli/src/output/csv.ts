import type { BookCell } from '@zhiben/io';
import { stringify } from 'csv-stringify/sync';
import type { Evaluation } from '../evaluation.js';
import { percent } from '../render/figure.js';

import type { Words } from '../text/words.js';
import { findingColumns } from './finding-columns.js';
import { unbrokenPage } from './unbroken-page.js';

/** How many rows are made into text at once. */
const BATCH = 1000;

/**
 * The findings as UTF-8 with a byte order mark, as Excel wants it. A cell that would start a formula is made text by
 * a leading `'`.
 */
export function* csv(evaluation: Evaluation, words: Words): Generator<string> {
  const columns = findingColumns(unbrokenPage(evaluation, words));
  const sorted = evaluation.findings.sorted();
  yield stringify([columns.map(({ header }) => header)], { bom: true });
  for (let at = 0; at < sorted.length; at += BATCH) {
    const rows = sorted
      .slice(at, at + BATCH)
      .map((finding) => columns.map(({ cell }) => textOf(cell(finding))));
    yield stringify(rows, { escape_formulas: true });
  }
}

function textOf(cell: BookCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'share' in cell ? percent(cell.share, 1) : cell.day;
}
