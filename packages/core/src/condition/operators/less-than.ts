import { orderOperator } from '../order.js';

/** Holds for a number that is less than the value. */
export const lessThan = orderOperator('lessThan', 'number', ['less']);
