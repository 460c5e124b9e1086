import type { Palette } from '../render/palette.js';
import type { Words } from '../text/words.js';
import type { Tested } from './tested.js';

/** What the sections of the result share: what they tell of, the words, and how it looks. */
export interface CasePage {
  readonly about: Tested;
  readonly words: Words;
  readonly palette: Palette;
  /** Columns a line may have. */
  readonly width: number;
}
