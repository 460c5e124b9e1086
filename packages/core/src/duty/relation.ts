import type { Range } from '../aggregate/index.js';
import { FALSE, TRUE, type Truth, UNKNOWN } from '../condition/truth.js';

/** How a measure may be asked to stand to a bound. */
export type Relation = 'atMost' | 'atLeast' | 'lessThan' | 'moreThan';

/** A figure of which nothing is known. */
export const UNTOLD: Range = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };

const decided = (holds: boolean, fails: boolean): Truth => (holds ? TRUE : fails ? FALSE : UNKNOWN);

/** Whether a figure stands so to a bound; undecided where what is not known of one of them could change it. */
export const RELATIONS: Readonly<Record<Relation, (value: Range, bound: Range) => Truth>> = {
  atMost: (value, bound) => decided(value.most <= bound.least, value.least > bound.most),
  atLeast: (value, bound) => decided(value.least >= bound.most, value.most < bound.least),
  lessThan: (value, bound) => decided(value.most < bound.least, value.least >= bound.most),
  moreThan: (value, bound) => decided(value.least > bound.most, value.most <= bound.least),
};

/**
 * The relation that a comparison asks for, and its bound.
 *
 * @example relationOf({ measure, atMost: 0 }) //=> ['atMost', 0]
 */
export function relationOf<Bound>(comparison: Partial<Record<Relation, Bound>>): [Relation, Bound] {
  const relation = (Object.keys(RELATIONS) as Relation[]).find((one) => comparison[one] !== undefined)!;
  return [relation, comparison[relation]!];
}
