import type { Comparison, Condition, Literal } from '../../condition/condition.js';
import { once } from '../../once.js';
import type { ColumnDeclaration } from '../../record/declaration.js';
import { type Atom, conjunctions } from './conjunctions.js';

/** What a condition's names stand for. */
export interface ConditionNames {
  readonly conditions: Readonly<Record<string, Condition>>;
  /** The column that a fact is; `undefined` for one that is worked out. */
  column(fact: string): ColumnDeclaration | undefined;
  /** The one value of a parameter; `undefined` where day or row decide. */
  parameter(name: string): Literal | undefined;
  /** Whether one word of the column may stand for another. */
  implies(column: ColumnDeclaration): boolean;
}

/**
 * Whether a condition may hold for some row, as far as its words tell. It cannot where in each of its ways
 *
 * - a named condition both holds and does not;
 * - a fact is blank and compared with something, or both blank and filled;
 * - `equal` and `in` leave no value that is neither excluded nor outside a closed vocabulary; a list is empty;
 * - the bounds of a number or a day leave nothing between them.
 *
 * Comparisons of two facts, dated or conditional parameters, and other operators are not looked at.
 */
export function canHold(condition: Condition, names: ConditionNames): boolean {
  const ways = conjunctions(condition, names.conditions);
  return ways === null || ways.some((way) => isPossible(way, names));
}

function isPossible(way: readonly Atom[], names: ConditionNames): boolean {
  const holds = new Map<string, boolean>();
  const facts = new Map<string, Comparison[]>();
  for (const atom of way) {
    if ('named' in atom) {
      if (once(holds, atom.named, () => atom.holds) !== atom.holds) return false;
    } else once(facts, atom.fact, (): Comparison[] => []).push(atom);
  }
  return [...facts].every(([fact, comparisons]) => isPossibleFor(names.column(fact), comparisons, names));
}

function isPossibleFor(
  column: ColumnDeclaration | undefined,
  comparisons: readonly Comparison[],
  names: ConditionNames,
): boolean {
  const range = { low: -Infinity, high: Infinity, lowIn: true, highIn: true };
  let words: ReadonlySet<string> | null = column?.closed
    ? new Set(Object.keys(column.vocabulary ?? {}))
    : null;
  const excluded = new Set<string>();
  const only = (list: readonly unknown[]) => {
    const kept = list.map(String);
    words = new Set(words ? kept.filter((one) => words!.has(one)) : kept);
  };
  const filled = new Set<boolean>();
  for (const { operator, value } of comparisons) {
    const literal = literalOf(value, names);
    if (operator === 'filled') {
      if (typeof literal === 'boolean') filled.add(literal);
      continue;
    }
    filled.add(column?.blankMeans === undefined);
    if (literal === undefined) continue;
    const plain = ['term', 'text', 'code', 'id', 'flag', 'number', 'yuan'].includes(column?.type ?? '');
    if (Array.isArray(literal)) {
      if (['in', 'intersects'].includes(operator) && literal.length === 0) return false;
      if (operator === 'in' && plain && column && !names.implies(column)) only(literal);
      if (operator === 'notIn') for (const one of literal) excluded.add(String(one));
      if (operator === 'between') {
        narrow(range, 'greaterThanInclusive', numberOf(literal[0]));
        narrow(range, 'lessThanInclusive', numberOf(literal[1]));
      }
      continue;
    }
    if (operator === 'equal' && plain) only([column?.type === 'flag' ? literal === true : literal]);
    if (operator === 'notEqual') excluded.add(String(literal));
    narrow(range, operator, numberOf(literal as string | number | boolean));
  }
  if (filled.has(true) && filled.has(false)) return false;
  if (
    words !== null &&
    column?.type !== 'flag' &&
    [...(words as Set<string>)].every((one) => excluded.has(one))
  ) {
    return !comparesWords(comparisons);
  }
  if (column?.type === 'flag' && words !== null && (words as Set<string>).size === 0) return false;
  const { low, high, lowIn, highIn } = range;
  return low < high || (low === high && lowIn && highIn);
}

const comparesWords = (comparisons: readonly Comparison[]): boolean =>
  comparisons.some(({ operator }) => ['equal', 'in', 'notEqual', 'notIn'].includes(operator));

function literalOf(value: Comparison['value'], names: ConditionNames): Literal | undefined {
  if (typeof value !== 'object' || Array.isArray(value)) return value as Literal;
  return 'parameter' in value ? names.parameter(value.parameter) : undefined;
}

/** A number, or a day as a number that is in the same order. */
function numberOf(value: string | number | boolean): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
    ? Number(value.replaceAll('-', ''))
    : Number.NaN;
}

interface Range {
  low: number;
  high: number;
  lowIn: boolean;
  highIn: boolean;
}

const LOW: Readonly<Record<string, boolean>> = {
  greaterThan: false,
  after: false,
  greaterThanInclusive: true,
  onOrAfter: true,
  equal: true,
};
const HIGH: Readonly<Record<string, boolean>> = {
  lessThan: false,
  before: false,
  lessThanInclusive: true,
  onOrBefore: true,
  equal: true,
};

/** Narrows what lies between two bounds, of which each may or may not be included. */
function narrow(range: Range, operator: string, value: number): void {
  if (Number.isNaN(value)) return;
  if (Object.hasOwn(LOW, operator) && value >= range.low) {
    range.lowIn = LOW[operator] && (value > range.low || range.lowIn);
    range.low = value;
  }
  if (Object.hasOwn(HIGH, operator) && value <= range.high) {
    range.highIn = HIGH[operator] && (value < range.high || range.highIn);
    range.high = value;
  }
}
