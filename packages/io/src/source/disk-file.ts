import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { firstLine } from './first-line.js';
import { SourceError } from './source-error.js';
import type { StoredFile } from './stored-file.js';

/** A file on disk. Throws a `SourceError` where there is none, or it cannot be opened. */
export async function diskFile(path: string): Promise<StoredFile> {
  const { size } = await tried(path, stat(path));
  return {
    place: path,
    name: basename(path),
    size,
    bytes: (first) => tried(path, first === undefined ? readFile(path) : firstBytes(path, first)),
    pieces: () => createReadStream(path),
  };
}

async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The result of a call to the file system, or its failure as a `SourceError`. */
export async function tried<T>(path: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new SourceError('not-found', path);
    throw new SourceError('not-readable', path, code ?? firstLine(error));
  }
}
