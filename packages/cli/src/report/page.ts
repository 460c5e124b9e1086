import type { Text } from '@zhiben/core';
import type { Evaluation } from '../evaluation.js';
import type { Palette, Style } from '../render/palette.js';
import { plain } from '../render/plain.js';
import { flow, wrap } from '../render/wrap.js';
import type { Words } from '../text/words.js';

/** What the sections of the report share: what they tell of, the words, and how it looks. */
export interface Page {
  readonly evaluation: Evaluation;
  readonly words: Words;
  readonly palette: Palette;
  /** Columns a line may have. */
  readonly width: number;
}

/** A text of the plan in the page's language. */
export const inLanguage = ({ words }: Page, text: Text): string => text[words.language];

/** A sentence in as many lines as it needs. */
export const sentence = ({ width }: Pick<Page, 'width'>, text: string, style: Style): string[] =>
  wrap(plain(text), width).map(style);

/**
 * What is said before things in a row, and the things, none of them broken over two lines where it can be helped.
 *
 * @param separator what stands between the things
 */
export function listing(
  { width, words }: Pick<Page, 'width' | 'words'>,
  before: string,
  items: readonly string[],
  style: Style,
  separator: string = words.report.separator,
): string[] {
  const parts = items.map((item, at) => plain(item) + (at < items.length - 1 ? separator : ''));
  return flow([before, ...parts], width).map(style);
}

/** The title of a section, with what is to know about it. */
export function sectionTitle({ width, words, palette }: Page, title: string, aside: string): string[] {
  return wrap(words.report.aside(title, aside), width).map((line, at) =>
    at === 0 && line.startsWith(title)
      ? palette.bold(title) + palette.dim(line.slice(title.length))
      : palette.dim(line),
  );
}

/** The first of some titles, and how many more there are. */
export function abridged({ words }: Page, titles: readonly string[], most: number): readonly string[] {
  const rest = titles.length - most;
  return rest > 0 ? [...titles.slice(0, most), words.report.tracked.more(rest)] : titles;
}
