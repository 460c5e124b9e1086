import type { ConditionScope } from '../../src/condition/compile.js';
import { viewFor } from '../../src/condition/fact.js';
import { type Condition, compileCondition } from '../../src/condition/index.js';
import { formatDay, parseDay } from '../../src/day/index.js';
import type { Dataset } from '../../src/record/dataset.js';
import type { Kleene } from './naive.js';
import { sceneOf } from './things.js';
import { SCOPE, truthOfCode, truths } from './truth.js';

const FROM = '2025-03-05';
const TO = '2025-03-15';

/** The days of a span of eleven days. */
export const SPAN: readonly string[] = Array.from({ length: 11 }, (_, at) => formatDay(parseDay(FROM) + at));

/** By day of the span, the truth for each row of a table, read off one pass over the whole span. */
export function overSpan(
  condition: Condition,
  dataset: Dataset,
  scope: ConditionScope = SCOPE,
  table = 'things',
): Kleene[][] {
  const predicate = compileCondition(condition, scope);
  const view = viewFor(sceneOf(dataset, FROM, TO), table, predicate.facts)!;
  const truth = predicate.test(view);
  return SPAN.map(parseDay).map((day) => {
    const ofRow: Kleene[] = [];
    for (let entry = 0; entry < view.length; entry++) {
      if (day < view.since(entry) || view.until(entry) < day) continue;
      if (view.rowOf(entry) in ofRow) throw new Error('two entries of a row tell of one day');
      ofRow[view.rowOf(entry)] = truthOfCode(truth[entry]);
    }
    return ofRow;
  });
}

/** The same, read on each day by itself. */
export function onEachDay(
  condition: Condition,
  dataset: Dataset,
  scope: ConditionScope = SCOPE,
  table = 'things',
): Kleene[][] {
  return SPAN.map((day) => truths(condition, sceneOf(dataset, day).view(table, () => () => {})!, scope));
}
