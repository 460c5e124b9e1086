import { orderOperator } from '../order.js';

/** Holds for a number that is at most the value. */
export const lessThanInclusive = orderOperator('lessThanInclusive', 'number', ['less', 'equal']);
