import { once } from '../../once.js';
import type { Plan } from '../plan.js';
import type { PlanScope } from '../plan-scope.js';
import type { DutyDocument } from '../schema.js';
import { type ConditionNames, canHold } from './can-hold.js';
import { deadRungs } from './dead-rungs.js';
import { askedBy, askedTwice } from './double-duty.js';
import { dutyConditions, type PlacedCondition } from './duty-conditions.js';
import { type PlanWarning, planWarning } from './warning.js';

/** A duty with the place where it stands. */
interface PlacedDuty {
  readonly duty: DutyDocument;
  readonly scope: PlanScope;
  readonly path: string;
}

/**
 * What looks wrong in a plan that can be used: conditions that can never hold, two duties that ask the same of the
 * same subjects at the same time, rungs that are never reached, and parameters that no one reads. A warning is certain
 * as far as it goes; that there is none is no proof.
 *
 * @example checkPlan(plan).map((warning) => warning.text('en'))
 * //=> ['parameters/grace: no duty reads the parameter "grace"']
 */
export function checkPlan(plan: Plan): readonly PlanWarning[] {
  const duties = placedDuties(plan);
  return [
    ...neverHolding(plan, duties),
    ...doubleDuties(plan, duties),
    ...duties.flatMap(unreachableRungs),
    ...unreadParameters(plan, duties),
  ];
}

function placedDuties(plan: Plan): PlacedDuty[] {
  return plan.document.actions.flatMap(({ duties }, chapter) =>
    duties.map((duty, at) => ({
      duty,
      scope: plan.duty(duty.id)!.scope,
      path: `actions/${chapter}/duties/${at}`,
    })),
  );
}

/** What the conditions on a table's rows may name. */
function namesOf(scope: PlanScope, table: string): ConditionNames {
  const { conditions = {}, implications = {} } = scope.document;
  return {
    conditions: Object.fromEntries(Object.entries(conditions).map(([name, { when }]) => [name, when])),
    column: (fact) => {
      const [by, column] = fact.split('.', 2);
      const declared = scope.tables[table].columns[by];
      if (column === undefined || declared?.refersTo?.length !== 1) return declared;
      return scope.tables[declared.refersTo[0]].columns[column];
    },
    parameter: (name) => scope.peek(name)?.constant,
    implies: ({ vocabularyName = '' }) => Object.hasOwn(implications, vocabularyName),
  };
}

function neverHolding(plan: Plan, duties: readonly PlacedDuty[]): PlanWarning[] {
  const named = Object.entries(plan.document.conditions ?? {}).map(
    ([name, { on, when }]): PlacedCondition => ({ on, when, path: `conditions/${name}/when` }),
  );
  const dead = (scope: PlanScope, conditions: readonly PlacedCondition[]) =>
    conditions
      .filter(({ on, when }) => !canHold(when, namesOf(scope, on)))
      .map(({ when, path }) => planWarning('never-holds', path, JSON.stringify(when)));
  return [
    ...dead(plan.scope, named),
    ...duties.flatMap(({ duty, scope, path }) => dead(scope, dutyConditions(duty, path))),
  ];
}

function doubleDuties({ scope }: Plan, duties: readonly PlacedDuty[]): PlanWarning[] {
  const groups = new Map<string, PlacedDuty[]>();
  for (const placed of duties) {
    const duty = withValues(placed.duty, placed.scope);
    const asked = askedBy(duty);
    if (asked) once(groups, asked.thing, (): PlacedDuty[] => []).push({ ...placed, duty });
  }
  return [...groups.values()].flatMap((alike) =>
    alike.flatMap((one, at) =>
      alike.slice(at + 1).flatMap((other) => {
        const both = askedTwice(one.duty, other.duty);
        const meet = both !== null && canHold(both, namesOf(scope, askedBy(one.duty)!.table));
        return meet ? [planWarning('double-duty', other.path, one.duty.id)] : [];
      }),
    ),
  );
}

/** A duty in which each parameter with one value is that value, and each other one the place where it stands. */
function withValues(duty: DutyDocument, scope: PlanScope): DutyDocument {
  const text = JSON.stringify(duty, (_, value) => {
    const name = typeof value === 'object' && value !== null ? value.parameter : undefined;
    const parameter = typeof name === 'string' ? scope.peek(name) : undefined;
    return parameter ? (parameter.constant ?? { parameter: parameter.path }) : value;
  });
  return JSON.parse(text);
}

function unreachableRungs({ duty, scope, path }: PlacedDuty): PlanWarning[] {
  if (duty.kind !== 'deadline' || !duty.ladder) return [];
  const { ladder } = duty;
  const read = (value: number | { parameter: string }) => {
    const number = typeof value === 'number' ? value : scope.peek(value.parameter)?.constant;
    return typeof number === 'number' ? number : undefined;
  };
  return deadRungs(ladder, read).map((at) =>
    planWarning('rung-unreachable', `${path}/ladder/rungs/${at}`, ladder.rungs[at].id),
  );
}

function unreadParameters(plan: Plan, duties: readonly PlacedDuty[]): PlanWarning[] {
  const { minimumDays, parameters = {} } = plan.document;
  const scopes = [plan.scope, ...duties.map(({ scope }) => scope)];
  const read = new Set([
    ...scopes.flatMap(({ parametersRead }) => parametersRead.map(({ path }) => path)),
    ...Object.values(minimumDays).map(({ parameter }) => `parameters/${parameter}`),
  ]);
  const all = [
    ...Object.keys(parameters).map((name) => [name, `parameters/${name}`]),
    ...duties.flatMap(({ duty, path }) =>
      Object.keys(duty.parameters ?? {}).map((name) => [name, `${path}/parameters/${name}`]),
    ),
  ];
  return all.flatMap(([name, path]) => (read.has(path) ? [] : [planWarning('parameter-unread', path, name)]));
}
