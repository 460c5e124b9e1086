import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CallError } from '../call-error.js';
import { reasonOf } from '../system-reason.js';
import type { Sink } from '../terminal.js';
import { whileTemporary } from './temporary.js';

/** What a file is written of: texts and bytes, part after part. */
export type Parts = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Writes text to a stream, part after part, no faster than it is taken. */
export async function writeTo(sink: Sink, parts: Iterable<string>): Promise<void> {
  for (const part of parts) {
    if (sink.write(part) === false && sink.once) {
      await new Promise<void>((resolve) => sink.once!('drain', resolve));
    }
  }
}

/**
 * Writes a file whole or not at all: to a temporary name in the same folder first, which then takes the file's name.
 * Where the process is asked to end meanwhile, nothing stays behind. What is no ordinary file (a pipe, `/dev/stdout`) is
 * written to directly.
 *
 * Throws a `CallError` where it cannot be written, and whatever making its parts throws.
 */
export async function writeWhole(path: string, parts: Parts): Promise<void> {
  try {
    const there = await stat(path).catch(() => null);
    if (there && !there.isFile()) return await writeFile(path, parts);
    // Where the path is a link, the file behind it is replaced, not the link.
    const target = there ? await realpath(path) : path;
    const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
    await whileTemporary(temporary, async () => {
      try {
        await writeFile(temporary, parts, { flag: 'wx', mode: there?.mode });
        await rename(temporary, target);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    });
  } catch (error) {
    // What the operating system refuses has the name of its call; the rest comes from the parts.
    if (!(error as NodeJS.ErrnoException).syscall) throw error;
    throw new CallError('not-written', { path, reason: reasonOf(error) });
  }
}
