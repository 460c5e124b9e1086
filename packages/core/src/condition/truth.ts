/**
 * Three-valued truth (Kleene's strong logic) in two bits: `and` is bitwise AND, `or` is bitwise OR, and so both
 * work on whole columns without a branch.
 */
export type Truth = 0 | 1 | 3;

/** False for certain. */
export const FALSE: Truth = 0;
/** The data cannot decide it. */
export const UNKNOWN: Truth = 1;
/** True for certain. */
export const TRUE: Truth = 3;

/** Negation by code: false ↔ true, unknown stays. */
export const NOT: Uint8Array = Uint8Array.of(TRUE, UNKNOWN, 0, FALSE);

/** Two-valued truth as a {@link Truth}. */
export const truthOf = (value: boolean): Truth => (value ? TRUE : FALSE);
