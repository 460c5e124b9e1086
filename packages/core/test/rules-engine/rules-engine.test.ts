import { join } from 'node:path';
import { evaluate, type Finding, isScored, loadPlan, readDataset, type TableRows } from '@zhiben/core';
import { createEngine } from '@zhiben/core/rules-engine';
import fc from 'fast-check';
import type { Engine } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { rowsOfFolder } from '../csv-folder.js';
import { day, tables } from '../duty/datasets.js';
import { concerning } from './concerning.js';

const plan = loadPlan(document);
const SAMPLE = join(import.meta.dirname, '..', 'conformance', 'zhaoxian-sample');

const sorted = (findings: Iterable<object>) => [...findings].map((one) => JSON.stringify(one)).sort();

async function findingsBy(
  engine: Engine,
  facts: TableRows & { subject: string; asOf?: string; knownAt?: string },
) {
  const { events } = await engine.run(facts);
  return events.flatMap(({ type, params }) => (type === 'finding' ? [params as unknown as Finding] : []));
}

const idsOf = (rows: readonly { readonly id?: unknown }[] = []) => [
  ...new Set(rows.map(({ id }) => String(id))),
];

describe('the events of a subject are the findings that evaluate has of it', () => {
  it('for any records, with only the rows that concern it', async () => {
    const said = new Set<string>();
    const engine = createEngine(plan, { notApplicable: true });
    await fc.assert(
      fc.asyncProperty(tables, day, fc.option(day, { nil: undefined }), async (rows, asOf, knownAt) => {
        const findings = evaluate(plan, readDataset(rows).dataset, { asOf, knownAt, notApplicable: true });
        for (const subject of [...idsOf(rows.units), ...idsOf(rows.enterprises)]) {
          const facts = { ...concerning(rows, subject), subject, asOf, knownAt };
          const expected = [...findings.where({ subject })];
          expect(sorted(await findingsBy(engine, facts))).toEqual(sorted(expected));
          for (const { obligation, status } of expected) said.add(obligation).add(status);
        }
        const whole = { ...rows, subject: 'plan', asOf, knownAt };
        expect(sorted(await findingsBy(engine, whole))).toEqual(sorted(findings.where({ subject: 'plan' })));
      }),
      { numRuns: 25 },
    );
    const evaluated = plan.duties.filter(isScored).filter(({ document }) => document.kind !== 'quota');
    expect(evaluated.filter(({ id }) => !said.has(id)).map(({ id }) => id)).toEqual([]);
    for (const status of ['met', 'late', 'open', 'breached', 'unknown', 'exempt', 'not-applicable'])
      expect(said).toContain(status);
  });

  it('for the sample, on several days', async () => {
    const { tables: rows, manifest } = rowsOfFolder(SAMPLE);
    const { dataset } = readDataset(rows, { manifest });
    const obligations = plan.duties.filter(isScored).map(({ id }) => id);
    const engine = createEngine(plan, { manifest, obligations });
    const enterprises = idsOf(rows.enterprises).filter((_, at) => at % 12 === 0);
    for (const asOf of ['2024-12-31', '2025-06-30', '2026-11-23']) {
      const findings = evaluate(plan, dataset, { asOf, obligations });
      let compared = 0;
      for (const subject of [...idsOf(rows.units), ...enterprises]) {
        const expected = sorted(findings.where({ subject }));
        expect(sorted(await findingsBy(engine, { ...concerning(rows, subject), subject, asOf }))).toEqual(
          expected,
        );
        compared += expected.length;
      }
      expect(compared).toBeGreaterThan(200);
    }
  });
});
