/** Separators of a CSV file that are looked for, the usual one first. */
const SEPARATORS = [',', ';', '\t'] as const;

/** Characters at the beginning of a file in which its separator shows. */
export const START_LENGTH = 4096;

/**
 * The separator of a CSV file, by the one that stands most often, outside of quotes, in the first line that has one (a
 * title has none); a comma where no line does.
 *
 * @example separatorOf('单位名录\n编号;名称\n') //=> ';'
 */
export function separatorOf(start: string): string {
  const plain = start.replace(/"(?:[^"]|"")*"/gu, '');
  const line =
    plain.split('\n').find((line) => SEPARATORS.some((separator) => line.includes(separator))) ?? '';
  const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))];
}
