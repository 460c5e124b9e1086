import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, loadPlan, OPERATORS, readCaseFile, readDataset, testPlan } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
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

  it('shows cases that hold', () => {
    const shown = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const { cases } = testPlan(loadPlan(document), [readCaseFile(parse(shown, { merge: true }))]);
    expect(cases).toMatchObject([{ passed: true, differences: [] }]);
  });

  it('shows a plan document that loads and gives findings', () => {
    const document = JSON.parse(/```json\n([\s\S]*?)```/.exec(readme)?.[1] ?? '');
    const { dataset } = readDataset({
      enterprises: [{ id: 'E1', name: '某厂' }],
      activities: [{ id: 'A1', type: 'inspection', on: '2025-02-01', by: 'E1' }],
      hazards: [{ id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-03-01' }],
    });
    const findings = evaluate(loadPlan(document), dataset, { asOf: '2025-07-01' });
    expect([...findings].map(({ instance, status, due }) => [instance, status, due])).toEqual([
      ['2025-Q1', 'met', '2025-03-31'],
      ['2025-Q2', 'breached', '2025-06-30'],
      ['2025-Q3', 'open', '2025-09-30'],
      ['H1', 'breached', '2025-03-31'],
    ]);
  });

  it('lists every operator', () => {
    for (const name of OPERATORS.keys()) expect(readme).toContain(`\`${name}\``);
  });
});
