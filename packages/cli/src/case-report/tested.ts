import type { Plan, PlanCase, PlanTest } from '@zhiben/core';
import type { NamedCases } from '../cases/open-cases.js';

/** A plan that was held against cases. */
export interface Tested {
  readonly plan: Plan;
  readonly files: readonly NamedCases[];
  readonly tested: PlanTest;
  /** Name of the file that a case stands in. */
  readonly nameOf: (one: PlanCase) => string;
}
