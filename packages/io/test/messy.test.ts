import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, evaluate, type Finding, formatDay, loadPlan } from '@zhiben/core';
import plan from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { DATED } from '../../core/test/contract-rows.js';

const HERE = join(import.meta.dirname, 'messy');
const LEDGER = join(HERE, 'messy-ledger.xlsx');

const lines = (file: string) =>
  readFileSync(join(HERE, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Every declared cell of a dataset, as text. */
function cellsOf(dataset: Dataset): Record<string, string[]> {
  return Object.fromEntries(
    [...dataset.tables].map(([name, table]) => [
      name,
      Array.from({ length: table.length }, (_, row) =>
        [...table.columns]
          .map(([column, { storage, values }]) =>
            storage === 'word'
              ? table.words(column).at(row)
              : storage === 'day'
                ? formatDay(values[row])
                : String(values[row]),
          )
          .join('|'),
      ),
    ]),
  );
}

describe('a ledger the way ledgers really look', () => {
  it('is read with exactly the issues that it has', async () => {
    const { issues } = await readSource(LEDGER);
    const found = issues.filter(({ code }) => code !== 'unknown-sheet');
    const key = ({ table, row, column, code }: (typeof issues)[number]) =>
      `${table} ${row} ${column} ${code}`;
    expect(found.map(key).sort()).toEqual(lines('messy-ledger.issues.ndjson').map(key).sort());
  });

  it('gives the cells of its clean twin', async () => {
    const ledger = await readSource(LEDGER);
    const twin = await readSource(join(HERE, 'clean'));
    expect(cellsOf(ledger.dataset)).toEqual(cellsOf(twin.dataset));
  });

  it('gives the findings of its clean twin', async () => {
    const { dataset } = await readSource(LEDGER);
    const withoutReason = ({ reason: _, ...finding }: Finding) => finding;
    const findings = evaluate(loadPlan(plan), dataset, { asOf: '2025-06-30', obligations: DATED }).sorted();
    expect(findings.map(withoutReason)).toEqual(lines('expected.2025-06-30.ndjson').map(withoutReason));
  });

  it('loses no row', async () => {
    const { counts } = await readSource(LEDGER);
    for (const { read, accepted, rejected, duplicate } of Object.values(counts)) {
      expect(accepted + rejected + duplicate).toBe(read);
    }
  });
});
