import type { Literal } from '../condition/condition.js';
import { type Day, LAST_DAY, NO_DAY, parseDay } from '../day/day.js';
import { PlanError } from '../plan-error.js';
import type { ParameterDocument } from './schema.js';

interface Dated {
  readonly from: Day;
  readonly to: Day;
  readonly value: Literal;
}

/** A parameter of the plan: values that hold on given days. */
export class Parameter {
  private readonly dated: readonly Dated[];

  /** Throws a `PlanError` where the dates of two values overlap, or leave a part of the plan's time out. */
  constructor(
    readonly name: string,
    readonly document: ParameterDocument,
    window: { from: Day; to: Day },
    path: string,
  ) {
    this.dated = document.values
      .map(({ from, to, value }) => ({
        from: from === undefined ? NO_DAY : parseDay(from),
        to: to === undefined ? LAST_DAY : parseDay(to),
        value,
      }))
      .sort((a, b) => a.from - b.from);
    const refuse = (code: 'parameter-overlap' | 'parameter-gap') => {
      throw new PlanError(code, `${path}/values`, name);
    };
    let reached = NO_DAY;
    for (const [at, { from, to }] of this.dated.entries()) {
      if (to < from || (at > 0 && from <= reached)) refuse('parameter-overlap');
      if (from > (at === 0 ? window.from : reached + 1)) refuse('parameter-gap');
      // Without an end of its own, a value holds until the next one starts.
      const next = this.dated[at + 1];
      reached = to === LAST_DAY && next ? Math.max(from, next.from - 1) : to;
    }
    if (reached < window.to) refuse('parameter-gap');
  }

  /** The value that holds on a day; before the first, the first. */
  at(day: Day): Literal {
    let held = this.dated[0];
    for (const one of this.dated) if (one.from <= day) held = one;
    return held.value;
  }

  /** The value, where there is only one; `undefined` where it changes with the day. */
  get constant(): Literal | undefined {
    return this.dated.length === 1 ? this.dated[0].value : undefined;
  }
}
