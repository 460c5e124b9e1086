import type { Cases } from '../finding/cases.js';
import type { Status } from '../finding/status.js';
import type { PlanScope } from '../plan/plan-scope.js';
import type { OutcomeDocument } from '../plan/schema.js';
import { PlanError } from '../plan-error.js';
import type { Scene } from '../record/scene.js';
import type { ShownBy } from './coverage.js';
import type { DutyKernel, DutyKind } from './duty.js';
import { OutcomeCases } from './outcome-cases.js';
import { compileState, type State } from './outcome-state.js';
import { UnknownPlan } from './single.js';

/** *A measure on a day, or at month-ends, compared with a number or with itself on another day.* */
export const outcome: DutyKind<OutcomeDocument> = {
  kind: 'outcome',
  compile: (document, scope, path) => new OutcomeKernel(document, scope, path),
};

class OutcomeKernel implements DutyKernel {
  readonly statuses: readonly Status[];
  private readonly states: readonly State[];
  private readonly suffices: boolean;

  constructor(document: OutcomeDocument, scope: PlanScope, path: string) {
    this.suffices = document.suffices ?? true;
    this.states = document.states.flatMap((state, at) => compileState(state, scope, `${path}/states/${at}`));
    const instances = this.states.map(({ instance }) => instance);
    const isLone = instances.length === 1;
    // What is unknown of the plan as a whole has the empty instance, and so none of several states has it.
    const again = instances.find((one, at) => instances.indexOf(one) !== at || (one === '' && !isLone));
    if (again !== undefined) throw new PlanError('duplicate-id', `${path}/states`, again);
    this.statuses = [
      ...(this.suffices ? (['met'] as const) : []),
      'open',
      'breached',
      'unknown',
      ...(this.states.some(({ scope }) => scope) ? (['not-applicable'] as const) : []),
    ];
  }

  cases(scene: Scene): Cases[] {
    const missing = new Map(this.states.map((state) => [state, notSupplied(state, scene)]));
    const supplied = this.states.filter((state) => missing.get(state) === undefined);
    const absent = this.states.filter((state) => missing.get(state) !== undefined);
    const from = Math.min(...absent.map((state) => state.from));
    return [
      ...(supplied.length > 0 ? [new OutcomeCases(scene, supplied, this.suffices)] : []),
      ...(absent.length > 0 ? [new UnknownPlan(scene, 'not-supplied', missing.get(absent[0])!, from)] : []),
    ];
  }
}

/** The first table of a state, with the types of record, that was not supplied. */
function notSupplied({ comparisons, scope }: State, { dataset }: Scene): ShownBy | undefined {
  return [...(scope ? [scope] : []), ...comparisons.map(({ measure }) => measure)]
    .map(({ records }) => records)
    .find(({ table, types }) => !dataset.supplies(table, types));
}
