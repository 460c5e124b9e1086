import type { Comparison, Condition } from '@zhiben/core';
import jsonLogic from 'json-logic-js';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import type { Entity } from './entities.js';
import { RULES } from './rules.js';

type Logic = Parameters<typeof jsonLogic.apply>[0];

/** How json-logic says what an operator of ours says. */
const OPERATORS: Readonly<Record<string, (fact: unknown, value: unknown) => unknown>> = {
  equal: (fact, value) => ({ '===': [fact, value] }),
  notEqual: (fact, value) => ({ '!==': [fact, value] }),
  in: (fact, value) => ({ in: [fact, value] }),
  notIn: (fact, value) => ({ '!': [{ in: [fact, value] }] }),
  contains: (fact, value) => ({ in: [value, fact] }),
  doesNotContain: (fact, value) => ({ '!': [{ in: [value, fact] }] }),
  lessThan: (fact, value) => ({ '<': [fact, value] }),
  lessThanInclusive: (fact, value) => ({ '<=': [fact, value] }),
  greaterThan: (fact, value) => ({ '>': [fact, value] }),
  greaterThanInclusive: (fact, value) => ({ '>=': [fact, value] }),
};

function toLogic(condition: Condition): Logic {
  if ('all' in condition) return { and: condition.all.map(toLogic) } as Logic;
  if ('any' in condition) return { or: condition.any.map(toLogic) } as Logic;
  if ('not' in condition) return { '!': [toLogic(condition.not)] } as Logic;
  const { fact, operator, value } = condition as Comparison;
  return OPERATORS[operator]({ var: fact }, value) as Logic;
}

/** The rules in json-logic's own JSON, applied to the plain objects. */
export function logic(entities: readonly Entity[]): Side<Counts> {
  const rules = Object.entries(RULES).map(([name, rule]) => [name, toLogic(rule)] as const);
  return {
    name: 'json-logic-js',
    run() {
      const counts: Record<string, number> = {};
      for (const [name, rule] of rules) {
        let hits = 0;
        for (const entity of entities) if (jsonLogic.apply(rule, entity)) hits += 1;
        counts[name] = hits;
      }
      return counts;
    },
  };
}
