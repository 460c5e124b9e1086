import { orderOperator } from '../order.js';

/** Holds for a day on or after the value. */
export const onOrAfter = orderOperator('onOrAfter', 'day', ['greater', 'equal']);
