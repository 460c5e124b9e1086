import type { Operator } from '../operator.js';
import { after } from './after.js';
import { before } from './before.js';
import { between } from './between.js';
import { contains } from './contains.js';
import { containsAll } from './contains-all.js';
import { doesNotContain } from './does-not-contain.js';
import { equal } from './equal.js';
import { filled } from './filled.js';
import { greaterThan } from './greater-than.js';
import { greaterThanInclusive } from './greater-than-inclusive.js';
import { isIn } from './in.js';
import { inIndustry } from './in-industry.js';
import { intersects } from './intersects.js';
import { lessThan } from './less-than.js';
import { lessThanInclusive } from './less-than-inclusive.js';
import { notEqual } from './not-equal.js';
import { notIn } from './not-in.js';
import { onOrAfter } from './on-or-after.js';
import { onOrBefore } from './on-or-before.js';
import { refersTo } from './refers-to.js';
import { shareAtLeast } from './share-at-least.js';
import { shareBelow } from './share-below.js';
import { startsWith } from './starts-with.js';

/** All operators, by the name a condition uses. */
export const OPERATORS: ReadonlyMap<string, Operator> = new Map(
  [
    equal,
    notEqual,
    isIn,
    notIn,
    contains,
    doesNotContain,
    lessThan,
    lessThanInclusive,
    greaterThan,
    greaterThanInclusive,
    before,
    onOrBefore,
    after,
    onOrAfter,
    between,
    startsWith,
    inIndustry,
    intersects,
    containsAll,
    filled,
    refersTo,
    shareAtLeast,
    shareBelow,
  ].map((operator) => [operator.name, operator]),
);
