import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '@zhiben/core';

const SAMPLE = join(import.meta.dirname, '../../../packages/core/test/conformance/zhaoxian-sample');

/** A case that is breached on the later of two days and was not on the earlier. */
export interface WorseCase extends Finding {
  /** Name of its subject, as the ledger has it. */
  readonly name: string;
  /** Its status on the earlier day; `undefined` where there was no such case. */
  readonly was: string | undefined;
}

const linesOf = (file: string) => readFileSync(join(SAMPLE, file), 'utf8').trimEnd().split('\n');

const findingsOf = (day: string) =>
  linesOf(`expected.${day}.ndjson`).map((line) => JSON.parse(line) as Finding);

/** The cases that became breached between two days, by the findings that are expected of the sample ledger. */
export function expectedWorse(from: string, to: string): WorseCase[] {
  const before = findingsOf(from);
  const names = [...linesOf('enterprises.csv'), ...linesOf('units.csv')].map((line) => line.split(','));
  return findingsOf(to).flatMap((finding) => {
    const earlier = before.find((one) =>
      (['obligation', 'subject', 'instance'] as const).every((field) => one[field] === finding[field]),
    );
    if (finding.status !== 'breached' || earlier?.status === 'breached') return [];
    const name = names.find(([id]) => id === finding.subject)?.[1] ?? '招贤镇';
    return [{ ...finding, name, was: earlier?.status }];
  });
}
