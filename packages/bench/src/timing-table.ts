import type { Timing } from './measure.js';
import { milliseconds, textTable, times } from './text-table.js';

/**
 * Timings as a table.
 *
 * @param ratio heading of the last column, and what stands in it
 */
export function timingTable(
  timings: readonly Timing<unknown>[],
  ratio: { heading: string; of: (timing: Timing<unknown>) => number },
): string {
  return textTable([
    ['', 'first', 'median', 'min', 'max', ratio.heading],
    ...timings.map((timing) => [
      timing.name,
      ...[timing.first, timing.median, timing.min, timing.max].map(milliseconds),
      times(ratio.of(timing)),
    ]),
  ]);
}
