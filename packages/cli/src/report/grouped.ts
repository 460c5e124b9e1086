import type { Status } from '@zhiben/core';
import { type Findings, isScored, type Plan, STATUSES, type Text } from '@zhiben/core';

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
  /** Scored duties that stand apart, since the ledger tells nothing of them: all their findings are `unknown`. */
  readonly blind: readonly CountedDuty[];
  /** Titles of the scored duties without a finding. */
  readonly silent: readonly Text[];
}

/** Counts added up, status by status. */
export function sumOf(counts: Iterable<Counts>): Counts {
  const sum = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const one of counts) for (const status of STATUSES) sum[status] += one[status];
  return sum;
}

/** How many findings there are of any status. */
export const allOf = (counts: Counts): number => STATUSES.reduce((sum, status) => sum + counts[status], 0);

/** Whether nothing can be told of a duty: all that it says is that it is not known. */
const isBlind = (counts: Counts): boolean => counts.unknown > 0 && counts.unknown === allOf(counts);

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
 * How many findings of each status every action, clause and scored duty has, the worst first.
 *
 * @param apart whether duties of which the ledger tells nothing stand apart from their clauses
 */
export function groupedCounts(plan: Plan, findings: Findings, apart = false): GroupedCounts {
  const scored = plan.duties.filter(isScored);
  const tally = findings.where({ obligation: scored.map(({ id }) => id) }).tally();
  const counted = scored
    .filter(({ id }) => tally.has(id))
    .map((duty) => ({ ...duty, counts: tally.get(duty.id)! }));
  const blind = counted.filter(({ counts }) => apart && isBlind(counts));
  const dutiesOf = (action: string, clause: string): CountedDuty[] =>
    counted.filter((duty) => duty.action === action && duty.clause === clause && !blind.includes(duty));
  const actions = plan.document.actions.flatMap((action) =>
    group(
      action,
      action.clauses.flatMap((clause) => group(clause, dutiesOf(action.id, clause.id))),
    ),
  );
  return {
    actions: worstFirst(actions),
    total: sumOf(tally.values()),
    blind,
    silent: scored.filter(({ id }) => !tally.has(id)).map(({ title }) => title),
  };
}
