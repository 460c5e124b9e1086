import type { Answer } from './answer.js';

/** All explanations as one JSON document. */
export function* whyJson({ plan, asOf, knownAt, findings, explain }: Answer): Generator<string> {
  yield `${JSON.stringify({ plan, asOf, knownAt, explanations: findings.map(explain) }, null, 2)}\n`;
}
