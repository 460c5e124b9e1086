/** What a file holds, and which cells of a row every reader has to tell. */
export interface Task {
  readonly path: string;
  /** English name of the table; in a workbook it is the first sheet. */
  readonly table: string;
  /** English names of the columns of an id, a day, a number and a text. */
  readonly told: readonly [id: string, day: string, number: string, text: string];
  /** Their places among the columns, from 0. */
  readonly places: readonly [id: number, day: number, number: number, text: number];
}

/** Takes what a row holds: an id, a day as `YYYY-MM-DD`, a number in decimals, a text; blanks are empty. */
export type Take = (id: string, day: string, number: string, text: string) => void;

/**
 * Reads a file as a library's documentation says. Answers the number of rows without the header.
 *
 * @param take is told each row, in the file's order; only where the readers are compared, and never timed
 */
export type Reader = (task: Task, take?: Take) => Promise<number>;
