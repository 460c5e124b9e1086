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

/**
 * The encoding of a file: UTF-8 where every byte of it is that, else GB18030. The file is read through once for it.
 *
 * Throws a `SourceError` where it is neither.
 */
export async function encodingOf(file: StoredFile): Promise<Encoding> {
  for (const encoding of ENCODINGS) {
    try {
      for await (const _ of decoded(file, encoding));
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new SourceError('bad-encoding', file.place);
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
