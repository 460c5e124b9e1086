import stringWidth from 'string-width';

/**
 * Columns a text takes in a terminal; a Chinese character takes two.
 *
 * @example widthOf('隐患 A') //=> 6
 */
export const widthOf = (text: string): number => stringWidth(text);

/** A text filled up with blanks to a width, at its end or at its start; only the text itself is styled. */
export function pad(
  text: string,
  width: number,
  align: 'left' | 'right' = 'left',
  style: (text: string) => string = (one) => one,
): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  const styled = text === '' ? '' : style(text);
  return align === 'left' ? styled + blanks : blanks + styled;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/** The characters of a text as a reader sees them. */
export const charactersOf = (text: string): string[] =>
  Array.from(graphemes.segment(text), ({ segment }) => segment);

/**
 * A text cut to a width, with … in the place of what is left out.
 *
 * @example truncate('主要负责人', 7) //=> '主要负…'
 */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of charactersOf(text)) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
