import type { Language } from '@zhiben/core';

/** How a plan is written out. */
export interface PageOptions {
  /**
   * Language of labels and notes; the plan's own words stay as they are.
   *
   * @defaultValue `zh-CN`
   */
  readonly language?: Language;
  /** By id of a duty, the titles of the cases that show how it is read. */
  readonly cases?: Readonly<Record<string, readonly string[]>>;
}
