import type { Day } from '../day/day.js';
import type { Cases, Reading } from '../finding/cases.js';
import type { Status } from '../finding/status.js';
import type { Parameter } from '../plan/parameter.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { Reads } from '../plan/reads.js';
import type { DutyDocument, Text } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';
import type { DaySum } from './day-sum.js';

/** A compiled duty: gives its cases for any dataset and horizon. */
export interface DutyKernel {
  /**
   * The rows that the findings of one subject are made of: those with the subject in a column, and what they lead to by
   * the links that were noted while the duty was compiled, and nothing else. Without it, any row may change any finding.
   */
  readonly anchor?: Anchor;
  /** How its one finding is a sum over rows, where it is. */
  readonly sum?: RowSum;
  /** The statuses that its findings can have, as far as they are reported without being asked for. */
  readonly statuses: readonly Status[];
  /** The cases of a scene, in one group or several. */
  cases(scene: Scene): Cases[];
}

/** The rows of a subject. */
export interface Anchor {
  readonly table: string;
  /** Column with the subject. */
  readonly subject: string;
}

/** A finding that is made of a sum over the rows of a table, to which each adds by itself and by what it leads to. */
export interface RowSum {
  readonly table: string;
  /** The types of record that may add something; `undefined` for any. */
  readonly types?: readonly string[];
  /** Whether the days of its rows are those of a column, and none that is worked out. */
  readonly isByColumn: boolean;
  /** What the rows of a scene of one day add; `null` where the finding is not made of them. */
  of(scene: Scene): DaySum | null;
  /** What a sum says on a day, beside the case that says it. */
  read(sum: DaySum, day: Day, into: Reading): Reading;
}

/** One kind of duty. How it is written is in the plan's schema. */
export interface DutyKind<D extends DutyDocument> {
  readonly kind: D['kind'];
  /** Compiles a duty. Throws a `PlanError` where it names what is not there. */
  compile(document: D, scope: PlanScope, path: string): DutyKernel;
}

/** A duty of a loaded plan. */
export interface Duty {
  readonly id: string;
  /** Number of its clause. */
  readonly clause: string;
  /** Id of its action (chapter). */
  readonly action: string;
  readonly title: Text;
  readonly document: DutyDocument;
  readonly kernel: DutyKernel;
  /** The parameters that it reads, its own and the plan's. */
  readonly parameters: readonly Parameter[];
  /** Its own parameters, and those of the plan. */
  readonly scope: PlanScope;
  /** What it looks at. */
  readonly reads: Reads;
}

/**
 * Whether a duty enters totals and shares: not one that is only tracked, nor one that is said again.
 *
 * @example plan.duties.filter(isScored).length //=> 126, of the 208 of the built-in plan
 */
export function isScored({ document }: Pick<Duty, 'document'>): boolean {
  return document.kind !== 'tracked' && document.kind !== 'same-as';
}
