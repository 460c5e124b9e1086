import { shareOperator } from '../share.js';

/** Holds where the fact is less than the value's share (0–1) of another fact, named by `params.of`. */
export const shareBelow = shareOperator('shareBelow', (part, whole, share) => part / whole < share);
