/** What each byte does to a checksum (the polynomial of zip archives, reversed). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

/**
 * The checksum that zip archives state of their entries.
 *
 * @example crc32(new TextEncoder().encode('123456789')) //=> 0xcbf43926
 */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  for (let at = 0; at < bytes.length; at += 1) value = (value >>> 8) ^ TABLE[(value ^ bytes[at]) & 0xff];
  return ~value >>> 0;
}
