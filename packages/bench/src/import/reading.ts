import { answer, asked, peakBytes } from './ask-process.js';
import { Digest } from './digest.js';
import type { Task } from './reader.js';
import { type Format, READERS } from './readers/index.js';

/** What this process is asked to do. */
export interface ReadingOrder {
  readonly format: Format;
  readonly reader: string;
  readonly task: Task;
  /** Whether it sums up what it reads; it is not timed then. */
  readonly sum: boolean;
}

/** What it answers. */
export interface ReadingAnswer {
  readonly rows: number;
  /** Sum of what was read; of nothing where it was not asked for. */
  readonly digest: number;
  /** Milliseconds from the path of the file to the last row; loading the library is not among them. */
  readonly ms: number;
  /** The most bytes that the process had in memory, Node and the library among them. */
  readonly peak: number;
}

const { format, reader, task, sum } = asked<ReadingOrder>();
const read = await READERS[format][reader]();
const digest = new Digest();
const begin = performance.now();
const rows = await read(task, sum ? digest.take : undefined);
const ms = performance.now() - begin;
answer<ReadingAnswer>({ rows, digest: digest.value, ms, peak: peakBytes() });
