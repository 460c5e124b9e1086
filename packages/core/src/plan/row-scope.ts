import { type Choice, UNDECIDED_VALUE } from '../condition/choice.js';
import { compileChoice, compileCondition, type Predicate } from '../condition/compile.js';
import type { Condition } from '../condition/condition.js';
import { type Fact, type FactScope, tableFacts } from '../condition/fact.js';
import { referredFact } from '../condition/referred-fact.js';
import type { Day } from '../day/index.js';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import type { View } from '../record/view.js';
import type { PlanScope } from './plan-scope.js';
import type { NumberOrParameter } from './schema.js';

/** A number for each entry of a view: the same for all, or the one that day and row choose; NaN where they cannot. */
export interface NumberReader {
  (view: View): (entry: number) => number;
  /** What it is chosen by. */
  readonly facts: readonly Fact[];
}

/** What the conditions and expressions on the rows of one table may name. */
export class RowScope {
  constructor(
    readonly plan: PlanScope,
    readonly table: TableDeclaration,
  ) {}

  /** The facts of a row: its columns, those that the plan declares, those of a record it refers to. */
  readonly facts: FactScope = (name) =>
    tableFacts(this.table)(name) ?? this.plan.fact(this.table, name) ?? this.referred(name);

  private referred(name: string): Fact | undefined {
    const fact = referredFact(this.table, this.plan.tables, name);
    if (fact) {
      const [by] = name.split('.', 1);
      this.plan.reads.reference(this.table.name, by, this.table.columns[by].refersTo![0]);
    }
    return fact;
  }

  compile(condition: Condition, path: string): Predicate {
    return compileCondition(condition, this.plan.conditionScope(this.table, this.facts), path);
  }

  /**
   * Compiles what has to hold of a row, as the plan reads what is never recorded: of a column that no row fills it is
   * not known whether there is anything.
   */
  compileHolds(condition: Condition, path: string): Predicate {
    if (!this.plan.hasToOccur(path)) return this.compile(condition, path);
    const facts: FactScope = (name) => {
      const fact = this.facts(name);
      if (!fact || !Object.hasOwn(this.table.columns, name)) return fact;
      this.plan.reads.asked.push({ table: this.table.name, column: name });
      return {
        ...fact,
        isSupplied: ({ scene, table }) => scene.dataset.isFilled(table.declaration.name, name),
      };
    };
    return compileCondition(condition, this.plan.conditionScope(this.table, facts), path);
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
    return this.plan.dayAt(value, path);
  }

  number(value: NumberOrParameter, path: string): NumberReader {
    const fixed = typeof value === 'number' ? value : this.plan.values(value.parameter, path);
    if (typeof value !== 'number') this.plan.checkNumbers(value.parameter, path, () => true);
    if (typeof fixed === 'number') return Object.assign(() => () => fixed, { facts: [] });
    const choice = this.choice((value as { parameter: string }).parameter, path);
    const numbers = choice.values as readonly number[];
    const read = (view: View) => {
      const chosen = choice.of(view);
      return (entry: number) => (chosen[entry] === UNDECIDED_VALUE ? Number.NaN : numbers[chosen[entry]]);
    };
    return Object.assign(read, { facts: choice.facts });
  }

  /** The values of a parameter, for the rows of the table to choose from. */
  choice(name: string, path: string): Choice {
    return compileChoice(
      name,
      this.plan.parameter(name, path),
      this.plan.conditionScope(this.table, this.facts),
    );
  }
}
