/** The characters of a unified social credit code, by value (GB 32100-2015, table 3). */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weights of the organisation code in places 9–16 (GB 11714-1997). */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Whether a unified social credit code (统一社会信用代码) is right in itself: 18 characters, with the check character of
 * GB 32100-2015 and, within, that of the organisation code of GB 11714-1997.
 *
 * @example isUscc('91350100M000100Y43') //=> true, the example of the standard
 * @example isUscc('91350100M000100Y44') //=> false
 */
export function isUscc(code: string): boolean {
  if (code.length !== 18 || [...code].some((character) => !CHARACTERS.includes(character))) return false;
  return code[17] === codeCheck(code) && code[16] === organisationCheck(code);
}

function codeCheck(code: string): string {
  let sum = 0;
  let weight = 1;
  for (let place = 0; place < 17; place++) {
    sum += CHARACTERS.indexOf(code[place]) * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS[(31 - (sum % 31)) % 31];
}

function organisationCheck(code: string): string {
  let sum = 0;
  ORGANISATION_WEIGHTS.forEach((weight, at) => {
    sum += Number.parseInt(code[8 + at], 36) * weight;
  });
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
