import { evaluate, loadPlan, type Manifest, readDataset, type TableRows } from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);

/** What the plan says of a few records: plain data, as a case of a rule is written down. */
export interface RowCase {
  /** Id of the obligation. */
  readonly duty: string;
  /** What the case shows, as the rest of the sentence "…". */
  readonly shows: string;
  /** The same in Chinese, as the title of the case. */
  readonly zh?: string;
  readonly given: TableRows;
  readonly covers?: Manifest['covers'];
  /** The days asked for, each with the findings: subject, instance, status, due, done; `-` for what is not there. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

/** Checks that each case has exactly the findings it expects. */
export function checkRows(title: string, cases: readonly RowCase[]): void {
  describe(title, () => {
    it.each(cases)('$duty $shows', ({ duty, given, covers, expected }) => {
      const { dataset, issues } = readDataset(given, { manifest: covers && { covers } });
      expect(issues.filter(({ code }) => code !== 'unknown-reference')).toEqual([]);
      for (const [asOf, lines] of Object.entries(expected)) {
        const found = evaluate(plan, dataset, { asOf, obligations: [duty] }).sorted();
        const said = found.map(({ subject, instance, status, due, doneOn }) =>
          [subject, instance || '-', status, due ?? '-', doneOn ?? '-'].join(' '),
        );
        expect(said, asOf).toEqual(lines);
      }
    });
  });
}
