import type { Literal } from './condition.js';
import type { Fact } from './fact.js';
import { isFact, type Operand } from './operator.js';
import { factName, literalText, type Said } from './seen.js';

/** What a comparison asks of a row. */
export interface ComparisonAsked {
  readonly kind: 'comparison';
  readonly label: Said;
  readonly operator: string;
  /** The plain value it is compared with; `null` where that is another fact. */
  readonly value: Literal | null;
  /** The value, or what the other fact is called. */
  readonly valueText: Said;
}

/** What a condition asks of a row, whatever stands there. */
export type ConditionAsked =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ConditionAsked[] }
  | { readonly kind: 'not'; readonly part: ConditionAsked }
  | ComparisonAsked;

/** What a comparison asks. */
export function comparisonAsked(fact: Fact, operator: string, value: Operand['value']): ComparisonAsked {
  const about = { kind: 'comparison', label: factName(fact), operator } as const;
  return isFact(value)
    ? { ...about, value: null, valueText: factName(value) }
    : { ...about, value, valueText: literalText(value, fact.column) };
}
