import type { Evaluation } from '../evaluation.js';
import { batches } from './batches.js';

/** One finding a line, by duty, subject and instance; absent fields are left out. */
export function* ndjson({ findings }: Evaluation): Generator<string> {
  yield* batches(findings.sorted().map((finding) => JSON.stringify(finding)));
}
