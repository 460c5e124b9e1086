import type { Appearance } from '../output/formats.js';
import { issueLines } from '../output/issues.js';
import type { Words } from '../text/words.js';
import { issuesCsv } from './csv.js';
import { issuesJson } from './json.js';
import type { Listing } from './listing.js';
import { issuesTable } from './table.js';

type Output = (listing: Listing, words: Words, appearance: Appearance) => Iterable<string>;

/** The formats that issues are listed in, by name; each yields its text in parts. */
export const ISSUE_FORMATS = {
  table: issuesTable,
  csv: issuesCsv,
  ndjson: ({ reading }, { language }) => issueLines(reading.issues, language),
  json: issuesJson,
} as const satisfies Record<string, Output>;

/** The name of a format. */
export type IssueFormat = keyof typeof ISSUE_FORMATS;
