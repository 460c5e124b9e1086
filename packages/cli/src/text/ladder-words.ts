import type { RungOutcome } from '@zhiben/core';

/** What `zhiben ladder` says, in one language. */
export interface LadderWords {
  readonly help: string;
  readonly head: {
    readonly asOf: (day: string, isToday: boolean, knownAt?: string) => string;
    readonly cases: (cases: number, open: number) => string;
    readonly missed: (notices: number) => string;
    /** Of how many rungs it cannot be told what came of them, and why. */
    readonly unknown: (rungs: number, reasons: string) => string;
    /** That it cannot be told whether a subject has a case. */
    readonly undecided: (duty: string, subject: string, reason: string) => string;
    readonly none: string;
  };
  readonly columns: Readonly<
    Record<'rung' | 'from' | 'to' | 'due' | 'outcome' | 'answer' | 'all', readonly string[]>
  >;
  /** What came of a rung. */
  readonly outcomes: Readonly<Record<RungOutcome, string>>;
  /** The same as headings of figures. */
  readonly outcomeHeads: Readonly<Record<RungOutcome, readonly string[]>>;
  /** Heading of the cases that still are. */
  readonly open: (cases: number) => string;
  /** Heading of the cases that have ended, and of which a notice was missed. */
  readonly ended: (cases: number) => string;
  /** How many cases are not told, and how to see them. */
  readonly more: (cases: number) => string;
  readonly since: (day: string) => string;
  readonly endedOn: (day: string) => string;
  /** The step that a case itself is at. */
  readonly step: (step: string, day: string) => string;
  /** The rung on which a case stands. */
  readonly now: (rung: string) => string;
  /** The rung that comes next, and whether it is certain that it will. */
  readonly next: (rung: string, day: string, isCertain: boolean) => string;
  /** What stands between the facts of a case. */
  readonly separator: string;
  /** Headers of the CSV. */
  readonly fields: Readonly<
    Record<
      | 'responsible'
      | 'responsibleName'
      | 'obligation'
      | 'title'
      | 'clause'
      | 'subject'
      | 'subjectName'
      | 'instance'
      | 'since'
      | 'endedOn'
      | 'step'
      | 'stepOn'
      | 'rung'
      | 'from'
      | 'to'
      | 'due'
      | 'outcome'
      | 'reason'
      | 'answerOn'
      | 'answer'
      | 'answerRung'
      | 'now'
      | 'next'
      | 'nextOn',
      string
    >
  >;
}
