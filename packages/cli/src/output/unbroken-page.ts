import type { Evaluation } from '../evaluation.js';
import { paletteFor } from '../render/palette.js';
import type { Page } from '../report/page.js';
import type { Words } from '../text/words.js';

/** A page without colours, whose lines are as long as they have to be. */
export const unbrokenPage = (evaluation: Evaluation, words: Words): Page => ({
  evaluation,
  words,
  palette: paletteFor(false),
  width: Number.POSITIVE_INFINITY,
});
