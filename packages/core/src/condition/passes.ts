import { NO_DAY, UNCOVERED_DAY } from '../day/day.js';
import type { Codes } from '../record/column.js';
import { NOT } from './truth.js';

// The loops over columns. Each is one function that all conditions share, and not a closure of each condition, so that
// the engine learns and compiles it once.

/** Room for one byte an entry, in whole words, so that four can be joined at a time. */
export const bytesFor = (length: number): Uint8Array => new Uint8Array((length + 3) & ~3);

/** The same bytes, four at a time. */
export const inWords = (bytes: Uint8Array): Int32Array => new Int32Array(bytes.buffer, 0, bytes.length >> 2);

/** Whether all bytes are 0. */
export function isNothing(words: Int32Array): boolean {
  for (let i = 0; i < words.length; i++) if (words[i] !== 0) return false;
  return true;
}

/** Truth by code of a word. */
export function lookUp(codes: Codes, byCode: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < codes.length; i++) out[i] = byCode[codes[i]];
}

/** Truth by the order of days and one day; for the codes of `byOrder`. */
export function daysAgainstDay(days: Int32Array, day: number, byOrder: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < days.length; i++) {
    const x = days[i];
    out[i] = byOrder[Number(x >= day) | (Number(x <= day) << 1) | (Number(x <= UNCOVERED_DAY) << 2)];
  }
}

/** Truth by the order of days and days. */
export function daysAgainstDays(a: Int32Array, b: Int32Array, byOrder: Uint8Array, out: Uint8Array): void {
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    const y = b[i];
    const isBlank = Number(x <= UNCOVERED_DAY) | Number(y <= UNCOVERED_DAY);
    out[i] = byOrder[Number(x >= y) | (Number(x <= y) << 1) | (isBlank << 2)];
  }
}

/** Truth by the order of numbers and one number. */
export function numbersAgainstNumber(
  numbers: Float64Array,
  number: number,
  byOrder: Uint8Array,
  out: Uint8Array,
): void {
  for (let i = 0; i < numbers.length; i++) {
    const x = numbers[i];
    out[i] = byOrder[Number(x >= number) | (Number(x <= number) << 1)];
  }
}

/** Truth by the order of numbers and numbers. */
export function numbersAgainstNumbers(
  a: Float64Array,
  b: Float64Array,
  byOrder: Uint8Array,
  out: Uint8Array,
): void {
  for (let i = 0; i < a.length; i++) {
    const x = a[i];
    const y = b[i];
    out[i] = byOrder[Number(x >= y) | (Number(x <= y) << 1)];
  }
}

/** Truth by whether there is a day: for one that is there, that is blank, that cannot be told. */
export function daysThere(
  days: Int32Array,
  there: number,
  blank: number,
  untold: number,
  out: Uint8Array,
): void {
  for (let i = 0; i < days.length; i++) {
    out[i] = days[i] === NO_DAY ? blank : days[i] === UNCOVERED_DAY ? untold : there;
  }
}

/** Truth by whether there is a number. */
export function numbersThere(numbers: Float64Array, there: number, blank: number, out: Uint8Array): void {
  for (let i = 0; i < numbers.length; i++) out[i] = Number.isNaN(numbers[i]) ? blank : there;
}

/** Kleene's `and`, four entries at a time. */
export function and(sum: Int32Array, next: Int32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] &= next[i];
}

/** Kleene's `or`, four entries at a time. */
export function or(sum: Int32Array, next: Int32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] |= next[i];
}

/** Kleene's `not`. */
export function negate(out: Uint8Array, length: number): void {
  for (let i = 0; i < length; i++) out[i] = NOT[out[i]];
}
