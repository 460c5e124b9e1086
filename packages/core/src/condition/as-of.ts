import { type Day, isDay, parseDay } from '../day/day.js';
import { once } from '../once.js';
import { asOfFact, type Fact, viewOf } from './fact.js';
import { isFact, type Operand } from './operator.js';

/**
 * `asOf` where it is compared with other days: on each of them, and on the day after it, the comparison may turn.
 * The days of the row's own columns are left out, since whoever asks for a column knows what it turns.
 */
export function asOfAgainst(others: readonly Operand['value'][]): Fact {
  const named = others.flat().flatMap((one) => (typeof one === 'string' ? [parseDay(one)] : []));
  const computed = others.filter(isFact).filter((fact) => !fact.usesAsOf && !fact.columns.has(fact.name));
  return {
    ...asOfFact,
    turns(table, scene) {
      const ofRow = new Map<number, Day[]>();
      const view = computed.length > 0 ? viewOf(scene, table, computed) : undefined;
      for (const fact of view ? computed : []) {
        fact.days!(view!).forEach((day, entry) => {
          once(ofRow, view!.rowOf(entry), (): Day[] => []).push(day);
        });
      }
      return (row, days) => {
        for (const day of [...named, ...(ofRow.get(row) ?? [])]) if (isDay(day)) days.push(day, day + 1);
      };
    },
  };
}
