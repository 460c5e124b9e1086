import { orderOperator } from '../order.js';

/** Holds for a day before the value. */
export const before = orderOperator('before', 'day', ['less']);
