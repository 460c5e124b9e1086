import { orderOperator } from '../order.js';

/** Holds for a day on or before the value. */
export const onOrBefore = orderOperator('onOrBefore', 'day', ['less', 'equal']);
