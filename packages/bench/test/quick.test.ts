import { expect, it } from 'vitest';
import { agreedCounts, type Counts } from '../src/agreement.js';
import { toColumns } from '../src/conditions/compiled.js';
import { makeEntities } from '../src/conditions/entities.js';
import { RULES } from '../src/conditions/rules.js';
import { conditionSides } from '../src/conditions/sides.js';
import { openDuckdb } from '../src/evaluation/duckdb.js';
import { DUTIES } from '../src/evaluation/duties.js';
import { loadDataset } from '../src/evaluation/load-dataset.js';
import { makeRegister } from '../src/evaluation/make-register.js';
import { evaluationSides } from '../src/evaluation/sides.js';
import type { Side } from '../src/measure.js';
import { QUICK, SIZES } from '../src/parts.js';

const TIMEOUT = 60_000;

async function agreed(sides: readonly Side<Counts>[]): Promise<Counts> {
  const results: { name: string; result: Counts }[] = [];
  for (const { name, run } of sides) results.push({ name, result: await run() });
  return agreedCounts(results);
}

it('finds the same entities by each rule, whoever evaluates it', { timeout: TIMEOUT }, async () => {
  const entities = makeEntities(SIZES.entities * QUICK);
  const hits = await agreed(conditionSides(entities, toColumns(entities)));
  for (const rule of Object.keys(RULES)) {
    expect(hits[rule], rule).toBeGreaterThan(0);
    expect(hits[rule], rule).toBeLessThan(entities.length);
  }
});

it('finds the same statuses for each duty, whoever evaluates it', { timeout: TIMEOUT }, async () => {
  const register = makeRegister(SIZES.enterprises * QUICK, SIZES.activities * QUICK);
  const connection = await openDuckdb(register);
  const counts = await agreed(evaluationSides(register, loadDataset(register).dataset, connection));
  connection.closeSync();
  const statuses = ['met', 'late', 'open', 'breached', 'unknown', 'exempt'];
  for (const duty of DUTIES) {
    for (const status of statuses)
      expect(counts[`${duty} ${status}`], `${duty} ${status}`).toBeGreaterThan(0);
  }
});

it('names every difference between two sides', () => {
  const sides: { name: string; result: Counts }[] = [
    { name: 'this', result: { met: 1, late: 2 } },
    { name: 'that', result: { met: 1, open: 3 } },
  ];
  expect(() => agreedCounts(sides)).toThrow('late: this 2, that 0\nopen: this 0, that 3');
});
