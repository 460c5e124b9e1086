import type { Status } from '@zhiben/core';
import { type Findings, type Plan, STATUSES, type Text } from '@zhiben/core';

/** How many findings have each status. */
export type Counts = Readonly<Record<Status, number>>;

/** A duty with its counts. */
export interface CountedDuty {
  readonly id: string;
  readonly title: Text;
  readonly counts: Counts;
}

/** A clause or an action with the sum of what it holds. */
export interface Group<Part> {
  readonly id: string;
  readonly title: Text;
  readonly counts: Counts;
  readonly parts: readonly Part[];
}

/** The counts of a plan, by action and clause. */
export interface GroupedCounts {
  readonly actions: readonly Group<Group<CountedDuty>>[];
  readonly total: Counts;
  /** Duties of which the ledger shows nothing done, those with most breached first. */
  readonly untouched: readonly CountedDuty[];
  /** Titles of the duties without a finding. */
  readonly silent: readonly Text[];
}

type Duty = Plan['duties'][number];

/** Counts added up, status by status. */
export function sumOf(counts: Iterable<Counts>): Counts {
  const sum = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const one of counts) for (const status of STATUSES) sum[status] += one[status];
  return sum;
}

/** How many findings there are of any status. */
export const allOf = (counts: Counts): number => STATUSES.reduce((sum, status) => sum + counts[status], 0);

/**
 * Whether nothing of a duty is done, on time or late, though something is overdue or cannot be told: either nobody has
 * begun, or records of that kind are kept elsewhere. A quota counts what is done in its share, and a ladder asks only
 * about what is slow: of these it would tell nothing.
 */
function isUntouched({ document }: Duty, { met, late, breached, unknown }: Counts): boolean {
  if (document.kind === 'quota' || (document.kind === 'deadline' && document.ladder)) return false;
  return met + late === 0 && breached + unknown > 0;
}

/** Those with most breached first; where it is equal, in the plan's order. */
function worstFirst<T extends { counts: Counts }>(parts: readonly T[]): T[] {
  return [...parts].sort((a, b) => b.counts.breached - a.counts.breached);
}

/** Sums parts up, the worst first; nothing where there are none. */
function group<Part extends { counts: Counts }>(
  { id, title }: { id: string; title: Text },
  parts: readonly Part[],
): Group<Part>[] {
  if (parts.length === 0) return [];
  return [{ id, title, counts: sumOf(parts.map(({ counts }) => counts)), parts: worstFirst(parts) }];
}

/**
 * How many findings of each status every action, clause and duty has, the worst first.
 *
 * @param apart whether duties of which nothing is done stand apart from their clauses
 */
export function groupedCounts(plan: Plan, findings: Findings, apart = false): GroupedCounts {
  const tally = findings.tally();
  const counted = plan.duties
    .filter(({ id }) => tally.has(id))
    .map((duty) => ({ ...duty, counts: tally.get(duty.id)! }));
  const stays = (duty: Duty & CountedDuty) => !apart || !isUntouched(duty, duty.counts);
  const dutiesOf = (action: string, clause: string): CountedDuty[] =>
    counted.filter((duty) => duty.action === action && duty.clause === clause && stays(duty));
  const actions = plan.document.actions.flatMap((action) =>
    group(
      action,
      action.clauses.flatMap((clause) => group(clause, dutiesOf(action.id, clause.id))),
    ),
  );
  return {
    actions: worstFirst(actions),
    total: sumOf(tally.values()),
    untouched: worstFirst(counted.filter((duty) => !stays(duty))),
    silent: plan.duties.filter(({ id }) => !tally.has(id)).map(({ title }) => title),
  };
}
