import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Finding, findingOn, loadPlan, readDataset, timelines } from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';
import { readFolder } from './csv-folder.js';
import { day, tables } from './duty/datasets.js';

const EDGES = join(import.meta.dirname, 'conformance', 'edges');
const plan = loadPlan(document);
const SPAN = { from: '2023-06-01', to: '2027-03-10' };

const order = (findings: Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

it('the timelines of any records say on every day what an evaluation of that day says', () => {
  fc.assert(
    fc.property(
      tables,
      fc.array(day, { minLength: 4, maxLength: 4 }),
      fc.option(day, { nil: undefined }),
      (rows, days, knownAt) => {
        const { dataset } = readDataset(rows);
        const sorted = [...days].sort();
        const [from, to] = [sorted[0], sorted[sorted.length - 1]];
        const all = timelines(plan, dataset, { from, to, knownAt, notApplicable: true });
        for (const asOf of days) {
          const read = all.map((timeline) => findingOn(timeline, asOf)).filter((one) => one !== undefined);
          const findings = [...evaluate(plan, dataset, { asOf, knownAt, notApplicable: true })];
          expect(order(read)).toEqual(order(findings));
        }
      },
    ),
  );
});

describe.each(readdirSync(EDGES))('the timelines of %s', (edge) => {
  const { dataset } = readFolder(join(EDGES, edge));

  it('say on every day what an evaluation of that day says', () => {
    const all = timelines(plan, dataset, { ...SPAN });
    fc.assert(
      fc.property(day, (asOf) => {
        const read = all.map((timeline) => findingOn(timeline, asOf)).filter((one) => one !== undefined);
        const findings = [...evaluate(plan, dataset, { asOf })];
        expect(order(read)).toEqual(order(findings));
      }),
      { numRuns: 12 },
    );
  });
});
