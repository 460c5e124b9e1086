import type { Finding, IssueCode, Language, Reason, Status } from '@zhiben/core';
import type { CallErrorCode, CallFaults } from '../call-error.js';
import type { DueWords } from './due-words.js';
import type { IssuesWords } from './issues-words.js';
import type { LadderWords } from './ladder-words.js';
import type { TestWords } from './test-words.js';
import type { WhyWords } from './why-words.js';

/** Everything the command line says, in one language. */
export interface Words {
  readonly language: Language;
  /** Help of `zhiben`. */
  readonly help: string;
  /** Help of `zhiben check`. */
  readonly checkHelp: string;
  /** Help of `zhiben template`. */
  readonly templateHelp: string;
  /** Help of `zhiben plan`. */
  readonly planHelp: string;
  /** By code, the sentence of a call that cannot be carried out. */
  readonly errors: { readonly [C in CallErrorCode]: (facts: CallFaults[C]) => string };
  /** The sentence of an error that nobody foresaw. */
  readonly unexpected: (message: string) => string;
  readonly progress: {
    readonly reading: (rows: number) => string;
    readonly evaluating: (done: number, total: number) => string;
  };
  /** That the call left the day open, for outputs that cannot say it. */
  readonly asOfToday: (day: string) => string;
  /** That something in the plan looks wrong. */
  readonly planWarning: (warning: string) => string;
  /** Which overlay is on the plan, by whom, and how much it changes. */
  readonly overlay: (title: string, issuer: string, changes: number) => string;
  /** That an empty workbook is written, with so many tables. */
  readonly templateWritten: (path: string, sheets: number) => string;
  /** Headers of what people read of findings, in CSV and in workbooks. */
  readonly columns: Readonly<
    Record<keyof Required<Finding> | 'title' | 'clause' | 'subjectName' | 'area' | 'regulator', string>
  >;
  /** Names of the sheets of a workbook, and headers of the one of issues. */
  readonly workbook: Readonly<Record<'summary' | 'findings' | 'issues', string>> & {
    readonly issueColumns: Readonly<
      Record<
        | 'sheet'
        | 'cell'
        | 'table'
        | 'tableName'
        | 'row'
        | 'column'
        | 'columnName'
        | 'code'
        | 'value'
        | 'message',
        string
      >
    >;
  };
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly report: ReportWords;
  readonly due: DueWords;
  readonly ladder: LadderWords;
  readonly issueList: IssuesWords;
  readonly why: WhyWords;
  readonly test: TestWords;
}

/** What the table for people says. */
export interface ReportWords {
  /** A heading of a clause, by its number and title. */
  readonly clause: (id: string, title: string) => string;
  /** A text and what is added to it in brackets. */
  readonly aside: (text: string, aside: string) => string;
  /** What stands between things in a row. */
  readonly separator: string;
  readonly head: {
    readonly asOf: (day: string, isToday: boolean, knownAt?: string) => string;
    readonly read: (rows: number, tables: number) => string;
    readonly accepted: (rows: number) => string;
    readonly rejected: (rows: number) => string;
    readonly duplicate: (rows: number) => string;
    readonly issues: (issues: number) => string;
    /** Before the tables that were not supplied. */
    readonly notSupplied: string;
    /** Before the columns that no table has. */
    readonly unknownColumns: string;
    /** Before the words of types, kinds and roles that no vocabulary has. */
    /** That so many are overdue since before the first work record, and how to say from when a table tells. */
    readonly tooEarly: (first: string, breached: number) => string;
    /** Before the tables that tell of some days or types of record only. */
    readonly tellsOf: string;
    readonly unfamiliarWords: string;
    readonly word: (label: string, word: string, rows: number) => string;
    readonly moreWords: (words: number) => string;
    /** Before the kinds of issue. */
    readonly issueKinds: (issues: number) => string;
    readonly noIssues: string;
    /** How to see all issues. */
    readonly seeIssues: string;
    /** Where all issues stand. */
    readonly issuesIn: (file: string) => string;
    /** Before the names of sheets and files that are no table. */
    readonly leftOut: string;
  };
  readonly duties: {
    readonly title: string;
    readonly order: string;
    readonly columns: Readonly<
      Record<Status | 'duty' | 'id' | 'total' | 'fraction' | 'share', readonly string[]>
    >;
    readonly total: string;
    readonly shareNote: string;
    readonly standingNote: string;
    /** The row of the duties of which the ledger tells nothing. */
    readonly blind: (duties: number) => string;
    /** What stands before their titles. */
    readonly blindOf: (duties: number) => string;
    /** Duties of which nothing was to be looked at by that day. */
    readonly silent: (duties: number) => string;
    /** Before the duties that are said again, each with the one that is counted. */
    readonly again: (duties: number) => string;
    readonly none: string;
  };
  readonly urgent: {
    readonly title: (shown: number) => string;
    readonly order: (perDuty: number) => string;
    /** How many are breached, and of how many the due day is past. */
    readonly of: (breached: number, dated: number) => string;
    readonly columns: Readonly<
      Record<'overdueDays' | 'due' | 'subject' | 'duty' | 'instance', readonly string[]>
    >;
    readonly plan: string;
    readonly none: string;
  };
  readonly unknown: {
    readonly title: (findings: number) => string;
    readonly columns: Readonly<Record<'count' | 'reason' | 'duties', readonly string[]>>;
    readonly dutyCount: (title: string, findings: number) => string;
    readonly more: (duties: number) => string;
  };
  readonly tracked: {
    readonly title: (duties: number) => string;
    readonly aside: string;
    readonly columns: Readonly<Record<'records' | 'last' | 'duty', readonly string[]>>;
    /** What stands between titles in a row, which may hold commas. */
    readonly separator: string;
    /** That the text only permits or encourages a duty. */
    readonly permitted: string;
    /** Before the duties of which there is no record. */
    readonly none: (duties: number) => string;
    /** Before the duties whose records were not supplied. */
    readonly unknown: (duties: number) => string;
    /** How many more there are, and where all of them stand. */
    readonly more: (duties: number) => string;
    /** One duty on one line. */
    readonly line: (title: string, records: number, last?: string) => string;
  };
}
