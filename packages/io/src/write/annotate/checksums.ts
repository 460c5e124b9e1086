import { strFromU8 } from 'fflate';

/** Marks of the archive's end and of an entry in its directory, and their least lengths. */
const END = 0x0605_4b50;
const END_LENGTH = 22;
const ENTRY = 0x0201_4b50;
const ENTRY_LENGTH = 46;

/** Says that a name is in UTF-8. */
const UTF8_NAME = 0x800;

/**
 * The checksums (CRC-32) that a zip archive's directory states, by name of the entry. Unpacking alone does not compare
 * them: an entry that is cut off or damaged would pass into the copy as it is.
 *
 * An archive so large that it needs another kind of directory gives none.
 */
export function statedChecksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const checksums = new Map<string, number>();
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0) return checksums;
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY) {
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & UTF8_NAME) !== 0;
    const name = strFromU8(bytes.subarray(at + ENTRY_LENGTH, nameEnd), !isUtf8);
    checksums.set(name, view.getUint32(at + 16, true));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return checksums;
}
