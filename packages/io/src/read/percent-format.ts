import { strFromU8, unzipSync } from 'fflate';

const STYLES = /(?:^|\/)styles\.xml$/i;

/** The built-in formats 0% and 0.00%, or a format of one's own with a per cent sign. */
const PERCENT = /numFmtId="(?:9|10)"|formatCode="[^"]*%/;

/**
 * Whether the styles of a workbook know a format in per cent, so that a cell may show 0.8 as 80%. Styles take time to
 * read with the cells, and few ledgers need it. Throws the library's error where the bytes are no archive.
 */
export function hasPercentFormat(bytes: Uint8Array): boolean {
  const parts = unzipSync(bytes, { filter: ({ name }) => STYLES.test(name) });
  return Object.values(parts).some((xml) => PERCENT.test(strFromU8(xml)));
}
