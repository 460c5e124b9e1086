import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Finding, loadPlan } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';
import { DATED } from './contract-rows.js';
import { readFolder } from './csv-folder.js';

const HERE = join(import.meta.dirname, 'conformance');
const plan = loadPlan(document);
const datasets = readdirSync(HERE)
  .flatMap((name) =>
    name === 'edges' ? readdirSync(join(HERE, name)).map((edge) => join(name, edge)) : [name],
  )
  .map((name) => ({ name, folder: join(HERE, name) }));

const withoutReason = ({ reason: _, ...finding }: Finding) => JSON.stringify(finding);

/** `expected.2025-06-30.known-at-2025-03-31.ndjson` → its two days. */
function daysOf(file: string): { asOf: string; knownAt?: string } {
  const match = /^expected\.(\d{4}-\d\d-\d\d)(?:\.known-at-(\d{4}-\d\d-\d\d))?\.ndjson$/.exec(file);
  if (!match) throw new Error(file);
  return { asOf: match[1], knownAt: match[2] };
}

describe.each(datasets)('the findings for $name', ({ folder }) => {
  const { dataset, issues } = readFolder(folder);
  const files = readdirSync(folder).filter((file) => file.startsWith('expected.'));

  it.each(files)('agree with %s, field by field', (file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
    const given = lines.map((line) => JSON.parse(line) as Finding);
    expect(given.filter(({ obligation }) => !DATED.includes(obligation))).toEqual([]);
    const expected = given.map(withoutReason);
    const findings = evaluate(plan, dataset, { ...daysOf(file), obligations: DATED })
      .sorted()
      .map(withoutReason);
    expect(findings).toEqual(expected);
  });

  it('come from rows that were all read', () => {
    expect(issues.filter(({ code }) => code !== 'duplicate-id' && code !== 'unknown-reference')).toEqual([]);
  });
});
