import type { Term } from './description.js';

/** A term in one language. */
export interface Line {
  readonly about: Term['about'];
  readonly label: string;
  readonly text: string;
}
