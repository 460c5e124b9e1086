import { STATUSES, type Status } from '@zhiben/core';
import type { Counts } from './list.js';

/** Counts added up, status by status. */
export function sumOf(counts: Iterable<Counts>): Counts {
  const sum = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const one of counts) for (const status of STATUSES) sum[status] += one[status];
  return sum;
}
