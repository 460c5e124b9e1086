import type { ParameterGrounds } from '../explanation.js';
import type { ComparisonGrounds } from '../grounds.js';
import type { Reason, Status } from '../status.js';

/** What explanations say, in one language. */
export interface Phrases {
  readonly labels: Readonly<
    Record<
      | 'duty'
      | 'clause'
      | 'quote'
      | 'note'
      | 'subject'
      | 'case'
      | 'asOf'
      | 'result'
      | 'applies'
      | 'owes'
      | 'bindsFrom'
      | 'bindsUntil'
      | 'period'
      | 'window'
      | 'scope'
      | 'exemption'
      | 'rung'
      | 'rungFrom'
      | 'rungUntil'
      | 'rungWhen'
      | 'due'
      | 'done'
      | 'toldFrom'
      | 'holds'
      | 'share'
      | 'residual'
      | 'compared'
      | 'judged'
      | 'measure'
      | 'undecided'
      | 'trigger'
      | 'evidence'
      | 'fact'
      | 'counted'
      | 'passed'
      | 'coverage'
      | 'parameter'
      | 'remedy',
      string
    >
  >;
  readonly status: Readonly<Record<Status, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly truth: Readonly<Record<'true' | 'false' | 'unknown', string>>;
  readonly source: (source: ParameterGrounds['source']) => string;
  /** What stands between things in a row, and between sentences. */
  readonly comma: string;
  readonly semicolon: string;
  readonly and: string;
  readonly or: string;
  readonly quoted: (text: string) => string;
  readonly aside: (text: string, aside: string) => string;
  readonly not: (text: string) => string;
  /** The subject of what concerns the plan as a whole. */
  readonly plan: string;
  readonly named: (name: string, id: string) => string;
  readonly clause: (id: string, title: string) => string;
  readonly asOf: (day: string, knownAt?: string) => string;
  readonly required: (required: string, counted: string) => string;
  readonly sum: (label: string, required: string, counted: string) => string;
  readonly share: (required: string, counted: string) => string;
  readonly due: (day: string) => string;
  /** The day of the last record of what is tracked. */
  readonly lastOn: (day: string) => string;
  readonly doneOn: (day: string) => string;
  readonly overdue: (days: number) => string;
  readonly span: (from: string, to: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
  readonly grace: (days: number, due: string) => string;
  readonly word: (word: string) => string;
  readonly scope: (days: number, minimum: number) => string;
  readonly always: string;
  /** A record: table or sheet, row, id, own day. */
  readonly record: (table: string, row: number, id: string, day?: string) => string;
  readonly total: (count: number) => string;
  readonly more: (count: number) => string;
  readonly none: string;
  readonly asked: (condition: string) => string;
  readonly blank: (label: string) => string;
  readonly notSupplied: (label: string) => string;
  readonly calendar: (label: string) => string;
  readonly is: (label: string, value: string) => string;
  readonly must: (phrase: string) => string;
  readonly either: string;
  readonly mustNot: (phrase: string) => string;
  readonly holdsThat: (phrase: string) => string;
  readonly failsThat: (phrase: string) => string;
  readonly cannotTell: (phrase: string) => string;
  /** Of an operator, what it asks; by the value as people read it. */
  readonly operators: Readonly<Record<string, (value: string) => string>>;
  readonly filled: (isFilled: boolean) => string;
  /** A comparison as it is asked: of a fact, a phrase. */
  readonly ask: (label: string, phrase: string) => string;
  readonly noDay: string;
  readonly noAmount: string;
  readonly day: {
    readonly firstFilled: (parts: string) => string;
    readonly earliest: (parts: string) => string;
    readonly latest: (parts: string) => string;
    readonly plus: (part: string, amounts: string) => string;
    readonly minus: (part: string, amounts: string) => string;
    readonly amount: (unit: 'months' | 'days' | 'workingDays', amount: number) => string;
    readonly endOfMonth: (part: string) => string;
    readonly partway: (from: string, to: string, share: string) => string;
    readonly because: (reasons: string) => string;
    readonly first: (table: string) => string;
    readonly last: (table: string) => string;
  };
  readonly passed: {
    readonly day: (from: string | null, to: string | null) => string;
    readonly period: (stated: string | null) => string;
    readonly word: (label: string, saw: string) => string;
    readonly afterDay: string;
    readonly recordedLater: (day: string) => string;
    readonly superseded: string;
    readonly because: (record: string, why: string) => string;
  };
  readonly quota: (done: number, population: number, share: string, needed: number) => string;
  readonly doneByDue: (done: number) => string;
  /** How a measure has to stand to a number. */
  readonly relation: Readonly<Record<ComparisonGrounds['relation'], (bound: string) => string>>;
  /** Of what a status rests on, how it has to stand and what it is. */
  readonly stands: (relation: string, counted: string) => string;
  readonly measured: (title: string, value: string, relation: string) => string;
  /** A figure that rows leave open. */
  readonly upTo: (least: string, most: string) => string;
  /** A figure as it was on another day, which may not be known. */
  readonly onDay: (day: string, value: string | undefined) => string;
  readonly yetToCome: (day: string) => string;
  readonly judged: string;
  readonly measuredOn: (title: string, day: string) => string;
  readonly coverage: {
    readonly notSupplied: (table: string, types?: string) => string;
    readonly neverRecorded: (table: string, words: string) => string;
    readonly covers: (table: string, from?: string, to?: string) => string;
  };
  readonly parameter: (name: string, value: string, source: string, reading: string) => string;
  readonly values: (count: number) => string;
  readonly unit: (unit: string) => string;
  readonly remedy: {
    readonly records: (count: number, table: string) => string;
    readonly amount: (label: string, amount: number, table: string) => string;
    readonly stating: (period: string) => string;
    readonly record: (table: string) => string;
    readonly fill: (label: string) => string;
    readonly comparison: (label: string, phrase: string) => string;
    readonly members: (count: number) => string;
    readonly measure: (title: string, relation: string) => string;
    readonly supply: (table: string) => string;
  };
}
