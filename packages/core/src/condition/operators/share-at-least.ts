import { shareOperator } from '../share.js';

/**
 * Holds where the fact is at least the value's share (0–1) of another fact, named by `params.of`.
 *
 * @example { fact: 'participants', operator: 'shareAtLeast', value: 0.9, params: { of: 'expected' } }
 */
export const shareAtLeast = shareOperator('shareAtLeast', (part, whole, share) => part / whole >= share);
