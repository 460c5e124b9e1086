import type { Status } from '@zhiben/core';

/** The statuses, those that ask for action first. */
export const STATUS_ORDER: readonly Status[] = [
  'breached',
  'open',
  'late',
  'met',
  'unknown',
  'exempt',
  'not-applicable',
];
