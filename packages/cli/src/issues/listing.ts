import type { Reading } from '@zhiben/core';

/** What reading found, and what of it a call asks for. */
export interface Listing {
  readonly reading: Reading;
  /** Whether a copy of it can be annotated. */
  readonly isWorkbook: boolean;
  /** Path of the annotated copy, where one was made. */
  readonly annotated?: string;
}
