import type { Evaluation } from '../evaluation.js';
import type { Appearance } from '../output/formats.js';
import { paletteFor } from '../render/palette.js';
import type { Words } from '../text/words.js';
import { duties } from './duties.js';
import { head } from './head.js';
import type { Page } from './page.js';
import { tracked } from './tracked.js';
import { unknown } from './unknown.js';
import { urgent } from './urgent.js';

/**
 * The evaluation as a person reads it in a terminal: what was read, the duties, what is urgent, what is
 * unknown, what is tracked.
 */
export function* tableReport(
  evaluation: Evaluation,
  words: Words,
  { width, coloured }: Appearance,
): Generator<string> {
  const page: Page = { evaluation, words, width, palette: paletteFor(coloured) };
  let before = '';
  for (const section of [head, duties, urgent, unknown, tracked]) {
    const lines = section(page);
    if (lines.length === 0) continue;
    yield `${before}${lines.join('\n')}\n`;
    before = '\n';
  }
}
