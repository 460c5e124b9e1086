import type { DueItem } from '@zhiben/core';

/** What `zhiben due` says, in one language. */
export interface DueWords {
  readonly help: string;
  /** The plan as a whole, where it has to see to something. */
  readonly plan: string;
  /** Nobody is named who has to see to it. */
  readonly nobody: string;
  readonly head: {
    readonly span: (from: string, to: string) => string;
    /** As of when, and what is supposed of the time after it. */
    readonly asOf: (day: string, isToday: boolean, knownAt?: string) => string;
    /** That only one unit or subject is shown. */
    readonly only: (name: string) => string;
    readonly items: (items: number, upcoming: number) => string;
    readonly conditional: (items: number) => string;
    readonly overdue: (findings: number) => string;
    readonly undecided: (items: number) => string;
    readonly none: string;
  };
  readonly columns: Readonly<Record<'due' | 'duty' | 'clause' | 'period' | 'count', readonly string[]>>;
  /** The heading of what one unit has to see to, or several units each. */
  readonly section: (units: readonly string[], items: number) => string;
  /** Beside what falls due only if something else is left undone. */
  readonly ifUndone: string;
  /** The last that is named of many, and how many more there are. */
  readonly andMore: (last: string, more: number) => string;
  /** How to see all of what is cut short. */
  readonly seeAll: string;
  readonly undecidedTitle: (items: number) => string;
  /** Headers of the CSV. */
  readonly fields: Readonly<
    Record<
      | 'due'
      | 'responsible'
      | 'responsibleName'
      | 'obligation'
      | 'title'
      | 'clause'
      | 'quote'
      | 'subject'
      | 'subjectName'
      | 'instance'
      | 'status'
      | 'conditional',
      string
    >
  >;
  readonly status: Readonly<Record<DueItem['status'], string>>;
  readonly yes: string;
  readonly no: string;
  readonly calendar: {
    /** Name of a calendar: of a plan, or of one unit or subject in it. */
    readonly name: (plan: string, only?: string) => string;
    /** Title of an event: a duty, and whose it is or of how many. */
    readonly summary: (title: string, whose: string) => string;
    readonly subjects: (subjects: number) => string;
    readonly items: (items: number) => string;
    readonly responsible: (unit: string) => string;
    readonly clause: (clause: string) => string;
    readonly quote: (words: string) => string;
    readonly list: (items: number) => string;
    readonly asOf: (day: string) => string;
  };
}
