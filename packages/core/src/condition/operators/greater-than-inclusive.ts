import { orderOperator } from '../order.js';

/** Holds for a number that is at least the value. */
export const greaterThanInclusive = orderOperator('greaterThanInclusive', 'number', ['greater', 'equal']);
