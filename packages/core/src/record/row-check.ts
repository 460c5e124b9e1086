import { isDay, NO_DAY } from '../day/day.js';
import type { ColumnDeclaration, TableDeclaration } from './declaration.js';
import type { IssueCode } from './issue.js';

/** The stored values of a row, in the order in which its columns are declared. */
export type StoredRow = readonly (number | string)[];

/** One thing that the cells of a row can say against each other; it is reported, and the row stays. */
export interface RowCheck {
  /** Number of the column in which it is wrong, in the order of the declaration. */
  readonly column: number;
  readonly code: IssueCode;
  /** Whether the row contradicts itself here. */
  readonly isWrong: (row: StoredRow) => boolean;
}

/** What the cells of a table's rows can say against each other, by their declaration. */
export function rowChecks({ columns }: TableDeclaration): RowCheck[] {
  const at = (name: string) => Object.keys(columns).indexOf(name);
  return Object.entries(columns).flatMap(([column, { notBefore, claims }]: [string, ColumnDeclaration]) => [
    ...(notBefore === undefined ? [] : [orderCheck(at(column), at(notBefore))]),
    ...Object.entries(claims ?? {}).map(([word, days]) => claimCheck(at(column), word, days.map(at))),
  ]);
}

function orderCheck(later: number, earlier: number): RowCheck {
  return {
    column: later,
    code: 'date-order',
    // A blank day is less than any other.
    isWrong: (row) => isDay(row[later] as number) && row[later] < row[earlier],
  };
}

function claimCheck(column: number, word: string, days: readonly number[]): RowCheck {
  return {
    column,
    code: 'claim-without-date',
    isWrong: (row) => row[column] === word && days.every((day) => row[day] === NO_DAY),
  };
}
