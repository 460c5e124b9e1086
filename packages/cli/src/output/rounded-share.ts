/**
 * A share, rounded to a tenth of a percent. Only all is 1, only none is 0.
 *
 * @example roundedShare(890 / 1065) //=> 0.836
 * @example roundedShare(0.99999) //=> 0.999
 */
export function roundedShare(share: number): number {
  if (share <= 0 || share >= 1) return share;
  return Math.min(999, Math.max(1, Math.round(share * 1000))) / 1000;
}
