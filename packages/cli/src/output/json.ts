import type { Evaluation } from '../evaluation.js';
import { batches } from './batches.js';

/** One document `{ plan, asOf, knownAt?, counts, findings }`, a finding a line. */
export function* json({ plan, asOf, knownAt, reading, findings }: Evaluation): Generator<string> {
  const head = JSON.stringify({ plan: plan.id, asOf, knownAt, counts: reading.counts });
  const sorted = findings.sorted();
  yield `${head.slice(0, -1)},"findings":[\n`;
  yield* batches(sorted.map((one, at) => JSON.stringify(one) + (at < sorted.length - 1 ? ',' : '')));
  yield ']}\n';
}
