import type { RecordsConsidered } from '../aggregate/considered.js';
import type { Day } from '../day/day.js';
import { once } from '../once.js';
import type { View } from '../record/view.js';
import type { Condition, Literal } from './condition.js';
import type { Fact } from './fact.js';
import type { ConditionTrace } from './trace.js';
import { FALSE, TRUE, UNKNOWN } from './truth.js';

/** Dated values that hold under one condition on the row, or under none. */
export interface ValueCase {
  readonly when: Condition | undefined;
  /** Where the condition stands. */
  readonly path: string;
  readonly values: readonly { readonly from: Day; readonly to: Day; readonly value: Literal }[];
}

/** The values of a parameter of which the day and the row decide. */
export interface ValueCases {
  readonly cases: readonly ValueCase[];
}

/** A case whose condition is compiled. */
export interface CompiledCase extends ValueCase {
  /** Truth by entry; `null` where the values hold without a condition. */
  readonly test: ((view: View) => Uint8Array) | null;
  readonly trace: ((view: View, entry: number, records: RecordsConsidered[]) => ConditionTrace) | null;
}

/** A case whose values are named by their place among all that may be chosen. */
interface PlacedCase extends Omit<CompiledCase, 'values'> {
  readonly values: readonly { readonly from: Day; readonly to: Day; readonly place: number }[];
}

/** That no value is in force, or that a condition that decides cannot be told. */
export const UNDECIDED_VALUE = -1;

/** What was chosen for a row, and by which case. */
export interface Chosen {
  /** `null` where it cannot be told. */
  readonly value: Literal | null;
  /** The place of the case among those of the parameter; -1 where none decides. */
  readonly at: number;
  /** The condition of the case, as it was decided; absent where the value holds without one. */
  readonly when?: ConditionTrace;
}

/**
 * A value that day and row decide: of the cases with a value in force on the day, the first whose condition holds.
 * Where a condition that is asked cannot be told, neither can the value; where nothing is in force, there is none.
 *
 * The day is the row's own: what is asked of a hazard, a record or a certificate is what was in force when it came
 * to be, so that a later change of the law does not judge what was done under the earlier one. A row that lasts (an
 * enterprise, whose table says when it ends) and one without a day of its own are asked on the as-of day.
 */
export class Choice {
  /** Every value that may be chosen, each once. */
  readonly values: readonly Literal[];
  private readonly cases: readonly PlacedCase[];

  constructor(
    cases: readonly CompiledCase[],
    /** What the conditions ask for, and what turns with the days of the values. */
    readonly facts: readonly Fact[],
  ) {
    const places = new Map<string, number>();
    const values: Literal[] = [];
    const place = (value: Literal) => once(places, JSON.stringify(value), () => values.push(value) - 1);
    this.cases = cases.map((one) => ({
      ...one,
      values: one.values.map(({ from, to, value }) => ({ from, to, place: place(value) })),
    }));
    this.values = values;
  }

  /** By entry, the place of the value among `values` on the row's day; `UNDECIDED_VALUE` where there is none. */
  of(view: View): Int16Array {
    return view.once(this, () =>
      Int16Array.from({ length: view.length }, (_, entry) => this.on(view, entry, dayOfRow(view, entry))),
    );
  }

  /** The place of the value for an entry on a day. */
  on(view: View, entry: number, day: Day): number {
    for (const { test, values } of this.cases) {
      const held = values.find(({ from, to }) => from <= day && day <= to);
      if (!held) continue;
      const truth = test === null ? TRUE : test(view)[entry];
      if (truth === UNKNOWN) return UNDECIDED_VALUE;
      if (truth === TRUE) return held.place;
    }
    return UNDECIDED_VALUE;
  }

  /** The value for an entry on a day, and what decided. */
  tell(view: View, entry: number, day: Day, records: RecordsConsidered[]): Chosen {
    const place = this.on(view, entry, day);
    const at = this.cases.findIndex(({ test, values }) => {
      const isInForce = values.some(({ from, to }) => from <= day && day <= to);
      return isInForce && (test === null || test(view)[entry] !== FALSE);
    });
    const when = this.cases[at]?.trace?.(view, entry, records);
    return { value: place === UNDECIDED_VALUE ? null : this.values[place], at, ...(when && { when }) };
  }
}

/** The day on which a row is asked for what is in force: its own, or the as-of day. */
export function dayOfRow(view: View, entry: number): Day {
  const own = ownDaysOf(view);
  return own === null ? view.since(entry) : own.at(view.rowOf(entry));
}

/** The own days of rows that came to be on a day, and do not last. */
const ownDaysOf = ({ table }: Pick<View, 'table'>) =>
  table.declaration.endsOn === undefined ? table.ownDays : null;

/** A fact without a value, which turns on the days on which other values come into force. */
export function turningWith(name: string, cases: readonly ValueCase[]): Fact {
  const turns = cases.flatMap(({ values }) => values.flatMap(({ from, to }) => [from, to + 1]));
  return {
    name: `parameter ${name}`,
    type: 'day',
    columns: new Set(),
    usesAsOf: false,
    turns: (table) => (_row, days) => {
      if (ownDaysOf({ table }) === null) days.push(...turns);
    },
  };
}
