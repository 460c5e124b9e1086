import type { Cell } from '@zhiben/core';

/** A row as it stands in a file or sheet. */
export interface SheetRow {
  /** Its number there, from 1. */
  readonly place: number;
  readonly cells: readonly Cell[];
}

/** Hands rows over one after the other, each before the next is read; done when its promise is. */
export type RowFeed = (take: (row: SheetRow) => void) => Promise<void>;

/** A table before it is known which: what every kind of source gives, and what the intake takes. */
export interface Sheet {
  /** Name of the sheet, or of the file without its ending. */
  readonly name: string;
  readonly rows: Iterable<SheetRow> | RowFeed;
}
