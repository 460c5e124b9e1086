import type { ValueCase } from '../condition/choice.js';
import type { Condition, Literal } from '../condition/condition.js';
import { type Day, LAST_DAY, NO_DAY, parseDay } from '../day/day.js';
import { PlanError } from '../plan-error.js';
import type { ParameterDocument, ValueDocument } from './schema.js';

/** A value with the first and the last day on which it holds. */
export interface HeldValue {
  readonly from: Day;
  readonly to: Day;
  readonly value: Literal;
  /** The value as it is written. */
  readonly document: ValueDocument;
}

/** The dated values of a parameter that hold under one condition, or under none. */
export interface ParameterCase extends ValueCase {
  readonly when: Condition | undefined;
  readonly path: string;
  readonly values: readonly HeldValue[];
}

/**
 * A parameter of the plan: values that hold on given days, some of them only where a condition on the row holds. Of
 * those in force the first whose condition holds is the value; the ones without a condition come last.
 */
export class Parameter {
  /** In the order in which they are asked, the unconditional one last. */
  readonly cases: readonly ParameterCase[];

  /**
   * Throws a `PlanError` where the dates of two values under one condition overlap, or where those without a condition
   * leave a part of the plan's time out.
   */
  constructor(
    readonly name: string,
    readonly document: ParameterDocument,
    window: { from: Day; to: Day },
    readonly path: string,
  ) {
    const cases = groupByCondition(document.values).map(({ when, at, values }) => ({
      when,
      path: `${path}/values/${at}/when`,
      values: this.series(values),
    }));
    this.cases = [...cases.filter(({ when }) => when), ...cases.filter(({ when }) => !when)];
    const always = this.cases.find(({ when }) => !when);
    if (always) this.checkWithoutGap(always.values, window);
  }

  /** Values in the order of their days; one without an end of its own holds until the next one starts. */
  private series(values: readonly ValueDocument[]): readonly HeldValue[] {
    const sorted = values
      .map((document) => ({
        from: document.from === undefined ? NO_DAY : parseDay(document.from),
        to: document.to === undefined ? LAST_DAY : parseDay(document.to),
        value: document.value,
        document,
      }))
      .sort((a, b) => a.from - b.from);
    return sorted.map((one, at) => {
      const next = sorted[at + 1];
      if (
        one.to < one.from ||
        (next && (next.from <= one.from || (one.to !== LAST_DAY && next.from <= one.to)))
      ) {
        throw new PlanError('parameter-overlap', `${this.path}/values`, this.name);
      }
      return next && one.to === LAST_DAY ? { ...one, to: next.from - 1 } : one;
    });
  }

  private checkWithoutGap(values: readonly HeldValue[], window: { from: Day; to: Day }): void {
    const refuse = () => {
      throw new PlanError('parameter-gap', `${this.path}/values`, this.name);
    };
    let reached = window.from - 1;
    for (const { from, to } of values) {
      if (from > reached + 1 && reached < window.to) refuse();
      reached = Math.max(reached, to);
    }
    if (reached < window.to) refuse();
  }

  /** Whether a value holds only for some rows. */
  get isConditional(): boolean {
    return this.cases.some(({ when }) => when !== undefined);
  }

  /** The unconditional value that holds on a day; before the first, the first. */
  heldAt(day: Day): HeldValue {
    const { values } = this.cases[this.cases.length - 1];
    let held = values[0];
    for (const one of values) if (one.from <= day) held = one;
    return held;
  }

  /** The unconditional value that holds on a day; before the first, the first. */
  at(day: Day): Literal {
    return this.heldAt(day).value;
  }

  /** The unconditional value in force on a day; `undefined` where there is none, but the only value always is. */
  inForce(day: Day): HeldValue | undefined {
    const held = this.heldAt(day);
    return this.constant !== undefined || (held.from <= day && day <= held.to) ? held : undefined;
  }

  /**
   * The value, where there is only one: it holds always, whatever its dates, which cover the plan's time. `undefined`
   * where the value changes with the day or the row.
   */
  get constant(): Literal | undefined {
    return this.document.values.length === 1 && !this.isConditional
      ? this.document.values[0].value
      : undefined;
  }
}

interface Group {
  readonly when: Condition | undefined;
  /** Place of the first of them. */
  readonly at: number;
  readonly values: ValueDocument[];
}

/** Values under the same condition, in the order in which the conditions are first written. */
function groupByCondition(values: readonly ValueDocument[]): Group[] {
  const groups = new Map<string, Group>();
  for (const [at, value] of values.entries()) {
    const key = JSON.stringify(value.when ?? null);
    const group = groups.get(key);
    if (group) group.values.push(value);
    else groups.set(key, { when: value.when, at, values: [value] });
  }
  return [...groups.values()];
}
