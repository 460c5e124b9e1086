import type { Status } from '@zhiben/core';

type Lines = readonly string[];

/** What `zhiben test` says, in one language. */
export interface TestWords {
  readonly help: string;
  /** How many cases of how many files hold. */
  readonly result: (cases: number, failed: number, files: number) => string;
  readonly asOf: (day: string) => string;
  readonly columns: Readonly<Record<'about' | 'expected' | 'found', Lines>>;
  /** A field of a finding of somebody. */
  readonly field: (whose: string, field: string) => string;
  /** A cell of a given record. */
  readonly record: (table: string, row: number, column: string) => string;
  /** In the place of a finding or a value that is not there. */
  readonly nothing: string;
  /** What a given record should be. */
  readonly sound: string;
  /** Of a column of a given record: what it should be, and what it is. */
  readonly faults: Readonly<Record<'unknown-column' | 'repeated-column', readonly [string, string]>>;
  readonly duty: string;
  readonly anyDuty: string;
  readonly noDuty: string;
  readonly anyTable: string;
  readonly noTable: string;
  readonly anyParameter: string;
  readonly noParameter: string;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly coverage: Readonly<Record<'chapter' | 'cases' | 'duties' | 'statuses' | 'branches', Lines>>;
  readonly share: (seen: string, total: string, percent: string) => string;
  /** The conditions and facts that several duties share. */
  readonly shared: string;
  readonly total: string;
  /** Duties without a case. */
  readonly without: (duties: number) => string;
  /** Statuses that no case shows. */
  readonly missing: string;
  /** Statuses said never to be that are, or that no such duty could have. */
  readonly needless: string;
  /** Statuses said never to be. */
  readonly never: string;
  /** Answers that no case shows. */
  readonly unseen: (branches: number) => string;
  readonly branch: (name: string, asks: string, answer: boolean) => string;
  /** How many more there are of a list. */
  readonly more: (rest: number) => string;
  /** What stands between the things of a list. */
  readonly separator: string;
}
