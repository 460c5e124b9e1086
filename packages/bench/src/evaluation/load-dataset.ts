import { type Dataset, DatasetBuilder } from '@zhiben/core';
import { keptBytes } from '../memory.js';
import type { Register } from './register.js';
import { rowsOf } from './rows.js';

/** A dataset, and what it took to build it. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly rows: number;
  /** Milliseconds that the builder had the rows; those in which they were made are not among them. */
  readonly ms: number;
  /** Bytes that the dataset keeps. */
  readonly bytes: number;
}

const BATCH = 20_000;

/** Loads a register through the builder, batch by batch. Throws where a row was not taken in as it stands. */
export function loadDataset(register: Register): Loaded {
  const before = keptBytes();
  const { dataset, ms } = build(register);
  return { dataset, rows: dataset.size, ms, bytes: keptBytes() - before };
}

function build(register: Register): { dataset: Dataset; ms: number } {
  const builder = new DatasetBuilder();
  let ms = 0;
  for (const [table, { length, row }] of Object.entries(rowsOf(register))) {
    for (let from = 0; from < length; from += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, length - from) }, (_, at) => row(from + at));
      const begin = performance.now();
      for (let at = 0; at < batch.length; at++) builder.add(table, batch[at], from + at + 1);
      ms += performance.now() - begin;
    }
  }
  const begin = performance.now();
  const { dataset, issues } = builder.finish();
  ms += performance.now() - begin;
  if (issues.length > 0)
    throw new Error(`the rows were not read as they stand: ${JSON.stringify(issues[0])}`);
  return { dataset, ms };
}
