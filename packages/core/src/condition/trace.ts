import type { DayTrace } from '../plan/day-trace.js';
import type { Literal } from './condition.js';
import type { Said, SeenValue } from './seen.js';

/** Three-valued truth, as a word. */
export type TruthWord = 'true' | 'false' | 'unknown';

/** One comparison of a condition, with what stood on both sides. */
export interface ComparisonTrace {
  readonly kind: 'comparison';
  readonly truth: TruthWord;
  readonly fact: string;
  /** What the fact is called. */
  readonly label: Said;
  readonly saw: SeenValue;
  /** How the fact's day came about, where it is worked out. */
  readonly from?: DayTrace;
  readonly operator: string;
  /** What it is compared with; of another fact, what stood there. */
  readonly value: Literal | null;
  readonly valueText: Said;
  /** The other fact, where it is compared with one. */
  readonly other?: { readonly fact: string; readonly label: Said };
  /** The parameter that holds the value. */
  readonly parameter?: string;
  /** For a share: the fact it is a share of. */
  readonly of?: { readonly fact: string; readonly label: Said; readonly saw: SeenValue };
}

/** A condition as it was decided for one row: the truth of each part. */
export type ConditionTrace =
  | { readonly kind: 'all' | 'any'; readonly truth: TruthWord; readonly parts: readonly ConditionTrace[] }
  | { readonly kind: 'not'; readonly truth: TruthWord; readonly part: ConditionTrace }
  | {
      readonly kind: 'named';
      readonly name: string;
      readonly truth: TruthWord;
      readonly part: ConditionTrace;
    }
  | ComparisonTrace;

/** A comparison, and what it would have had to be. */
export interface Blame {
  readonly comparison: ComparisonTrace;
  /** What it had to be: `false` where the condition asks that it does not hold. */
  readonly wanted: 'true' | 'false';
  /** Whether it is one of several of which one would be enough. */
  readonly either: boolean;
}

const OPPOSITE = { true: 'false', false: 'true' } as const;

/**
 * The comparisons that kept a condition from being what was wanted; none where it is.
 *
 * @example blame(trace).map(({ comparison }) => comparison.fact) //=> ['leaderRole'], of a check that a deputy led
 */
export function blame(trace: ConditionTrace, wanted: 'true' | 'false' = 'true', either = false): Blame[] {
  if (trace.truth === wanted) return [];
  if (trace.kind === 'comparison') return [{ comparison: trace, wanted, either }];
  if (trace.kind === 'not') return blame(trace.part, OPPOSITE[wanted], either);
  if (trace.kind === 'named') return blame(trace.part, wanted, either);
  const oneIsEnough = (trace.kind === 'any') === (wanted === 'true') && trace.parts.length > 1;
  return trace.parts.flatMap((part) => blame(part, wanted, either || oneIsEnough));
}

/**
 * The comparisons that a condition's truth rests on: of an `any` that holds, those of the first that holds; of an `all`
 * that holds, all; of one that does not hold or cannot be told, those that are the same.
 */
export function restsOn(trace: ConditionTrace): ComparisonTrace[] {
  if (trace.kind === 'comparison') return [trace];
  if (trace.kind === 'not' || trace.kind === 'named') return restsOn(trace.part);
  const alike = trace.parts.filter(({ truth }) => truth === trace.truth);
  const isDecidedByOne = trace.kind === 'any' && trace.truth === 'true';
  return (isDecidedByOne ? alike.slice(0, 1) : alike).flatMap(restsOn);
}
