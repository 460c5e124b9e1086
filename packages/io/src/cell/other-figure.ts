/**
 * A figure that NFKC would set as a plain digit beside those before it, so that a footnote became part of a number:
 * `25①`, `10²`, `½`.
 */
export const OTHER_FIGURE = /\p{No}/u;
