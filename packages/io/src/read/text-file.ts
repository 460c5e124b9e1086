import { createReadStream } from 'node:fs';
import { SourceError } from '../source/source-error.js';

/** Encodings that a text file is tried in, in this order. */
export const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** An encoding of a text file; GB18030 contains GBK and GB2312. */
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The text of a file, piece by piece, without its byte order mark.
 *
 * Throws a `TypeError` at the first bytes that are not in the encoding.
 */
export async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(path))
    yield decoder.decode(chunk as Uint8Array, { stream: true });
  yield decoder.decode();
}

/**
 * The encoding of a file: UTF-8 where every byte of it is that, else GB18030. The file is read through once for it.
 *
 * Throws a `SourceError` where it is neither.
 */
export async function encodingOf(path: string): Promise<Encoding> {
  for (const encoding of ENCODINGS) {
    try {
      for await (const _ of decoded(path, encoding));
      return encoding;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new SourceError('bad-encoding', path);
}
