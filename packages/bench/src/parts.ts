import { reportBook } from './book/report.js';
import { reportConditions } from './conditions/report.js';
import { reportEvaluation } from './evaluation/report.js';
import { reportImport } from './import/report.js';
import { reportMemory } from './import/report-memory.js';

/** How large each part is, and what is left of it for a smoke test. */
export const SIZES = {
  entities: 20_000,
  enterprises: 100_000,
  activities: 5_000_000,
  bookActivities: 1_000_000,
  csvRows: 1_000_000,
  workbookRows: 100_000,
} as const;
export const QUICK = 1 / 20;

/** What there is to measure, each at a share of its size. */
const REPORTS = {
  conditions: (share: number) => reportConditions(SIZES.entities * share),
  evaluation: (share: number) => reportEvaluation(SIZES.enterprises * share, SIZES.activities * share),
  book: (share: number) => reportBook(SIZES.enterprises * share, SIZES.bookActivities * share),
  import: (share: number) => reportImport(SIZES.csvRows * share, SIZES.workbookRows * share),
  memory: (share: number) => reportMemory(SIZES.activities * share),
} as const satisfies Record<string, (share: number) => Promise<string>>;

/** The name of a part. */
export type Part = keyof typeof REPORTS;

/** All of them, in the order in which they run. */
export const PARTS = Object.keys(REPORTS) as Part[];

/** Runs a part; its report as text. Throws where the sides do not agree. */
export const report = (part: Part, quick: boolean): Promise<string> => REPORTS[part](quick ? QUICK : 1);
