const grouped = new Intl.NumberFormat('en-US');

/**
 * A count with its thousands marked.
 *
 * @example count(1234567) //=> '1,234,567'
 */
export const count = (value: number): string => grouped.format(value);

/**
 * A share in percent with one decimal. Only all is 100%, only none is 0%, and of nothing there is no share.
 *
 * @example percent(890, 1065)   //=> '83.6%'
 * @example percent(9999, 10000) //=> '99.9%'
 * @example percent(0, 0)        //=> '—'
 */
export function percent(part: number, whole: number): string {
  if (whole === 0) return '—';
  if (part === 0 || part === whole) return part === 0 ? '0%' : '100%';
  const tenths = Math.min(999, Math.max(1, Math.round((part / whole) * 1000)));
  return `${(tenths / 10).toFixed(1)}%`;
}
