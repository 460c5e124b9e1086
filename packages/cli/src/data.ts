import { readFile } from 'node:fs/promises';
import type { Reading } from '@zhiben/core';
import { type Ledger, parseLedgerMap, readSource, SourceError } from '@zhiben/io';
import type { DataCall } from './commands/data-call.js';
import { reasonOf } from './system-reason.js';

/**
 * Reads the data that a call names.
 *
 * Throws a `SourceError` where they, or the map of ledgers, cannot be read.
 *
 * @param onProgress told now and then how many rows have been read
 */
export async function openData(call: DataCall, onProgress?: (rows: number) => void): Promise<Reading> {
  const ledgers = call.map === undefined ? [] : await openMap(call.map);
  onProgress?.(0);
  return readSource(call.data, { encoding: call.encoding, ledgers, onProgress });
}

async function openMap(path: string): Promise<Ledger[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT'
      ? new SourceError('not-found', path)
      : new SourceError('not-readable', path, reason);
  }
  return parseLedgerMap(text, path);
}
