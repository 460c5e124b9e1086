import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate, type Finding, loadPlan } from '@zhiben/core';
import plan from '@zhiben/core/plans/zhaoxian-2024-2026';
import { readSource } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { DATED } from '../../core/test/contract-rows.js';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const FOLDER = join(ROOT, 'packages', 'core', 'test', 'conformance', 'zhaoxian-sample');
const WORKBOOK = join(ROOT, 'examples', 'data', 'zhaoxian-sample.xlsx');

/** Rows of the sheet of hazards whose reviewer is in the list of enterprises, found with a few lines of another language. */
const ROWS = [4, 26, 33, 39, 50, 51, 95, 119, 131, 164, 169, 204, 328, 338];

const withoutReason = ({ reason: _, ...finding }: Finding) => JSON.stringify(finding);

describe.each([
  ['the folder of CSV files', FOLDER],
  ['the Chinese workbook', WORKBOOK],
])('%s of the sample', (_, path) => {
  it('is read whole; some hazards are reviewed by an enterprise, which is no unit', async () => {
    const { issues, counts } = await readSource(path);
    expect(new Set(issues.map(({ column, code }) => `${column} ${code}`))).toEqual(
      new Set(['reviewedBy unknown-reference']),
    );
    expect(issues.map(({ row }) => row)).toEqual(ROWS);
    expect(counts.enterprises).toEqual({ read: 240, accepted: 240, rejected: 0, duplicate: 0 });
    expect(counts.activities).toEqual({ read: 7289, accepted: 7289, rejected: 0, duplicate: 0 });
  });

  it.each(['2024-12-31', '2025-06-30', '2026-11-23'])(
    'gives the expected findings as of %s',
    async (asOf) => {
      const { dataset } = await readSource(path);
      const lines = readFileSync(join(FOLDER, `expected.${asOf}.ndjson`), 'utf8')
        .trimEnd()
        .split('\n');
      const expected = lines.map((line) => withoutReason(JSON.parse(line) as Finding));
      expect(
        evaluate(loadPlan(plan), dataset, { asOf, obligations: DATED }).sorted().map(withoutReason),
      ).toEqual(expected);
    },
  );
});
