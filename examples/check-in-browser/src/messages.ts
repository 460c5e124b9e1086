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
  | {
      /** Writes the issues on a copy of the workbook that was read. */
      readonly kind: 'annotated';
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
  /** Whether the issues can be written on a copy of what was read: it is one workbook. */
  readonly isAnnotatable: boolean;
}

/** What the worker says to the page. */
export type Answer =
  | { readonly kind: 'reading'; readonly rows: number }
  | { readonly kind: 'evaluating' }
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'file'; readonly name: string; readonly file: Blob }
  | { readonly kind: 'failed'; readonly message: string };
