/** What `zhiben issues` says, in one language. */
export interface IssuesWords {
  readonly help: string;
  readonly columns: Readonly<Record<'place' | 'column' | 'message', readonly string[]>>;
  /** The issue is about a whole row, or the whole sheet. */
  readonly row: (row: number) => string;
  readonly sheet: string;
  readonly count: (issues: number) => string;
  /** How to get an annotated copy, and where it is. */
  readonly seeAnnotate: string;
  /** That they are listed below. */
  readonly below: string;
  readonly annotated: (path: string) => string;
}
