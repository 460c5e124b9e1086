import type { Comparison, Condition } from '../../condition/condition.js';

/** A comparison, or a named condition that holds or does not. */
export type Atom = Comparison | { readonly named: string; readonly holds: boolean };

/** With more ways than these to hold, a condition is taken to be able to. */
const MOST = 4096;

const OPPOSITE: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  in: 'notIn',
  contains: 'doesNotContain',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  before: 'onOrAfter',
  onOrBefore: 'after',
};
const NEGATED: Readonly<Record<string, string>> = {
  ...OPPOSITE,
  ...Object.fromEntries(Object.entries(OPPOSITE).map(([one, other]) => [other, one])),
};

/**
 * The ways in which a condition can hold: comparisons that hold together. What is not understood is left out, so that
 * a way may be impossible all the same; `null` where there are too many.
 */
export function conjunctions(
  condition: Condition,
  named: Readonly<Record<string, Condition>>,
  wanted = true,
): Atom[][] | null {
  if ('not' in condition) return conjunctions(condition.not, named, !wanted);
  if ('condition' in condition) {
    const { condition: name } = condition;
    const ways = Object.hasOwn(named, name) ? conjunctions(named[name], named, wanted) : [[]];
    return ways === null ? null : ways.map((way) => [{ named: name, holds: wanted }, ...way]);
  }
  if ('fact' in condition) {
    const atom = wanted ? condition : negated(condition);
    return [atom ? [atom] : []];
  }
  const isAll = 'all' in condition;
  const parts = (isAll ? condition.all : condition.any).map((part) => conjunctions(part, named, wanted));
  return isAll === wanted ? product(parts) : union(parts);
}

function negated(comparison: Comparison): Comparison | null {
  if (comparison.operator === 'filled') return { ...comparison, value: comparison.value !== true };
  const operator = NEGATED[comparison.operator];
  return operator === undefined ? null : { ...comparison, operator };
}

function product(parts: readonly (Atom[][] | null)[]): Atom[][] | null {
  let ways: Atom[][] = [[]];
  for (const part of parts) {
    if (part === null || ways.length * part.length > MOST) return null;
    ways = ways.flatMap((way) => part.map((other) => [...way, ...other]));
  }
  return ways;
}

function union(parts: readonly (Atom[][] | null)[]): Atom[][] | null {
  const ways: Atom[][] = [];
  for (const part of parts) {
    if (part === null || ways.length + part.length > MOST) return null;
    ways.push(...part);
  }
  return ways;
}
