import type { Dataset } from './dataset.js';
import { openScene, readDayOption } from './open-scene.js';
import type { View } from './view.js';

/**
 * The rows of a table as they read on a day, for compiled conditions and for programs that look at columns themselves;
 * `undefined` where the table was not supplied. Throws a `RangeError` where a day is none.
 *
 * @param asOf the day, `YYYY-MM-DD`
 * @param knownAt the day whose knowledge is used; without it, all is known
 * @example
 * const isMajor = compileCondition({ fact: 'level', operator: 'equal', value: 'major' }, TABLES.hazards);
 * const view = viewOn(dataset, 'hazards', '2025-06-30');
 * view.presentWhere(isMajor.test(view), TRUE).length //=> the number of major hazards found by that day
 */
export function viewOn(dataset: Dataset, table: string, asOf: string, knownAt?: string): View | undefined {
  const day = readDayOption('asOf', asOf);
  return openScene(dataset, day, day, { knownAt }).view(table, () => () => {});
}
