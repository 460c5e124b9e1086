import type { Cell } from '@zhiben/core';

/**
 * How ledgers of one kind are kept, where they are kept otherwise than the table that they are read into: under other
 * names, with other headers, and with facts that the sheet as a whole states.
 */
export interface Ledger {
  /** English name of the table. */
  readonly table: string;
  /** Names of sheets and files. */
  readonly sheets: readonly string[];
  /** By column, the headers that stand for it here, before those that the table has itself; the first one decides. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
  /** Headers that stand for no column here, whatever the table says. */
  readonly attributes?: readonly string[];
  /** By column, what holds in each row whose own cell is blank. */
  readonly constants?: Readonly<Record<string, Cell>>;
  /** By column, what cells that are written so mean. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Columns of which the first that is filled is the id, where no header stands for the ids. */
  readonly idFrom?: readonly string[];
  /**
   * Rows are numbered by sheet and row where no header stands for the ids; and a bare number for an id is one of the
   * sheet's own, where another sheet of the table has it too.
   */
  readonly numbersRows?: boolean;
}
