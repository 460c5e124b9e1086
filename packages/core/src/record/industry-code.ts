/** Sections of GB/T 4754-2017 with their first and last division. */
const SECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 5],
  B: [6, 12],
  C: [13, 43],
  D: [44, 46],
  E: [47, 50],
  F: [51, 52],
  G: [53, 60],
  H: [61, 62],
  I: [63, 65],
  J: [66, 69],
  K: [70, 70],
  L: [71, 72],
  M: [73, 75],
  N: [76, 79],
  O: [80, 82],
  P: [83, 83],
  Q: [84, 85],
  R: [86, 90],
  S: [91, 96],
  T: [97, 97],
};

/** A section, a division with or without its section, and the group and class within it. */
const STRUCTURE = /^([A-T])?(\d{2,4})?$/;

/**
 * Whether a code is one of the classification of industries (国民经济行业分类, GB/T 4754-2017) by its structure: a
 * section (C), a division (26), group (261) or class (2611), with or without the letter of its section, which must be
 * the right one. Groups and classes are not looked up.
 *
 * @example isIndustryCode('C2611') //=> true
 * @example isIndustryCode('A2611') //=> false, division 26 lies in section C
 */
export function isIndustryCode(code: string): boolean {
  const [, letter, digits] = STRUCTURE.exec(code.toUpperCase()) ?? [];
  if (digits === undefined) return letter !== undefined;
  const division = Number(digits.slice(0, 2));
  const [first, last] = letter === undefined ? [1, 97] : SECTIONS[letter];
  return division >= first && division <= last;
}
