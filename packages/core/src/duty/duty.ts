import type { Cases } from '../finding/cases.js';
import type { Status } from '../finding/status.js';
import type { Parameter } from '../plan/parameter.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { DutyDocument, Text } from '../plan/schema.js';
import type { Scene } from '../record/scene.js';

/** A compiled duty: gives its cases for any dataset and horizon. */
export interface DutyKernel {
  /** The statuses that its findings can have, as far as they are reported without being asked for. */
  readonly statuses: readonly Status[];
  /** The cases of a scene, in one group or several. */
  cases(scene: Scene): Cases[];
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
}

/**
 * Whether a duty enters totals and shares: not one that is only tracked, nor one that is said again.
 *
 * @example plan.duties.filter(isScored).length //=> 26, of the 104 of the built-in plan
 */
export function isScored({ document }: Pick<Duty, 'document'>): boolean {
  return document.kind !== 'tracked' && document.kind !== 'same-as';
}
