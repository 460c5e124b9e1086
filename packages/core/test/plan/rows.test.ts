import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScored, loadPlan } from '@zhiben/core';
import { expect, it } from 'vitest';
import document from '../../plans/zhaoxian-2024-2026/index.js';
import { DATED } from '../contract-rows.js';

const ROWS = join(import.meta.dirname, 'rows');

it('each duty that the contract leaves to the plan has a case of its own', () => {
  const cases = readdirSync(ROWS)
    .map((file) => readFileSync(join(ROWS, file), 'utf8'))
    .join('');
  const further = loadPlan(document).duties.filter((duty) => isScored(duty) && !DATED.includes(duty.id));
  const without = further.filter(({ id }) => !cases.includes(`'${id}'`));
  expect(without.map(({ id }) => id)).toEqual([]);
});
