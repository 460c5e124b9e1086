import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare, evaluate, loadPlan, OPERATORS, readCaseFile, readDataset, testPlan } from '@zhiben/core';
import { createEngine } from '@zhiben/core/rules-engine';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import document from '../plans/zhaoxian-2024-2026/index.js';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');

/** An object literal of plain values, read as JSON. */
const readLiteral = (text: string) =>
  JSON.parse(
    text
      .replaceAll(/(\w+): /g, '"$1": ')
      .replaceAll("'", '"')
      .replaceAll(/,(\s*[}\]])/g, '$1'),
  );

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

  it('shows changes that give what it says', () => {
    const { dataset } = readDataset({
      enterprises: [{ id: 'E1', name: '招贤某化工厂', highRisk: true, openedOn: '2020-01-01' }],
      activities: [],
    });
    const { dataset: then, issues } = dataset.with({
      activities: { put: [{ id: 'A3', type: 'drill', kind: 'evacuation', on: '2024-06-30', by: 'E1' }] },
      enterprises: { remove: ['E7'] },
    });
    expect(issues).toEqual([
      { table: 'enterprises', row: 1, column: 'id', code: 'nothing-to-remove', value: 'E7' },
    ]);
    const plan = loadPlan(document);
    const options = { asOf: '2026-03-01', obligations: ['M8.drill.highrisk'] };
    const [change, ...others] = compare(evaluate(plan, dataset, options), evaluate(plan, then, options));
    expect(others).toEqual([]);
    const told = Object.entries(change).map(([key, value]) => `${key}: '${value}'`);
    expect(readme).toContain(`//=> [{ ${told.join(', ')} }]`);
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

  it('shows an engine that says what it says', async () => {
    const shown = /createEngine\(loadPlan\(document\)[\s\S]*?```/.exec(readme)?.[0] ?? '';
    const given = /engine\.addRule\(([\s\S]*?)\);\nconst.*engine\.run\(([\s\S]*?)\);\n/.exec(shown)!;
    const [rule, facts] = given.slice(1).map((text) => readLiteral(text));
    const engine = createEngine(loadPlan(document), { asOf: '2026-03-01' });
    engine.addRule(rule);
    const { events } = await engine.run(facts);
    expect(shown).toContain(`//=> ${events.filter(({ type }) => type === 'visit').length}`);
    expect(events.filter(({ params }) => params?.obligation === 'M8.drill.highrisk')).toHaveLength(6);
  });

  it('lists every operator', () => {
    for (const name of OPERATORS.keys()) expect(readme).toContain(`\`${name}\``);
  });
});
