import type { PlanDescription } from '@zhiben/core';
import type { PageOptions } from '../options.js';
import type { Outline } from '../outline.js';
import type { Words } from '../text/words.js';

/** What every part of a page is written from. */
export interface PageContext {
  readonly plan: PlanDescription;
  readonly outline: Outline;
  readonly words: Words;
  readonly cases: NonNullable<PageOptions['cases']>;
  /** By id, the class that the words of a duty bear. */
  readonly marks: ReadonlyMap<string, string>;
}
