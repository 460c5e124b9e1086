import type { Condition, Literal } from '../condition/condition.js';

/**
 * The types of record that a condition asks for: what it compares the typing column with, by `equal` or `in`, at its
 * top or within `all`. `undefined` where it asks for none in particular, or a parameter's value depends on day or row.
 */
export function typesAsked(
  condition: Condition | undefined,
  typedBy: string | undefined,
  parameter: (name: string) => Literal | undefined,
): readonly string[] | undefined {
  if (condition === undefined || typedBy === undefined) return undefined;
  if ('all' in condition) {
    for (const part of condition.all) {
      const types = typesAsked(part, typedBy, parameter);
      if (types) return types;
    }
    return undefined;
  }
  if (!('fact' in condition) || condition.fact !== typedBy) return undefined;
  const { operator, value } = condition;
  const literal = typeof value === 'object' && 'parameter' in value ? parameter(value.parameter) : value;
  if (operator === 'equal' && typeof literal === 'string') return [literal];
  return operator === 'in' && Array.isArray(literal) ? literal.map(String) : undefined;
}
