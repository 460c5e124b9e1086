import type { FirstOf, RecordPlace, RecordsConsidered } from '../aggregate/index.js';
import type { Said } from '../condition/seen.js';
import type { ConditionTrace, TruthWord } from '../condition/trace.js';
import type { Day } from '../day/day.js';
import type { DayTrace } from '../plan/day-trace.js';
import type { View } from '../record/view.js';

/** What a table that matters to a case tells of. */
export interface TableCoverage {
  readonly table: string;
  readonly tableName: Said;
  /** Whether it was supplied, with the types of record that are asked for. */
  readonly supplied: boolean;
  /** The types of record that are asked for; absent where any are. */
  readonly types?: Said;
  /** The words (type, kind) of which it holds no record at all; absent where it does. */
  readonly neverRecorded?: readonly Said[];
  /** First day of which it tells; absent where it tells from the beginning on. */
  readonly from?: string;
  /** Last day of which it tells; absent where it tells up to the day asked for. */
  readonly to?: string;
}

/** The period of a recurring duty. */
export interface PeriodGrounds {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** The days in which a record counts. */
  readonly window: { readonly from: string; readonly to: string };
  readonly graceDays: number;
  readonly due: string;
  /** The word (sector) that the case is about, where the duty makes one of each. */
  readonly word?: Said;
  /** What the records add up (hours, say); absent where they are counted. */
  readonly sum?: Said;
  /** Whether a record counts only for the period that it states. */
  readonly statedOnly: boolean;
  /** Whether a record may state the period that it is for. */
  readonly mayBeStated: boolean;
}

/** How long the subject is in scope of a period. */
export interface ScopeGrounds {
  /** First day in scope; absent where it always was. */
  readonly from?: string;
  /** Last day in scope; absent where it is without end. */
  readonly to?: string;
  /** Days in scope within the period. */
  readonly days: number;
  /** Fewer days than these do not bind. */
  readonly minimumDays: number;
}

/** A dated proof that lifts the duty from the subject on some days. */
export interface ExemptionGrounds {
  readonly record: RecordPlace;
  readonly from: string;
  /** Absent where it has no end. */
  readonly to?: string;
}

/** The share that a quota asks for, and the members it is taken of. */
export interface QuotaGrounds {
  readonly population: number;
  /** Done by the day asked for. */
  readonly done: number;
  /** Done by the day on which the quota is due. */
  readonly doneByDue: number;
  /** How many have to be done for the threshold. */
  readonly needed: number;
  readonly residual: FirstOf<RecordPlace>;
  /** Members of which it cannot be told whether they belong to it. */
  readonly undecided: FirstOf<RecordPlace & { readonly applicability: ConditionTrace }>;
}

/** A measure, and what it is compared with. */
export interface ComparisonGrounds {
  /** What is measured. */
  readonly title: Said;
  readonly relation: 'atMost' | 'atLeast' | 'lessThan' | 'moreThan';
  readonly truth: TruthWord;
  /** The figure; where rows leave it open, the least that it is. */
  readonly value: number;
  /** The most that it is, where rows leave it open. */
  readonly most?: number;
  /** What it is compared with; absent where that is not known. */
  readonly bound?: number;
  /** The day as of which it is compared with itself. */
  readonly sameOn?: string;
  /** Whether that day has come; true where it is compared with a number. */
  readonly hasCome: boolean;
  /** Whether the table tells of all the days that are looked at. */
  readonly isTold: boolean;
}

/** How things stand on the day of an outcome, or before it. */
export interface OutcomeGrounds {
  /** What the case is called, where it has a name. */
  readonly title?: Said;
  /** The day on which they have to stand so. */
  readonly at: string;
  /** The day as of which they were measured: that day, or the one asked for before it. */
  readonly on: string;
  readonly comparisons: readonly ComparisonGrounds[];
  /** The place among them of the one that `required` and `counted` are of. */
  readonly decidedBy: number;
  /** Whether it is enough that they hold. */
  readonly suffices: boolean;
}

/** A rung of a ladder, and the days on which it is asked for. */
export interface RungGrounds {
  readonly id: string;
  readonly title: Said;
  readonly from?: DayTrace;
  readonly until?: DayTrace;
  readonly when?: ConditionTrace;
}

/** What a case's status rests on, told by the same compiled pieces that decided it. */
export interface Grounds {
  /** The row of the bound subject, or of the case. */
  readonly row?: RecordPlace;
  /** Whether the duty binds the subject, or the row is a case. */
  readonly applicability?: ConditionTrace;
  /** Further rows of the subject that may be cases. */
  readonly undecided?: FirstOf<RecordPlace & { readonly applicability: ConditionTrace }>;
  /** Binds periods that start on or after this day. */
  readonly since?: DayTrace;
  /** Binds periods that start before this day. */
  readonly until?: DayTrace;
  /** What decides how much is owed, where that is not the same for all. */
  readonly owes?: readonly ConditionTrace[];
  readonly period?: PeriodGrounds;
  readonly scope?: ScopeGrounds;
  readonly exemptions?: readonly ExemptionGrounds[];
  readonly rung?: RungGrounds;
  readonly due?: DayTrace;
  readonly done?: DayTrace;
  /** From when on the records that show it done have to be known. */
  readonly windowFrom?: DayTrace;
  /** What has to hold, for a standing duty. */
  readonly holds?: ConditionTrace;
  readonly quota?: QuotaGrounds;
  readonly outcome?: OutcomeGrounds;
  readonly records?: readonly RecordsConsidered[];
  readonly coverage?: readonly TableCoverage[];
  /** The day whose parameters are in force for the case; absent for the day asked for. */
  readonly parametersOn?: Day;
  /** The row that chooses among the values of parameters; absent where none does. */
  readonly chooser?: { readonly view: View; readonly entry: number };
}
