import type { Literal } from '../condition/condition.js';
import type { DutyDocument, ParameterDocument, Text } from '../plan/schema.js';

/** A plan as people read it: its text cut into passages, and what became of the words. Plain data. */
export interface PlanDescription {
  readonly id: string;
  readonly title: Text;
  readonly issuer: Text;
  /** First and last day of the plan, `YYYY-MM-DD`. */
  readonly window: { readonly from: string; readonly to: string };
  readonly chapters: readonly ChapterDescription[];
  /** The text in its order; the texts of all segments, one after the other, are the whole text. */
  readonly passages: readonly Passage[];
  /** In the order of the document. */
  readonly duties: readonly DutyDescription[];
  readonly annotations: readonly { readonly quote: string; readonly note: Text }[];
  /** Every parameter once: the plan's, then those of single duties. */
  readonly parameters: readonly ParameterDescription[];
  /** Named conditions and facts that duties refer to. */
  readonly definitions: readonly Definition[];
  readonly coverage: TextCoverage;
}

/** A named condition or fact: what it is called, how it is read, and what it asks, in words. */
export interface Definition {
  readonly name: string;
  readonly title?: Text;
  readonly reading: Text;
  /** Absent where it is made of records. */
  readonly text?: Text;
}

/** A chapter of the document, with its clauses. */
export interface ChapterDescription {
  readonly id: string;
  readonly title: Text;
  readonly clauses: readonly {
    readonly id: string;
    readonly title: Text;
    /** Whether its beginning was found in the text. */
    readonly isPlaced: boolean;
  }[];
}

/** What a passage of the text is. */
export type PassageKind =
  /** the plan's own title */
  | 'title'
  /** a heading of a part or a chapter */
  | 'heading'
  /** number and title of a clause */
  | 'clause'
  | 'paragraph'
  /** blank lines alone */
  | 'blank'
  /** not the plan's own: of the page it was published on */
  | 'outside';

/** A stretch of the text, with the blank lines after it. */
export interface Passage {
  readonly kind: PassageKind;
  /** Of headings: 1 for a part (一、), 2 for a chapter (（一）). */
  readonly level?: 1 | 2;
  /** Id of the chapter it belongs to; absent before the first. */
  readonly chapter?: string;
  /** Id of the clause it belongs to. */
  readonly clause?: string;
  readonly segments: readonly Segment[];
}

/** Words that carry the same duties and notes from the first to the last. */
export interface Segment {
  readonly text: string;
  /** Ids of the duties whose quote holds these words; none where they are narrative. */
  readonly duties: readonly string[];
  /** Of these, the ones whose quote begins here. */
  readonly begins: readonly string[];
  /** Places in {@link PlanDescription.annotations} of the notes on these words. */
  readonly annotations: readonly number[];
}

/** One duty, in words. */
export interface DutyDescription {
  readonly id: string;
  readonly clause: string;
  readonly quote: string;
  readonly strength: DutyDocument['strength'];
  readonly kind: DutyDocument['kind'];
  /** By name, those that it reads: its own and the plan's. */
  readonly parameters: Readonly<Record<string, ParameterDescription>>;
  /** Id of the chapter. */
  readonly chapter: string;
  readonly title: Text;
  /** Whom or what it binds, what is owed, and what shows it done. */
  readonly terms: readonly Term[];
  readonly note?: Text;
  /** What a figure of its own would tell, where it is only tracked. */
  readonly metric?: Text;
  /** Present where the text only permits or encourages. */
  readonly permission?: true;
  /** The duty that is evaluated in its place. */
  readonly sameAs?: string;
}

/** One thing that a duty says, in words. */
export interface Term {
  readonly about: 'applies' | 'owed' | 'evidence';
  readonly label: Text;
  readonly text: Text;
}

/** A parameter, with its values in words. */
export interface ParameterDescription {
  readonly name: string;
  /** In the order of their days; without `from`, from ever on, without `to`, until the next. */
  readonly values: readonly {
    readonly from?: string;
    readonly to?: string;
    readonly value: Literal;
    readonly text: Text;
  }[];
  readonly unit?: string;
  readonly source: ParameterDocument['source'];
  readonly reading: Text;
  readonly alternatives: readonly { readonly value: Literal; readonly text: Text; readonly reading: Text }[];
  /** Ids of the duties that read it. */
  readonly duties: readonly string[];
}

/** How much of the plan's own text became duties, in characters without blanks. */
export interface TextCoverage {
  readonly quoted: number;
  readonly total: number;
}
