import { unzipSync } from 'fflate';
import { checkUnpackedSize, UnpacksTooLarge } from '../../read/unpacked-size.js';
import { firstLine } from '../../source/first-line.js';
import { AnnotationError } from './annotation-error.js';
import { archiveOf } from './archive.js';
import { statedChecksums } from './checksums.js';
import { crc32 } from './crc32.js';

/** First bytes of an old .xls workbook, or of one with a password (an OLE compound file). */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** The parts of a workbook by name, such as `xl/workbook.xml`. Names are compared without case, as the format asks. */
export class Parts {
  readonly #files: Map<string, Uint8Array>;
  /** The names of the archive by the names they are compared by. */
  readonly #names: Map<string, string>;

  /**
   * Throws an `AnnotationError` where the bytes are no archive, or unpack to more than the limit.
   *
   * @param limit bytes that all parts together may unpack to
   */
  constructor(bytes: Uint8Array, limit: number) {
    this.#files = new Map(Object.entries(unpacked(bytes, limit)));
    this.#names = new Map([...this.#files.keys()].map((name) => [comparable(name), name]));
  }

  has(part: string): boolean {
    return this.#names.has(comparable(part));
  }

  /** The names of all parts that end so. */
  endingIn(ending: string): string[] {
    return [...this.#names.keys()].filter((name) => name.endsWith(ending));
  }

  /** The text of a part. Throws an `AnnotationError` where it is missing or not in UTF-8. */
  text(part: string): string {
    const name = this.#names.get(comparable(part));
    if (name === undefined) throw new AnnotationError('bad-workbook', `${part}: missing`);
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.#files.get(name));
    } catch {
      throw new AnnotationError('bad-workbook', `${part}: not UTF-8`);
    }
  }

  /** Puts a part in the place of the one of its name, or behind all others. */
  write(part: string, text: string): void {
    const name = this.#names.get(comparable(part)) ?? part;
    this.#names.set(comparable(part), name);
    this.#files.set(name, new TextEncoder().encode(text));
  }

  /**
   * A name that no part has, with the lowest number from 1.
   *
   * @example parts.freshName('xl/comments', '.xml') //=> 'xl/comments1.xml'
   */
  freshName(start: string, end: string): string {
    let number = 1;
    while (this.has(start + number + end)) number += 1;
    return start + number + end;
  }

  /** The archive, its parts in their order. */
  zipped(): Promise<Uint8Array> {
    return archiveOf(this.#files);
  }
}

const comparable = (part: string) => part.replaceAll('\\', '/').toLowerCase();

function unpacked(bytes: Uint8Array, limit: number): Record<string, Uint8Array> {
  if (OLE.every((byte, at) => bytes[at] === byte)) throw new AnnotationError('old-workbook');
  const files = unzipped(bytes, limit);
  const stated = statedChecksums(bytes);
  for (const [name, content] of Object.entries(files)) {
    const checksum = stated.get(name);
    if (checksum !== undefined && checksum !== crc32(content))
      throw new AnnotationError('bad-workbook', `${name}: CRC-32`);
  }
  return files;
}

function unzipped(bytes: Uint8Array, limit: number): Record<string, Uint8Array> {
  try {
    checkUnpackedSize(bytes, limit);
    return unzipSync(bytes);
  } catch (error) {
    if (error instanceof UnpacksTooLarge) throw new AnnotationError('too-large', error.message);
    throw new AnnotationError('bad-workbook', firstLine(error));
  }
}
