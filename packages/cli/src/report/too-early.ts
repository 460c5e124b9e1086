import { type Findings, formatDay, isDay, type Table } from '@zhiben/core';

/** What fell due before the first record of a table: it may have been done, and only not have been kept. */
export interface TooEarly {
  /** The day of the first record, `YYYY-MM-DD`. */
  readonly first: string;
  /** How many findings are breached that fell due before it. */
  readonly breached: number;
}

/**
 * The findings that are breached, and fell due before the first record of a table; `undefined` where there are none, or
 * the table has no record with a day.
 */
export function tooEarly(findings: Findings, table: Table): TooEarly | undefined {
  const days = [...(table.ownDays?.values ?? [])].filter(isDay);
  if (days.length === 0) return undefined;
  const first = formatDay(days.reduce((a, b) => Math.min(a, b)));
  let breached = 0;
  for (const { due } of findings.where({ status: 'breached' }))
    if (due !== undefined && due < first) breached += 1;
  return breached > 0 ? { first, breached } : undefined;
}
