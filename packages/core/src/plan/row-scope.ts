import { compileCondition, type Predicate } from '../condition/compile.js';
import type { Condition } from '../condition/condition.js';
import { type Fact, type FactScope, tableFacts } from '../condition/fact.js';
import { referredFact } from '../condition/referred-fact.js';
import { type Day, NO_DAY, parseDay } from '../day/index.js';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import type { View } from '../record/view.js';
import type { PlanScope } from './plan-scope.js';
import type { NumberOrParameter } from './schema.js';

/** A number for each entry of a view: the same for all, or the one in force on the row's own day. */
export type NumberReader = (view: View) => (entry: number) => number;

/** What the conditions and expressions on the rows of one table may name. */
export class RowScope {
  constructor(
    readonly plan: PlanScope,
    readonly table: TableDeclaration,
  ) {}

  /** The facts of a row: its columns, the plan's facts on its table, and those of a record it refers to. */
  readonly facts: FactScope = (name) =>
    tableFacts(this.table)(name) ??
    this.plan.fact(this.table, name) ??
    referredFact(this.table, this.plan.tables, name);

  compile(condition: Condition, path: string): Predicate {
    return compileCondition(condition, this.plan.conditionScope(this.table, this.facts), path);
  }

  /** The fact of that name, which has to be a day. */
  dayFact(name: string, path: string): Fact {
    const fact = this.facts(name);
    if (!fact) throw new PlanError('unknown-fact', path, name);
    // A day that moves with every day would turn every day: the other side of the comparison takes the offset.
    if (fact.usesAsOf) throw new PlanError('moving-day', path, name);
    if (fact.type !== 'day') throw new PlanError('operator-type', path, `${name} (${fact.type})`);
    return fact;
  }

  /** A fixed day: written out, or a parameter with one value. */
  day(value: string | { parameter: string }, path: string): Day {
    const text = typeof value === 'string' ? value : this.plan.constant(value.parameter, path);
    const day = typeof text === 'string' ? parseDay(text) : NO_DAY;
    if (day === NO_DAY) throw new PlanError('parameter-type', path, String(text));
    return day;
  }

  number(value: NumberOrParameter, path: string): NumberReader {
    if (typeof value === 'number') return () => () => value;
    const at = this.plan.numberAt(value, path);
    if (at.constant !== undefined) {
      const { constant } = at;
      return () => () => constant;
    }
    return (view) => {
      const own = view.table.ownDays;
      return (entry) => at(own === null ? view.since(entry) : own.at(view.rowOf(entry)));
    };
  }
}
