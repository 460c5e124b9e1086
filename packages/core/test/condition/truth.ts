import type { ConditionScope } from '../../src/condition/compile.js';
import {
  type Condition,
  compileCondition,
  FALSE,
  TRUE,
  tableFacts,
  UNKNOWN,
} from '../../src/condition/index.js';
import type { View } from '../../src/record/view.js';
import type { Kleene } from './naive.js';
import { THINGS } from './things.js';

const KLEENE = new Map<number, Kleene>([
  [TRUE, true],
  [FALSE, false],
  [UNKNOWN, null],
]);

/** What a condition may name: the facts of things, the ids of owners. */
export const SCOPE: ConditionScope = {
  facts: tableFacts(THINGS),
  holds: ({ scene }, table, id) => {
    const held = scene.dataset.table(table);
    return held ? held.rowOf(id) >= 0 : null;
  },
};

/** The truth that a code stands for. */
export function truthOfCode(code: number): Kleene {
  const truth = KLEENE.get(code);
  if (truth === undefined) throw new Error(`${code} is no truth`);
  return truth;
}

/** The compiled truth of a condition for each row of a view. */
export function truths(condition: Condition, view: View, scope: Partial<ConditionScope> = {}): Kleene[] {
  const truth = compileCondition(condition, { ...SCOPE, ...scope }).test(view);
  return Array.from(truth.subarray(0, view.length), truthOfCode);
}
