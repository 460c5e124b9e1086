import { readFile } from 'node:fs/promises';
import type { Reading } from '@zhiben/core';
import { parseLedgerMap, parseManifest, readSource, SourceError } from '@zhiben/io';
import type { DataCall } from './commands/data-call.js';
import { reasonOf } from './system-reason.js';

/**
 * Reads the data that a call names.
 *
 * Throws a `SourceError` where they, the map of ledgers or the manifest cannot be read.
 *
 * @param onProgress told now and then how many rows have been read
 */
export async function openData(call: DataCall, onProgress?: (rows: number) => void): Promise<Reading> {
  const { map, covers } = call;
  const ledgers = map === undefined ? [] : parseLedgerMap(await textOf(map), map);
  const manifest = covers === undefined ? undefined : parseManifest(await textOf(covers), covers);
  onProgress?.(0);
  return readSource(call.data, {
    encoding: call.encoding,
    ledgers,
    onProgress,
    ...(manifest !== undefined && { manifest }),
  });
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new SourceError('not-found', path)
      : new SourceError('not-readable', path, reason);
  }
}
