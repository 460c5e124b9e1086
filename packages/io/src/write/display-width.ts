/** Characters that are as wide as two Latin ones. */
const WIDE =
  /[\u1100-\u115f\u2014-\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * How many Latin characters a text is as wide as; a Chinese one counts as two.
 *
 * @example displayWidth('隐患ID') //=> 6
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += WIDE.test(character) || character.length > 1 ? 2 : 1;
  return width;
}

/**
 * How many lines a text takes that is broken at a width.
 *
 * @example linesTaken('必填\n一二三四五', 6) //=> 3
 */
export function linesTaken(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}
