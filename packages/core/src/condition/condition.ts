/** A plain value in a condition; days are `YYYY-MM-DD`. */
export type Literal = string | number | boolean | readonly (string | number)[];

/** What a fact is compared with: a plain value, another fact of the same row, or a parameter of the plan. */
export type ConditionValue = Literal | { readonly fact: string } | { readonly parameter: string };

/** One comparison, in the JSON of json-rules-engine. */
export interface Comparison {
  readonly fact: string;
  readonly operator: string;
  readonly value: ConditionValue;
  /** Further arguments of the operator, e.g. `{ of: 'expected' }` for a share. */
  readonly params?: Readonly<Record<string, string>>;
  /** Kept for json-rules-engine's sake; without meaning here. */
  readonly name?: string;
  /** Kept for json-rules-engine's sake; without meaning here. */
  readonly priority?: number;
}

/**
 * A condition in the JSON of json-rules-engine: `all`, `any`, `not`, a named `condition`, or a comparison.
 * Three-valued: a blank fact makes a comparison unknown, and Kleene's logic carries that upwards.
 *
 * @example
 * { all: [
 *   { fact: 'level', operator: 'equal', value: 'major' },
 *   { not: { fact: 'closedOn', operator: 'filled', value: true } },
 * ] }
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly condition: string }
  | Comparison;
