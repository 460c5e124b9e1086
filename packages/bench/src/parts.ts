import { reportConditions } from './conditions/report.js';
import { reportEvaluation } from './evaluation/report.js';

/** What there is to measure. */
export const PARTS = ['conditions', 'evaluation'] as const;

/** One of {@link PARTS}. */
export type Part = (typeof PARTS)[number];

/** How large each part is, and what is left of it for a smoke test. */
export const SIZES = { entities: 20_000, enterprises: 100_000, activities: 5_000_000 } as const;
export const QUICK = 1 / 20;

/** Runs a part; its report as text. Throws where the sides do not agree. */
export function report(part: Part, quick: boolean): Promise<string> {
  const share = quick ? QUICK : 1;
  return part === 'conditions'
    ? reportConditions(SIZES.entities * share)
    : reportEvaluation(SIZES.enterprises * share, SIZES.activities * share);
}
