import { SourceError } from '../source/source-error.js';
import type { StoredFile } from '../source/stored-file.js';

/** Encodings that a text file is tried in, in this order. */
export const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** An encoding of a text file; GB18030 contains GBK and GB2312. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The text of a file, piece by piece, without its byte order mark.
 *
 * Throws a `TypeError` at the first bytes that are not in the encoding.
 */
export async function* decoded(file: StoredFile, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const piece of file.pieces()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

/** How many bytes show that a file is in UTF-8, though some byte of it may be broken. */
const HEAD_LENGTH = 4096;

/** The byte order mark of UTF-8. */
const MARK = '\ufeff';
/** Characters of three bytes and more in UTF-8, as Chinese ones are, and the sign for bytes that are none. */
const WIDE = /[\u0800-\ufffc]/gu;
const BROKEN = /\ufffd/gu;

/**
 * The encoding of a file: UTF-8 where every byte of it is that, else GB18030, unless it begins as only a file in UTF-8
 * does. The file is read through once for it.
 *
 * Throws a `SourceError` where it is neither.
 */
export async function encodingOf(file: StoredFile): Promise<Encoding> {
  const beginsAsUtf8 = isPlainlyUtf8(await file.bytes(HEAD_LENGTH));
  for (const encoding of beginsAsUtf8 ? (['utf-8'] as const) : ENCODINGS) {
    try {
      for await (const _ of decoded(file, encoding));
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new SourceError('bad-encoding', file.place);
}

/** Whether bytes begin with the mark of UTF-8, or hold many Chinese characters in it and hardly anything broken. */
function isPlainlyUtf8(head: Uint8Array): boolean {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(head);
  if (text.startsWith(MARK)) return true;
  const wide = text.match(WIDE)?.length ?? 0;
  const broken = text.match(BROKEN)?.length ?? 0;
  return wide > 10 + 10 * broken;
}

/** The whole text of a file in UTF-8. Throws a `SourceError` where it is not in that. */
export async function wholeText(file: StoredFile): Promise<string> {
  const bytes = await file.bytes();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceError('bad-encoding', file.place);
  }
}
