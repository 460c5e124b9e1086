import type { Language } from '@zhiben/core';
import type { Counts, ListName, ShownList } from './list.js';

/** What the page asks of the worker. */
export type Request = {
  readonly language: Language;
} & (
  | {
      /** Reads files, or keeps to those read before, and evaluates the plan as of a day. */
      readonly kind: 'check';
      readonly files?: readonly File[];
      readonly asOf: string;
    }
  | {
      /** Writes a list of the last check out. */
      readonly kind: 'csv';
      readonly list: ListName;
    }
);

/** What a check found, as the page shows it, in one language. */
export interface Report {
  readonly plan: string;
  /** Names of the files that were read. */
  readonly files: readonly string[];
  readonly asOf: string;
  /** Rows read, of all tables. */
  readonly rows: number;
  /** Findings by status. */
  readonly counts: Counts;
  readonly lists: readonly ShownList[];
}

/** What the worker says to the page. */
export type Answer =
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'evaluating' }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'csv'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'failed'; readonly message: string };
