import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Finding, findingOn, loadPlan, timelines } from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';
import { readFolder } from './csv-folder.js';

const EDGES = join(import.meta.dirname, 'conformance', 'edges');
const plan = loadPlan(document);
const SPAN = { from: '2023-11-20', to: '2027-03-10' };

const day = fc
  .date({
    min: new Date(`${SPAN.from}T00:00:00Z`),
    max: new Date(`${SPAN.to}T00:00:00Z`),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

const order = (findings: Finding[]) => findings.map((finding) => JSON.stringify(finding)).sort();

describe.each(readdirSync(EDGES))('the timelines of %s', (edge) => {
  const { dataset } = readFolder(join(EDGES, edge));

  it('say on every day what an evaluation of that day says', () => {
    const all = timelines(plan, dataset, { ...SPAN });
    fc.assert(
      fc.property(day, (asOf) => {
        const read = all.map((timeline) => findingOn(timeline, asOf)).filter((one) => one !== undefined);
        const findings = [...evaluate(plan, dataset, { asOf, notApplicable: true })];
        expect(order(read)).toEqual(order(findings));
      }),
      { numRuns: 12 },
    );
  });
});
