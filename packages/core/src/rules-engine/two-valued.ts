import type { ConditionProperties, TopLevelCondition } from 'json-rules-engine';
import type { Comparison, Condition, Literal } from '../condition/condition.js';
import type { RowScope } from '../plan/row-scope.js';
import type { Reading } from './operators.js';

/** What stands within `all`, `any` and `not` of a rule. */
export type RuleCondition = TopLevelCondition | ConditionProperties;

const OTHER: Readonly<Record<Reading, Reading>> = { certainly: 'possibly', possibly: 'certainly' };

/** The share operators, as comparisons of the share itself. */
const SHARES: Readonly<Record<string, string>> = {
  shareAtLeast: 'greaterThanInclusive',
  shareBelow: 'lessThan',
};

/**
 * A three-valued condition as one of json-rules-engine, which knows only two values: one that holds where the condition
 * is true (`certainly`), or one that holds unless it is false (`possibly`). A `not` turns one into the other. Named
 * conditions are written out.
 *
 * @param rows what the condition's names stand for
 */
export function twoValued(condition: Condition, reading: Reading, rows: RowScope): RuleCondition {
  if ('all' in condition) return { all: condition.all.map((part) => twoValued(part, reading, rows)) };
  if ('any' in condition) return { any: condition.any.map((part) => twoValued(part, reading, rows)) };
  if ('not' in condition) return { not: twoValued(condition.not, OTHER[reading], rows) };
  if ('condition' in condition) {
    const named = rows.plan.document.conditions![condition.condition];
    return { all: [twoValued(named.when, reading, rows)], name: condition.condition };
  }
  return compared(condition, reading, rows);
}

function compared(comparison: Comparison, reading: Reading, rows: RowScope): ConditionProperties {
  const { fact: name, operator, value, params } = comparison;
  const table = rows.table.name;
  const asks = (operator: string, value: unknown, record: Record<string, unknown>) => ({
    fact: 'record',
    params: { table, ...record },
    operator: `${reading}:${operator}`,
    value,
  });
  if (operator === 'filled') return asks('equal', value, { filled: name });
  if (operator === 'refersTo') return asks('equal', true, { value: name, refersTo: value });
  if (operator in SHARES) return asks(SHARES[operator], value, { value: name, shareOf: params!.of });
  if (typeof value === 'object' && 'fact' in value) {
    const other = { fact: 'record', params: { table, value: value.fact } };
    const equality: Record<string, string> = { equal: 'same', notEqual: 'not:same' };
    return asks(equality[operator] ?? operator, other, { value: name });
  }
  const literal =
    typeof value === 'object' && 'parameter' in value ? rows.plan.constant(value.parameter, table) : value;
  const { type } = rows.facts(name)!;
  const isWord = type === 'word' || type === 'words';
  const plain = isWord ? asWords(literal as Literal) : (literal as Literal);
  return asks(operator, operator === 'startsWith' ? [plain].flat() : plain, { value: name });
}

/** Words that are written as numbers. */
const asWords = (value: Literal): Literal =>
  typeof value === 'object' ? value.map(String) : typeof value === 'number' ? String(value) : value;
