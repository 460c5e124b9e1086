import { orderOperator } from '../order.js';

/** Holds for a number that is greater than the value. */
export const greaterThan = orderOperator('greaterThan', 'number', ['greater']);
