import {
  type Dataset,
  evaluate,
  type Finding,
  findingOn,
  loadPlan,
  type Manifest,
  type Plan,
  type PlanDocument,
  readDataset,
  type TableRows,
  timelines,
} from '@zhiben/core';
import { describe, expect, it } from 'vitest';
import document from '../../../plans/zhaoxian-2024-2026/index.js';

const plan = loadPlan(document);

/** The plan, with parameters of a duty set otherwise. */
function planWith(duty: string, values: NonNullable<RowCase['set']>): Plan {
  const changed = structuredClone(document) as unknown as PlanDocument;
  const duties = changed.actions.flatMap(({ duties }) => duties);
  const parameters = duties.find(({ id }) => id === duty)?.parameters ?? {};
  for (const [name, value] of Object.entries(values)) parameters[name].values = [{ value }];
  return loadPlan(changed);
}

/** What the plan says of a few records: plain data, as a case of a rule is written down. */
export interface RowCase {
  /** Id of the obligation. */
  readonly duty: string;
  /** What the case shows, as the rest of the sentence "…". */
  readonly shows: string;
  /** The same in Chinese, as a title of its own. */
  readonly zh?: string;
  readonly given: TableRows;
  readonly covers?: Manifest['covers'];
  /** Parameters of the duty that the area has set otherwise. */
  readonly set?: Readonly<Record<string, string | number>>;
  /** The days asked for, each with the findings: subject, instance, status, due, done; `-` for what is not there. */
  readonly expected: Readonly<Record<string, readonly string[]>>;
}

/** Checks that the timelines of a duty say on each of the days what an evaluation of that day says. */
function expectTimelines(asked: Plan, duty: string, dataset: Dataset, days: readonly string[]): void {
  const told = timelines(asked, dataset, { from: days[0], to: days[days.length - 1], obligations: [duty] });
  const order = (findings: readonly Finding[]) => findings.map((one) => JSON.stringify(one)).sort();
  for (const asOf of days) {
    const read = told.map((one) => findingOn(one, asOf)).filter((one) => one !== undefined);
    const found = [...evaluate(asked, dataset, { asOf, obligations: [duty] })];
    expect(order(read), asOf).toEqual(order(found));
  }
}

/** Checks that each case has exactly the findings it expects. */
export function checkRows(title: string, cases: readonly RowCase[]): void {
  describe(title, () => {
    it.each(cases)('$duty $shows', ({ duty, given, covers, set, expected }) => {
      const { dataset, issues } = readDataset(given, { manifest: covers && { covers } });
      expect(issues.filter(({ code }) => code !== 'unknown-reference')).toEqual([]);
      const asked = set ? planWith(duty, set) : plan;
      for (const [asOf, lines] of Object.entries(expected)) {
        const found = evaluate(asked, dataset, {
          asOf,
          obligations: [duty],
        }).sorted();
        const said = found.map(({ subject, instance, status, due, doneOn }) =>
          [subject, instance || '-', status, due ?? '-', doneOn ?? '-'].join(' '),
        );
        expect(said, asOf).toEqual(lines);
      }
      expectTimelines(asked, duty, dataset, Object.keys(expected).sort());
    });
  });
}
