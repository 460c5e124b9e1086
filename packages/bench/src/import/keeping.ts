import { readSource } from '@zhiben/io';
import { keptBytes } from '../memory.js';
import { answer, asked, peakBytes } from './ask-process.js';

/** What it took to read a file into a dataset, and what the dataset keeps. */
export interface KeepingAnswer {
  readonly rows: number;
  readonly ms: number;
  /** The most bytes that the process had in memory, Node among them. */
  readonly peak: number;
  /** Bytes that the dataset keeps after a collection. */
  readonly kept: number;
}

const path = asked<string>();
const before = keptBytes();
const begin = performance.now();
const { dataset, issues } = await readSource(path);
const ms = performance.now() - begin;
if (issues.length > 0) throw new Error(`the rows were not read as they stand: ${JSON.stringify(issues[0])}`);
const kept = keptBytes() - before;
answer<KeepingAnswer>({ rows: dataset.size, ms, peak: peakBytes(), kept });
