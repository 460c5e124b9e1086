import type { DutyDescription, Language, ParameterDescription, Term } from '@zhiben/core';
import { en } from './en.js';
import { zhCN } from './zh-cn.js';

type Source = ParameterDescription['source']['kind'];

/** What a written plan says beside the plan's own words, in one language. */
export interface Words {
  readonly language: Language;
  /** What stands between a label and what it labels, between things in a row, and between sentences. */
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly subtitle: string;
  readonly issuer: string;
  readonly window: string;
  readonly span: (from: string, to: string) => string;
  readonly contents: string;
  readonly legend: string;
  /** Where evaluated and tracked duties are not told apart. */
  readonly legendDuty: string;
  readonly legendQuoted: string;
  readonly legendTracked: string;
  readonly legendShared: string;
  readonly narrative: string;
  readonly legendNumber: string;
  readonly legendNoted: string;
  readonly outside: string;
  readonly counts: Readonly<
    Record<
      'duties' | 'evaluated' | 'tracked' | 'permissions' | 'again' | 'clauses' | 'bare' | 'coverage',
      string
    >
  >;
  readonly ofClauses: (clauses: number) => string;
  readonly ofCharacters: (quoted: number, total: number) => string;
  readonly coverageNote: string;
  readonly kinds: Readonly<Record<DutyDescription['kind'], string>>;
  /** One sign a kind, so that it is told apart without colour. */
  readonly signs: Readonly<Record<DutyDescription['kind'], string>>;
  readonly strength: Readonly<Record<DutyDescription['strength'], string>>;
  readonly permission: string;
  readonly terms: Readonly<Record<Term['about'], string>>;
  readonly note: string;
  readonly metric: string;
  readonly quote: string;
  readonly parameters: string;
  readonly parameterColumns: Readonly<
    Record<'name' | 'value' | 'source' | 'reading' | 'alternatives' | 'duties', string>
  >;
  readonly source: Readonly<Record<Source, string>>;
  readonly sources: Readonly<Record<Source, string>>;
  readonly sourceNotes: Readonly<Record<Source, string>>;
  readonly alternative: string;
  readonly cases: string;
  /** A value that holds on some days only. */
  readonly dated: (value: string, from: string | undefined, to: string | undefined) => string;
  readonly unit: (unit: string, value: unknown) => string;
  /** How many members a list has. */
  readonly members: (count: number) => string;
  readonly quoted: (text: string) => string;
  readonly aside: (text: string, aside: string) => string;
  readonly clause: (id: string) => string;
  readonly toWords: (title: string) => string;
  readonly toCard: (title: string) => string;
  readonly printed: string;
  readonly annotations: string;
  readonly definitions: string;
  readonly definitionColumns: Readonly<Record<'name' | 'reading' | 'text', string>>;
  readonly noText: string;
  readonly top: string;
  readonly dutiesOf: (clause: string) => string;
  readonly pageOf: { readonly before: string; readonly between: string; readonly after: string };
}

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

/** The words in a language. */
export const wordsIn = (language: Language): Words => WORDS[language];
