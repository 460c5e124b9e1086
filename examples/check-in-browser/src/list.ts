import { type Findings, isScored, type Plan, type Reading, type Status } from '@zhiben/core';

/** What is known after a check. */
export interface Check {
  readonly plan: Plan;
  /** Names of the files that were read. */
  readonly files: readonly string[];
  readonly reading: Reading;
  readonly findings: Findings;
  readonly asOf: string;
}

/** The findings of the duties that enter totals and shares: not of those that are only tracked. */
export const scored = ({ plan, findings }: Pick<Check, 'plan' | 'findings'>): Findings =>
  findings.where({ obligation: plan.duties.filter(isScored).map(({ id }) => id) });

/** How many findings have each status. */
export type Counts = Readonly<Record<Status, number>>;

/** What stands in a cell; `null` where there is nothing to say. */
export type Cell = string | number | null;

/** A column of a list. */
export interface Column {
  readonly head: string;
  /** Counts stand to the right, the others to the left; a name is what its row is about. */
  readonly kind: 'name' | 'text' | 'count';
  /** The status that it counts, by which it is coloured. */
  readonly status?: Status;
}

/** The lists of a check, in the order of the page. */
export const LIST_NAMES = [
  'duties',
  'overdue',
  'unknown',
  'tracked',
  'tables',
  'issues',
  'findings',
] as const;

/** A name of {@link LIST_NAMES}. */
export type ListName = (typeof LIST_NAMES)[number];

/** One list of a check: all of it goes into a file, its beginning onto the page. */
export interface List {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** The rows that the page shows, where it does not show all. */
  readonly shown?: readonly (readonly Cell[])[];
  /** The sum of the rows. */
  readonly total?: readonly Cell[];
  /** Sentences below the list. */
  readonly notes: readonly string[];
}

/** A list as the page shows it. */
export interface ShownList extends Omit<List, 'shown'> {
  readonly name: ListName;
  /** Rows of the whole list. */
  readonly length: number;
}
