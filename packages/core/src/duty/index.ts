import type { PlanScope } from '../plan/plan-scope.js';
import type { DutyDocument } from '../plan/schema.js';
import { deadline } from './deadline.js';
import type { Duty, DutyKind } from './duty.js';
import { outcome } from './outcome.js';
import { quota } from './quota.js';
import { recurring } from './recurring.js';
import { sameAs } from './same-as.js';
import { standing } from './standing.js';
import { tracked } from './tracked.js';

/** All kinds of duty, by the name a plan uses. */
export const DUTY_KINDS: {
  readonly [K in DutyDocument['kind']]: DutyKind<Extract<DutyDocument, { kind: K }>>;
} = {
  recurring,
  deadline,
  standing,
  quota,
  outcome,
  tracked,
  'same-as': sameAs,
};

/** Compiles a duty by its kind; also gives what it reads. */
export function compileDuty(
  document: DutyDocument,
  plan: PlanScope,
  path: string,
): Pick<Duty, 'kernel' | 'parameters' | 'scope' | 'reads'> {
  const kind = DUTY_KINDS[document.kind] as DutyKind<DutyDocument>;
  const scope = plan.forDuty(document.parameters, path);
  const kernel = kind.compile(document, scope, path);
  return { kernel, parameters: scope.parametersRead, scope, reads: scope.reads };
}

export type { DaySum } from './day-sum.js';
export {
  type Anchor,
  type Duty,
  type DutyKernel,
  type DutyKind,
  isScored,
  type RowSum,
} from './duty.js';
