/** Asia/Shanghai is eight hours ahead of UTC, without summer time since 1992. */
const AHEAD = 8 * 60 * 60 * 1000;

/**
 * The civil day in Asia/Shanghai at a moment, `YYYY-MM-DD`.
 *
 * @example todayAt(new Date('2025-06-30T16:00:00Z')) //=> '2025-07-01'
 */
export function todayAt(moment: Date): string {
  return new Date(moment.getTime() + AHEAD).toISOString().slice(0, 10);
}
