import { type Dataset, evaluate, type Findings, loadPlan } from '@zhiben/core';
import document from '@zhiben/core/plans/zhaoxian-2024-2026';
import type { Counts } from '../agreement.js';
import type { Side } from '../measure.js';
import { AS_OF, DUTIES } from './duties.js';

const plan = loadPlan(document);

const findingsOf = (dataset: Dataset): Findings =>
  evaluate(plan, dataset, { asOf: AS_OF, obligations: DUTIES });

function countsOf(findings: Findings): Counts {
  return Object.fromEntries(
    [...findings.tally()].flatMap(([duty, statuses]) =>
      Object.entries(statuses).map(([status, count]) => [`${duty} ${status}`, count]),
    ),
  );
}

/** This project: findings in columns, then counted. */
export function zhiben(dataset: Dataset): Side<Counts> {
  return { name: 'zhiben, evaluate and count', run: () => countsOf(findingsOf(dataset)) };
}

/** The same without the counting. */
export function zhibenFindings(dataset: Dataset): Side<Findings> {
  return { name: '  of which evaluate', run: () => findingsOf(dataset) };
}
