import type { Literal } from '../condition/condition.js';
import type { Said } from '../condition/seen.js';
import type { Blame, ConditionTrace } from '../condition/trace.js';
import type { Language } from '../record/issue.js';
import type { Finding } from './finding.js';
import type { ComparisonGrounds, Grounds, TableCoverage } from './grounds.js';

/** A parameter that the duty reads, with the value in force. */
export interface ParameterGrounds {
  readonly name: string;
  /** `null` where it cannot be told, or every record that is looked at decides for itself. */
  readonly value: Literal | null;
  /** The condition by which the row has this value; absent where it holds for all. */
  readonly when?: ConditionTrace;
  /** First day on which the value holds; absent where it always did. */
  readonly from?: string;
  /** The overlay that set it; absent where it stands in the plan itself. */
  readonly amendment?: { readonly id: string; readonly title: Said; readonly issuer: Said };
  readonly unit?: string;
  /** The plan's own words, a statute with its article, or a reading where the text fixes nothing. */
  readonly source:
    | { readonly kind: 'text' | 'default' }
    | { readonly kind: 'statute'; readonly article: string };
  /** How the text is read. */
  readonly reading: Said;
}

/** What would satisfy a duty that is not satisfied, or let it be decided. */
export type Remedy =
  /** So many records of the table, of these days or stating this period. */
  | {
      readonly kind: 'records';
      readonly count: number;
      /** What has to come to that much (hours, say), where records are added up and not counted. */
      readonly sum?: Said;
      readonly tableName: Said;
      /** The days on which one counts; absent where only the stated period matters. */
      readonly between?: { readonly from: string; readonly to: string };
      /** The period that a record may state; such a one may be made later. */
      readonly stating?: string;
    }
  /** One record of the table. */
  | { readonly kind: 'record'; readonly tableName: Said }
  /** Cells that are blank. */
  | {
      readonly kind: 'fill';
      readonly label: Said;
      /** Whether it is one of several of which one would be enough. */
      readonly either: boolean;
    }
  /** A comparison that is not what it has to be. */
  | ({ readonly kind: 'comparison' } & Blame)
  /** So many more members of the population done. */
  | { readonly kind: 'members'; readonly count: number }
  /** A measure brought to what it is compared with. */
  | { readonly kind: 'measure'; readonly comparison: ComparisonGrounds }
  /** Data that were not supplied, or do not tell of the days. */
  | { readonly kind: 'supply'; readonly coverage: TableCoverage };

/** One line of an explanation. */
export interface ExplanationLine {
  /** What the line is about; empty where it goes on with the one before. */
  readonly label: string;
  /** The same in every language; absent where the line goes on with the one before. */
  readonly about?: string;
  readonly text: string;
  /** 0, or 1 where the line is a detail of the one before. */
  readonly depth: 0 | 1;
}

/** Why a finding is as it is: plain data, which becomes JSON as it stands, and its text in either language. */
export interface Explanation extends Omit<Grounds, 'parametersOn' | 'chooser'> {
  /** Days are `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly knownAt?: string;
  readonly finding: Finding;
  readonly duty: {
    readonly id: string;
    readonly kind: string;
    readonly title: Said;
    readonly clause: { readonly id: string; readonly title: Said };
    /** The clause's exact words. */
    readonly quote: string;
    readonly strength: string;
    readonly note?: Said;
  };
  /** Name of the subject; its id where no table knows it. */
  readonly subject: { readonly id: string; readonly name: string };
  readonly parameters: readonly ParameterGrounds[];
  /** What would satisfy it now; empty where it is satisfied, or nothing can. */
  readonly remedies: readonly Remedy[];
  /** The explanation as short lines, for a table or a page. */
  lines(language?: Language): ExplanationLine[];
  /** The explanation as one text; details are indented. */
  text(language?: Language): string;
}
