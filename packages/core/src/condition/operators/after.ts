import { orderOperator } from '../order.js';

/** Holds for a day after the value. */
export const after = orderOperator('after', 'day', ['greater']);
