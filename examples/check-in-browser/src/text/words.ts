import type { Language, Reason, Status } from '@zhiben/core';
import type { ListName } from '../list.js';

/** All that the page says after it is opened, in one language. */
export interface Words {
  readonly language: Language;
  readonly ready: string;
  readonly reading: (rows: number) => string;
  readonly evaluating: string;
  readonly done: (rows: number, breached: number) => string;
  readonly noDay: string;
  readonly notStarted: string;
  readonly unexpected: (message: string) => string;
  readonly title: (asOf: string) => string;
  readonly ledger: (files: readonly string[]) => string;
  readonly download: string;
  /** The workbook with the issues written on it. */
  readonly annotated: string;
  readonly annotatedName: (file: string) => string;
  readonly downloadAll: string;
  readonly downloadOf: (title: string, rows: number) => string;
  readonly print: string;
  readonly wholePlan: string;
  /** A text, and in brackets what is said beside it. */
  readonly aside: (text: string, aside: string) => string;
  /** Things in a row. */
  readonly all: (items: readonly string[]) => string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly lists: Readonly<Record<ListName, { readonly title: string; readonly none: string }>>;
  readonly columns: Readonly<Record<ColumnName, string>>;
  readonly notes: {
    readonly share: string;
    readonly standing: string;
    readonly silent: (titles: readonly string[]) => string;
    /** Duties that are said again, each with the one that is counted. */
    readonly again: (duties: readonly string[]) => string;
    readonly tracked: string;
    readonly noRecords: (duties: number) => string;
    readonly recordsUnknown: (duties: number) => string;
    readonly perDuty: (most: number) => string;
    readonly undated: (findings: number) => string;
    readonly reading: string;
    readonly notSupplied: (tables: readonly string[]) => string;
    readonly unknownColumns: (columns: readonly string[]) => string;
    readonly leftOut: (sheets: readonly string[]) => string;
    readonly first: (most: number) => string;
  };
}

type ColumnName =
  | 'duty'
  | 'clause'
  | 'subject'
  | 'subjectId'
  | 'instance'
  | 'status'
  | 'due'
  | 'doneOn'
  | 'overdueDays'
  | 'reason'
  | 'findings'
  | 'records'
  | 'last'
  | 'share'
  | 'total'
  | 'table'
  | 'read'
  | 'accepted'
  | 'rejected'
  | 'duplicate'
  | 'issues'
  | 'row'
  | 'header'
  | 'value'
  | 'message';
