import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, loadPlan, OPERATORS, readDataset } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../plans/zhaoxian-2024-2026/index.js';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

describe('the README', () => {
  it('shows an example that gives what it says', () => {
    const { dataset, issues } = readDataset({
      enterprises: [{ id: 'E1', name: '招贤某化工厂', highRisk: true, openedOn: '2020-01-01' }],
      activities: [
        { id: 'A1', type: 'drill', kind: 'evacuation', on: '2025-06-30', by: 'E1' },
        { id: 'A2', type: 'drill', kind: 'evacuation', on: '2025-02-30', by: 'E1' },
      ],
    });
    expect(issues).toEqual([
      { table: 'activities', row: 2, column: 'on', code: 'bad-date', value: '2025-02-30' },
    ]);
    const findings = evaluate(loadPlan(document), dataset, {
      asOf: '2026-03-01',
      obligations: ['M8.drill.highrisk'],
    });
    expect(readme).toContain(
      `findings.count({ status: 'breached' }); //=> ${findings.count({ status: 'breached' })}`,
    );
    for (const { instance, status, overdueDays } of findings) {
      expect(readme).toContain(`// ${instance} ${status} ${overdueDays}\n`);
    }
  });

  it('lists every operator', () => {
    for (const name of OPERATORS.keys()) expect(readme).toContain(`\`${name}\``);
  });
});
