import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, loadPlan, readDataset } from '@zhiben/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { DATED } from '../contract-rows.js';
import { readFolder } from '../csv-folder.js';
import { day, tables } from '../duty/datasets.js';
import { examine } from './examine.js';

const HERE = join(import.meta.dirname, '..', 'conformance');
const plan = loadPlan(document);
const EDGES = readdirSync(join(HERE, 'edges')).map((name) => join('edges', name));

/** The days, and the days of knowledge, that findings are expected for. */
const daysOf = (folder: string) => {
  const days = readdirSync(folder).flatMap((file) => {
    const match = /^expected\.(\d{4}-\d\d-\d\d)(?:\.known-at-(\d{4}-\d\d-\d\d))?\.ndjson$/.exec(file);
    return match ? [{ asOf: match[1], knownAt: match[2] }] : [];
  });
  // Of the sample, the last day has all that the earlier ones have.
  return folder.endsWith('sample') ? days.slice(-1) : days;
};

describe.each(['zhaoxian-sample', ...EDGES])('of %s', (name) => {
  const folder = join(HERE, name);
  const { dataset } = readFolder(folder);

  it.each(daysOf(folder))(
    'every finding as of $asOf is explained by what decided it',
    ({ asOf, knownAt }) => {
      const findings = evaluate(plan, dataset, { asOf, knownAt, notApplicable: true });
      for (const finding of findings) examine(findings.explain(finding), finding);
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});

it('every finding of any dataset is explained by what decided it', () => {
  fc.assert(
    fc.property(tables, day, (rows, asOf) => {
      const { dataset } = readDataset(rows);
      const findings = evaluate(plan, dataset, { asOf, notApplicable: true });
      for (const finding of findings) examine(findings.explain(finding), finding);
    }),
    { numRuns: 15 },
  );
});

it('of the sample, each duty that the contract fixes and each that is tracked is among those explained', () => {
  const { dataset } = readFolder(join(HERE, 'zhaoxian-sample'));
  const found = evaluate(plan, dataset, { asOf: '2026-11-23' }).tally();
  const tracked = plan.duties.filter(({ document: { kind } }) => kind === 'tracked').map(({ id }) => id);
  expect([...DATED, ...tracked].filter((id) => !found.has(id))).toEqual([]);
});
