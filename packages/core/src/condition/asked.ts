import type { Literal } from './condition.js';
import type { Fact } from './fact.js';
import { isFact, type Operand } from './operator.js';
import { factName, literalText, type Said } from './seen.js';

/** What a comparison asks of a row. */
export interface ComparisonAsked {
  readonly kind: 'comparison';
  readonly label: Said;
  readonly operator: string;
  /** The plain value it is compared with; `null` where that is another fact, or the row decides. */
  readonly value: Literal | null;
  /** The value, or what the other fact is called. */
  readonly valueText: Said;
}

/** What a condition asks of a row, whatever stands there. */
export type ConditionAsked =
  | { readonly kind: 'all' | 'any'; readonly parts: readonly ConditionAsked[] }
  | { readonly kind: 'not'; readonly part: ConditionAsked }
  | ComparisonAsked;

/**
 * What a comparison asks.
 *
 * @param values what it may be compared with: one, or those of a parameter of which day or row decide
 */
export function comparisonAsked(
  fact: Fact,
  operator: string,
  values: readonly Operand['value'][],
): ComparisonAsked {
  const about = { kind: 'comparison', label: factName(fact), operator } as const;
  const [value] = values;
  if (values.length > 1) {
    const texts = values.flatMap((one) => (isFact(one) ? [] : [literalText(one, fact.column)]));
    const text = (language: 'zh-CN' | 'en') => texts.map((one) => one[language]).join(' / ');
    return { ...about, value: null, valueText: { 'zh-CN': text('zh-CN'), en: text('en') } };
  }
  return isFact(value)
    ? { ...about, value: null, valueText: factName(value) }
    : { ...about, value, valueText: literalText(value, fact.column) };
}
