import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Finding, loadPlan } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';
import { readFolder } from './csv-folder.js';

const HERE = join(import.meta.dirname, 'conformance');
const plan = loadPlan(document);
const datasets = readdirSync(HERE)
  .flatMap((name) =>
    name === 'edges' ? readdirSync(join(HERE, name)).map((edge) => join(name, edge)) : [name],
  )
  .map((name) => ({ name, folder: join(HERE, name) }));

const expectedFiles = (folder: string) => readdirSync(folder).filter((file) => file.startsWith('expected.'));
const expectedFindings = (folder: string, file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding);

/** The duties of which the expected files speak: those with a day or a number. The others are left out. */
const obligations = [
  ...new Set(
    datasets.flatMap(({ folder }) =>
      expectedFiles(folder).flatMap((file) =>
        expectedFindings(folder, file).map(({ obligation }) => obligation),
      ),
    ),
  ),
];

it('the expected files speak of every dated and numbered duty', () => {
  expect(obligations).toHaveLength(26);
});

const withoutReason = ({ reason: _, ...finding }: Finding) => JSON.stringify(finding);

/** `expected.2025-06-30.known-at-2025-03-31.ndjson` → its two days. */
function daysOf(file: string): { asOf: string; knownAt?: string } {
  const match = /^expected\.(\d{4}-\d\d-\d\d)(?:\.known-at-(\d{4}-\d\d-\d\d))?\.ndjson$/.exec(file);
  if (!match) throw new Error(file);
  return { asOf: match[1], knownAt: match[2] };
}

describe.each(datasets)('the findings for $name', ({ folder }) => {
  const { dataset, issues } = readFolder(folder);

  it.each(expectedFiles(folder))('agree with %s, field by field', (file) => {
    const expected = expectedFindings(folder, file).map(withoutReason);
    const findings = evaluate(plan, dataset, { ...daysOf(file), obligations })
      .sorted()
      .map(withoutReason);
    expect(findings).toEqual(expected);
  });

  it('come from rows that were all read', () => {
    expect(issues.filter(({ code }) => code !== 'duplicate-id' && code !== 'unknown-reference')).toEqual([]);
  });
});
