import type { PlanScope } from '../plan/plan-scope.js';
import type { DutyDocument } from '../plan/schema.js';
import { deadline } from './deadline.js';
import type { DutyKernel, DutyKind } from './duty.js';
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
  tracked,
  'same-as': sameAs,
};

/** Compiles a duty by its kind. */
export function compileDuty(document: DutyDocument, scope: PlanScope, path: string): DutyKernel {
  const kind = DUTY_KINDS[document.kind] as DutyKind<DutyDocument>;
  return kind.compile(document, scope.forDuty(document.parameters, path), path);
}

export { type Duty, type DutyKernel, type DutyKind, isScored } from './duty.js';
