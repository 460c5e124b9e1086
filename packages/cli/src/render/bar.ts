/** Characters of a bar. */
const LENGTH = 20;

/**
 * How much of something is done, as a bar.
 *
 * @example bar(1, 4) //=> '█████░░░░░░░░░░░░░░░'
 */
export function bar(done: number, total: number): string {
  const full = total > 0 ? Math.floor((done / total) * LENGTH) : LENGTH;
  return '█'.repeat(full) + '░'.repeat(LENGTH - full);
}
