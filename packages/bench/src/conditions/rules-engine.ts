import { Engine } from 'json-rules-engine';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import type { Entity } from './entities.js';
import { RULES } from './rules.js';

/** One engine with all rules, as its documentation has it; an entity's fields are the facts of a run. */
export function rulesEngine(entities: readonly Entity[]): Side<Counts> {
  const rules = Object.entries(RULES).map(([type, conditions]) => ({ conditions, event: { type } }));
  const engine = new Engine(rules as ConstructorParameters<typeof Engine>[0]);
  return {
    name: 'json-rules-engine',
    async run() {
      const counts: Record<string, number> = {};
      for (const entity of entities) {
        const { events } = await engine.run({ ...entity });
        for (const { type } of events) counts[type] = (counts[type] ?? 0) + 1;
      }
      return counts;
    },
  };
}
