/** Separators of a CSV file that are looked for, the usual one first. */
const SEPARATORS = [',', ';', '\t'] as const;

/**
 * The separator of a CSV file, by the one that stands most often in its first line outside of quotes; a comma where
 * none does.
 *
 * @example separatorOf('编号;名称\n') //=> ';'
 */
export function separatorOf(start: string): string {
  const plain = start.replace(/"(?:[^"]|"")*"/gu, '');
  const line = plain.trimStart().split(/\r?\n/u, 1)[0];
  const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))];
}
