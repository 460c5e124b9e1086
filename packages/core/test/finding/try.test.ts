import { join } from 'node:path';
import { evaluate, loadPlan } from '@zhiben/core';
import { it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { readFolder } from '../csv-folder.js';
it('prints', () => {
  const { dataset } = readFolder(join(import.meta.dirname, '../conformance/zhaoxian-sample'));
  const findings = evaluate(loadPlan(document), dataset, { asOf: '2025-06-30' });
  const seen = new Set<string>();
  for (const f of findings) {
    const key = f.obligation + f.status;
    if (seen.has(key)) continue;
    seen.add(key);
    console.log(findings.explain(f).text() + '\n');
  }
});
