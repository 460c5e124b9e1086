import { unzipSync } from 'fflate';
import { mebibytes } from './limits.js';

/** A workbook that unpacks to more than the limit. */
export class UnpacksTooLarge extends Error {
  constructor(
    readonly entry: string,
    limit: number,
  ) {
    super(`${entry}: > ${mebibytes(limit)}`);
  }
}

/**
 * Refuses an archive whose entries say that they unpack to more than the limit. Nothing is unpacked here: only the
 * directory is walked, and the reader holds each entry to the size it states.
 *
 * Throws `UnpacksTooLarge`, or the library's error where the bytes are no archive.
 */
export function checkUnpackedSize(bytes: Uint8Array, limit: number): void {
  let total = 0;
  unzipSync(bytes, {
    filter: ({ name, size, originalSize }) => {
      total += originalSize;
      const hidesItsSize = originalSize === 0 && size > 2;
      if (total > limit || hidesItsSize) throw new UnpacksTooLarge(name, limit);
      return false;
    },
  });
}
