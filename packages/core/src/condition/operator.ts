import type { PlanError } from '../plan-error.js';
import type { View } from '../record/view.js';
import type { Literal } from './condition.js';
import type { Fact, FactScope, FactType } from './fact.js';

/** Writes the truth of each entry of a view. */
export type Test = (view: View, out: Uint8Array) => void;

/** What a comparison has on its right side. */
export interface Operand {
  /** The plain value, or the other fact. */
  readonly value: Literal | Fact;
  readonly params: Readonly<Record<string, string>>;
}

/** What an operator may ask while it is compiled. */
export interface OperatorContext {
  readonly facts: FactScope;
  /** The words that a word of a column's vocabulary stands for, itself first. */
  implied(fact: Fact, word: string): readonly string[];
  /** Whether a table of that name is declared, which a fact names records of; without it, any may be. */
  isTable?(name: string, asks: Fact): boolean;
  /** Whether a table holds a record with that id; `null` where it was not supplied. */
  holds(view: View, table: string, id: string): boolean | null;
  /** The error that refuses the comparison, at its value or at another part of it. */
  refuse(code: 'operator-type' | 'bad-value' | 'unknown-fact', detail: string, at?: string): PlanError;
}

/** One operator of a condition. */
export interface Operator {
  readonly name: string;
  /** The types of fact it applies to. */
  readonly takes: readonly FactType[];
  /** Makes the test, or refuses. */
  compile(fact: Fact, operand: Operand, context: OperatorContext): Test;
}

/** Whether the right side is another fact. */
export function isFact(value: Operand['value']): value is Fact {
  return typeof value === 'object' && !Array.isArray(value);
}
