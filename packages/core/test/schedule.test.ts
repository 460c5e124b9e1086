import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Dataset,
  evaluate,
  type Finding,
  formatDay,
  type Manifest,
  parseDay,
  readDataset,
  schedule,
  type TableRows,
} from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsOfFolder } from './csv-folder.js';
import { day, tables } from './duty/datasets.js';
import { frozen } from './frozen.js';
import { silenceIsUndone } from './silence-is-undone.js';

const HERE = join(import.meta.dirname, 'conformance');
/** Which kinds are kept at all is told by later rows too. */
const plan = silenceIsUndone;

const later = (text: string, days: number) => formatDay(parseDay(text) + days);
const keyOf = ({ obligation, subject, instance }: Pick<Finding, 'obligation' | 'subject' | 'instance'>) =>
  `${obligation} ${subject} ${instance}`;

/** A manifest of which no table ends. */
function withoutEnds({ covers = {} }: Manifest = {}): Manifest {
  const lasting = Object.entries(covers).map(([table, { to: _, ...rest }]) => [table, rest]);
  return { covers: Object.fromEntries(lasting) };
}

/** The findings on each day of a span, by case, on rows from which all that is later than `asOf` was taken out. */
function dayByDay(
  rows: TableRows,
  manifest: Manifest | undefined,
  { asOf, to, knownAt }: { asOf: string; to: string; knownAt?: string },
): Map<string, Map<string, Finding>> {
  const { dataset } = readDataset(frozen(rows, asOf, knownAt), { manifest: withoutEnds(manifest) });
  const days = Array.from({ length: parseDay(to) - parseDay(asOf) + 2 }, (_, at) => later(asOf, at));
  return new Map(
    days.map((asOf) => [
      asOf,
      new Map([...evaluate(plan, dataset, { asOf })].map((one) => [keyOf(one), one])),
    ]),
  );
}

/** Holds a schedule against evaluations of each of its days. */
function checkSchedule(
  rows: TableRows,
  manifest: Manifest | undefined,
  dataset: Dataset,
  options: { asOf: string; from: string; to: string; knownAt?: string },
): number {
  const { asOf, from, to } = options;
  const { items, undecided, overdue } = schedule(plan, dataset, options);
  const byDay = dayByDay(rows, manifest, options);
  const expected: string[] = [];
  for (let due = from; due <= to; due = later(due, 1)) {
    const before = byDay.get(due)!;
    for (const [key, finding] of byDay.get(later(due, 1))!) {
      if (finding.status === 'breached' && before.get(key)?.status !== 'breached')
        expected.push(`${due} ${key} ${byDay.get(asOf)!.has(key) ? 'open' : 'upcoming'}`);
    }
  }
  expect(items.map((item) => `${item.due} ${keyOf(item)} ${item.status}`).sort()).toEqual(expected.sort());
  for (const one of undecided) {
    const said = [...byDay.values()].map((findings) => findings.get(keyOf(one)));
    expect(said.some((finding) => finding?.status === 'unknown' && finding.reason === one.reason)).toBe(true);
  }
  expect(overdue).toBe(evaluate(plan, dataset, options).count({ status: 'breached' }));
  return items.length;
}

describe('what falls due, held against the evaluations of each day without what comes later', () => {
  it('is the same for any records', () => {
    let found = 0;
    fc.assert(
      fc.property(tables, day, fc.nat(10), fc.nat(25), (rows, asOf, after, days) => {
        const from = later(asOf, after);
        found += checkSchedule(rows, undefined, readDataset(rows).dataset, {
          asOf,
          from,
          to: later(from, days),
        });
      }),
      { numRuns: 60 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it.each([
    { asOf: '2025-06-10', from: '2025-06-10', to: '2025-07-31' },
    { asOf: '2024-12-01', from: '2024-12-31', to: '2025-01-31' },
  ])('is the same for the sample as of $asOf', (options) => {
    const { tables: rows, manifest } = rowsOfFolder(join(HERE, 'zhaoxian-sample'));
    const { dataset } = readDataset(rows, { manifest });
    expect(checkSchedule(rows, manifest, dataset, options)).toBeGreaterThan(100);
  });

  it.each(readdirSync(join(HERE, 'edges')))('is the same for %s', (edge) => {
    const { tables: rows, manifest } = rowsOfFolder(join(HERE, 'edges', edge));
    const { dataset } = readDataset(rows, { manifest });
    const known = fc.option(day, { nil: undefined });
    fc.assert(
      fc.property(day, fc.nat(20), known, (asOf, days, knownAt) => {
        checkSchedule(rows, manifest, dataset, { asOf, from: asOf, to: later(asOf, days), knownAt });
      }),
      { numRuns: 5 },
    );
  });
});
