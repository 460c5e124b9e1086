/** What is known of administrative division codes (行政区划代码) beside their structure. */
export interface AreaCodes {
  /** Codes that are no longer used, with the one that took their place. */
  readonly aliases: Readonly<Record<string, string>>;
  /** The codes that exist, where a table of them is at hand; without it none is doubted for being unknown. */
  readonly known?: ReadonlySet<string>;
}

/**
 * The codes that are replaced where nothing else is given: 湾里区 (360105) was merged into 新建区 (360112) in 2019
 * (国函〔2019〕104号).
 */
export const AREA_CODES: AreaCodes = { aliases: { '360105': '360112' } };

/** Provinces, autonomous regions, municipalities and special administrative regions (GB/T 2260). */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(
    ' ',
  ),
);

/** Province, city and county in two digits each, then township and village in three each (GB/T 10114). */
const STRUCTURE = /^\d{2}(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?$/;

/**
 * What is wrong with the code of an administrative division: `bad` in its structure, or not in the table of known codes;
 * `outdated` where it lies in a division that is no longer there, so that what became of it cannot be told.
 *
 * @example areaCodeFault('360112115') //=> undefined
 * @example areaCodeFault('3601121')   //=> 'bad', seven digits
 * @example areaCodeFault('360105100') //=> 'outdated', it lay in 360105
 */
export function areaCodeFault(
  code: string,
  { aliases, known }: AreaCodes = AREA_CODES,
): 'bad' | 'outdated' | undefined {
  if (!STRUCTURE.test(code) || !PROVINCES.has(code.slice(0, 2))) return 'bad';
  if (Object.keys(aliases).some((old) => code.startsWith(old))) return 'outdated';
  return known && !known.has(code) ? 'bad' : undefined;
}
