import type { PeriodKind } from '../day/index.js';
import type { Language } from '../record/issue.js';
import { en } from './words.en.js';
import { zhCN } from './words.zh-cn.js';

/** What descriptions say beside the words that explanations use, in one language. */
export interface DescriptionWords {
  readonly labels: Readonly<Record<'owed' | 'each' | 'lifted' | 'answer' | 'whose' | 'counts', string>>;
  readonly atLeast: (every: PeriodKind, count: string) => string;
  readonly atLeastSum: (every: PeriodKind, label: string, amount: string) => string;
  readonly effectiveFrom: (day: string) => string;
  readonly yearly: (from: string, to: string) => string;
  readonly grace: (days: string) => string;
  readonly minimum: (days: string) => string;
  /** By which column a record belongs to its subject. */
  readonly by: (label: string) => string;
  /** How a record tells its period: by stating it, or by that and its day. */
  readonly period: Readonly<Record<'stated' | 'stated-or-day', string>>;
  readonly within: (days: string) => string;
  readonly rung: (title: string, from: string, until?: string, when?: string) => string;
  readonly share: (share: string, by: string) => string;
  /** How a measure has to stand on a day. */
  readonly state: (day: string, measure: string, relation: string) => string;
  /** The last day of each of so many months. */
  readonly monthEnds: (months: string, to: string) => string;
  /** The same measure on another day. */
  readonly onDay: (day: string) => string;
  readonly tracked: string;
  readonly datedBy: (label: string) => string;
  readonly sameAs: (title: string, id: string) => string;
  /** One of several values that hold after one another. */
  readonly dated: (value: string, from: string) => string;
  readonly ifThen: (condition: string, use: string, other?: string) => string;
  /** A fact that has to be the same as another. */
  readonly alike: (label: string) => string;
  /** A named condition that has no title of its own. */
  readonly named: (name: string, reading: string) => string;
  readonly since: (day: string) => string;
  readonly until: (day: string) => string;
  readonly notAfter: (day: string) => string;
}

const WORDS: Readonly<Record<Language, DescriptionWords>> = { 'zh-CN': zhCN, en };

/** The words in a language. */
export const wordsIn = (language: Language): DescriptionWords => WORDS[language];
