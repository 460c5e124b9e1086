import type { RecordsConsidered } from '../aggregate/considered.js';
import { PlanError } from '../plan-error.js';
import type { TableDeclaration } from '../record/declaration.js';
import type { View } from '../record/view.js';
import { asOfAgainst } from './as-of.js';
import { type ConditionAsked, comparisonAsked } from './asked.js';
import { Choice, turningWith, UNDECIDED_VALUE, type ValueCases } from './choice.js';
import type { Comparison, Condition, ConditionValue, Literal } from './condition.js';
import { type Fact, type FactScope, tableFacts } from './fact.js';
import { isFact, type Operand, type OperatorContext, type Test } from './operator.js';
import { OPERATORS } from './operators/index.js';
import { and, bytesFor, inWords, isNothing, negate, or } from './passes.js';
import { factLabel, literalText, seenIn } from './seen.js';
import type { ComparisonTrace, ConditionTrace, TruthWord } from './trace.js';
import { FALSE, NOT, TRUE, UNKNOWN } from './truth.js';
import { type Implications, impliedWords } from './word.js';

/** A compiled condition: passes over the columns of a view. */
export interface Predicate {
  /** The facts it asks for. */
  readonly facts: ReadonlySet<Fact>;
  /**
   * The truth of each entry of a view, in the codes of `TRUE`, `FALSE` and `UNKNOWN`. The array belongs to the
   * view and is at least as long as it.
   */
  test(view: View): Uint8Array;
  /**
   * How the truth of one entry comes about, part by part; the truth of the whole is that of `test`.
   *
   * @param records takes the records that were looked at for it
   */
  trace(view: View, entry: number, records: RecordsConsidered[]): ConditionTrace;
  /** What it asks of a row, whatever stands there. */
  readonly asked: ConditionAsked;
}

/** What a condition's names are looked up in. */
export interface ConditionScope {
  readonly facts: FactScope;
  /** Named conditions, which `{ condition: name }` stands for. */
  readonly conditions?: Readonly<Record<string, Condition>>;
  /**
   * The value of a parameter, or its values where day or row decide; `undefined` where there is none of that name.
   */
  readonly parameter?: (name: string, path: string) => Literal | ValueCases | undefined;
  /** For the words of a named vocabulary, those that a word implies. */
  readonly implications?: Implications;
  /** Whether a table holds a record with that id; `null` where it was not supplied. */
  readonly holds?: OperatorContext['holds'];
  /** Whether a table of that name is declared; without it, any may be. */
  readonly isTable?: OperatorContext['isTable'];
}

type Trace = Predicate['trace'];

interface Compiled {
  readonly test: Test;
  readonly trace: Trace;
  readonly asked: ConditionAsked;
  readonly facts: readonly Fact[];
  /** The same for two conditions that ask the same of the same columns. */
  readonly signature: string;
}

const KEYS = ['all', 'any', 'not', 'condition', 'fact'] as const;

class Compiler {
  private readonly open: string[] = [];

  constructor(private readonly scope: ConditionScope) {}

  compile(condition: Condition, path: string): Compiled {
    const keys = KEYS.filter(
      (key) => typeof condition === 'object' && condition !== null && key in condition,
    );
    if (keys.length !== 1) throw new PlanError('mixed-condition', path, keys.join(', '));
    if ('all' in condition) return this.join(condition.all, `${path}/all`, TRUE);
    if ('any' in condition) {
      if (condition.any.length === 0) throw new PlanError('empty-any', `${path}/any`);
      return this.join(condition.any, `${path}/any`, FALSE);
    }
    if ('not' in condition) return this.negate(condition.not, `${path}/not`);
    if ('condition' in condition) return this.named(condition.condition, path);
    return this.compare(condition, path);
  }

  /** `all` begins true and narrows by AND, `any` begins false and widens by OR. */
  private join(parts: readonly Condition[], path: string, start: typeof TRUE | typeof FALSE): Compiled {
    const compiled = parts.map((part, at) => this.compile(part, `${path}/${at}`));
    const test: Test = (view, out) => {
      if (compiled.length === 0) out.fill(start);
      else compiled[0].test(view, out);
      if (compiled.length < 2) return;
      const sum = inWords(out);
      const next = bytesFor(view.length);
      const words = inWords(next);
      for (let part = 1; part < compiled.length; part++) {
        // What is false of every row stays so: no more is asked.
        if (start === TRUE && isNothing(sum)) return;
        compiled[part].test(view, next);
        if (start === TRUE) and(sum, words);
        else or(sum, words);
      }
    };
    const trace: Trace = (view, entry, records) => {
      const parts = compiled.map((part) => part.trace(view, entry, records));
      const join = (a: number, b: number) => (start === TRUE ? a & b : a | b);
      const truth = parts.reduce((sum, part) => join(sum, CODES[part.truth]), start as number);
      return { kind: start === TRUE ? 'all' : 'any', truth: wordOf(truth), parts };
    };
    return {
      test,
      trace,
      asked: { kind: start === TRUE ? 'all' : 'any', parts: compiled.map(({ asked }) => asked) },
      facts: compiled.flatMap(({ facts }) => facts),
      signature: `${start === TRUE ? 'all' : 'any'}(${compiled.map(({ signature }) => signature).join()})`,
    };
  }

  private negate(part: Condition, path: string): Compiled {
    const { test, trace, asked, facts, signature } = this.compile(part, path);
    return {
      facts,
      asked: { kind: 'not', part: asked },
      signature: `not(${signature})`,
      trace(view, entry, records) {
        const traced = trace(view, entry, records);
        return { kind: 'not', truth: wordOf(NOT[CODES[traced.truth]]), part: traced };
      },
      test(view, out) {
        test(view, out);
        negate(out, view.length);
      },
    };
  }

  private named(name: string, path: string): Compiled {
    const { conditions = {} } = this.scope;
    if (!Object.hasOwn(conditions, name)) throw new PlanError('unknown-condition', path, name);
    if (this.open.includes(name)) throw new PlanError('condition-cycle', path, name);
    this.open.push(name);
    const compiled = this.compile(conditions[name], `conditions/${name}/when`);
    this.open.pop();
    const truth = onceAView(compiled);
    return {
      ...compiled,
      test: (view, out) => out.set(truth(view)),
      trace(view, entry, records) {
        const part = compiled.trace(view, entry, records);
        return { kind: 'named', name, truth: part.truth, part };
      },
    };
  }

  private compare(comparison: Comparison, path: string): Compiled {
    const fact = this.fact(comparison.fact, `${path}/fact`);
    const operator = OPERATORS.get(comparison.operator);
    if (!operator) throw new PlanError('unknown-operator', `${path}/operator`, comparison.operator);
    if (!operator.takes.includes(fact.type)) {
      throw new PlanError(
        'operator-type',
        `${path}/operator`,
        `${operator.name} / ${fact.name} (${fact.type})`,
      );
    }
    const asked = [fact];
    const context: OperatorContext = {
      facts: (name) => {
        const found = this.scope.facts(name);
        if (found) asked.push(found);
        return found;
      },
      implied: ({ column }, word) => impliedWords(this.scope.implications, column, word),
      holds: this.scope.holds ?? (() => null),
      isTable: this.scope.isTable,
      refuse: (code, detail, at = 'value') => new PlanError(code, `${path}/${at}`, detail),
    };
    const params = comparison.params ?? {};
    const given = this.operand(comparison.value, `${path}/value`, asked);
    const choice = given instanceof Choice ? given : null;
    if (choice) asked.push(...choice.facts);
    const values = given instanceof Choice ? given.values : [given];
    const sides = [fact, ...values];
    if (sides.some((side) => isFact(side) && side.usesAsOf)) asked.push(asOfAgainst(sides));
    const tests = values.map((value) => operator.compile(fact, { value, params }, context));
    const right = values.map((value) => (isFact(value) ? value.name : value));
    const compared = {
      test: choice ? chosenTest(tests, choice) : tests[0],
      facts: asked,
      signature: `${fact.name} ${operator.name} ${JSON.stringify([right, isFact(values[0]), params])}`,
    };
    const truth = onceAView(compared);
    const of = params.of === undefined ? undefined : this.scope.facts(params.of);
    return {
      ...compared,
      asked: comparisonAsked(fact, operator.name, values),
      trace: (view, entry, records) => ({
        kind: 'comparison',
        truth: wordOf(truth(view)[entry]),
        operator: operator.name,
        ...leftSide(fact, view, entry, records),
        ...rightSide(comparison.value, values[choice ? choice.of(view)[entry] : 0], fact, view, entry),
        ...(of && {
          of: { fact: of.name, label: factLabel(of, view, entry), saw: seenIn(of, view, entry) },
        }),
      }),
    };
  }

  private operand(value: ConditionValue, path: string, asked: Fact[]): Operand['value'] | Choice {
    if (typeof value !== 'object' || Array.isArray(value)) return value as Literal;
    if ('fact' in value) {
      const fact = this.fact(value.fact, path);
      asked.push(fact);
      return fact;
    }
    const { parameter } = value as { parameter: string };
    const found = this.scope.parameter?.(parameter, path);
    if (found === undefined) throw new PlanError('unknown-parameter', path, parameter);
    return typeof found === 'object' && 'cases' in found ? this.choice(parameter, found) : found;
  }

  /** Compiles the conditions on which a parameter's value depends. */
  choice(name: string, { cases }: ValueCases): Choice {
    const open = `parameter ${name}`;
    if (this.open.includes(open)) throw new PlanError('condition-cycle', cases[0].path, name);
    this.open.push(open);
    const compiled = cases.map((one) => {
      if (one.when === undefined) return { ...one, facts: [], test: null, trace: null };
      const { trace, facts, ...rest } = this.compile(one.when, one.path);
      return { ...one, facts, test: onceAView({ ...rest, facts }), trace };
    });
    this.open.pop();
    return new Choice(compiled, [...compiled.flatMap(({ facts }) => facts), turningWith(name, cases)]);
  }

  private fact(name: string, path: string): Fact {
    const fact = this.scope.facts(name);
    if (!fact) throw new PlanError('unknown-fact', path, name);
    return fact;
  }
}

/**
 * Compiles a condition, without `eval`, to passes over columns. Throws a `PlanError` for an unknown operator,
 * fact, condition or parameter, an empty `any`, a comparison that does not fit its fact.
 *
 * @param scope the facts and names it may use; a table's declaration stands for the facts its columns are
 * @param path where the condition stands, for messages
 */
export function compileCondition(
  condition: Condition,
  scope: ConditionScope | TableDeclaration,
  path = 'condition',
): Predicate {
  const names = 'columns' in scope ? { facts: tableFacts(scope) } : scope;
  const compiled = new Compiler(names).compile(condition, path);
  const { facts, trace, asked } = compiled;
  return { facts: new Set(facts), test: onceAView(compiled), trace, asked };
}

/**
 * Compiles the values of a parameter of which day and row decide. Throws a `PlanError` where a condition cannot be
 * used.
 */
export function compileChoice(name: string, cases: ValueCases, scope: ConditionScope): Choice {
  return new Compiler(scope).choice(name, cases);
}

/** Each entry by the test of its own value; unknown where it has none. */
function chosenTest(tests: readonly Test[], choice: Choice): Test {
  return (view, out) => {
    const truths = tests.map((test) => {
      const truth = bytesFor(view.length);
      test(view, truth);
      return truth;
    });
    const chosen = choice.of(view);
    for (let i = 0; i < chosen.length; i++) {
      out[i] = chosen[i] === UNDECIDED_VALUE ? UNKNOWN : truths[chosen[i]][i];
    }
  };
}

const CODES: Readonly<Record<TruthWord, number>> = { true: TRUE, false: FALSE, unknown: UNKNOWN };
const WORDS: Readonly<Record<number, TruthWord>> = { [TRUE]: 'true', [FALSE]: 'false', [UNKNOWN]: 'unknown' };
const wordOf = (truth: number): TruthWord => WORDS[truth];

/** What stood on the left side of a comparison, and how it came about. */
function leftSide(
  fact: Fact,
  view: View,
  entry: number,
  records: RecordsConsidered[],
): Pick<ComparisonTrace, 'fact' | 'label' | 'saw' | 'from'> {
  const from = fact.trace?.(view, entry, records);
  const about = { fact: fact.name, label: factLabel(fact, view, entry), saw: seenIn(fact, view, entry) };
  return from === undefined ? about : { ...about, from };
}

/** What is said where no value of a parameter can be told. */
const NO_VALUE = { 'zh-CN': '无法确定的参数', en: 'a parameter that cannot be told' };

/** What a fact was compared with; `undefined` where the parameter's value cannot be told. */
function rightSide(
  written: ConditionValue,
  value: Operand['value'] | undefined,
  fact: Fact,
  view: View,
  entry: number,
): Pick<ComparisonTrace, 'value' | 'valueText' | 'other' | 'parameter'> {
  if (value !== undefined && isFact(value)) {
    const { value: other, text } = seenIn(value, view, entry);
    const label = factLabel(value, view, entry);
    return { value: other, valueText: text, other: { fact: value.name, label } };
  }
  const plain =
    value === undefined
      ? { value: null, valueText: NO_VALUE }
      : { value, valueText: literalText(value, fact.column) };
  if (typeof written !== 'object' || Array.isArray(written) || !('parameter' in written)) return plain;
  return { ...plain, parameter: written.parameter };
}

/**
 * The truth of a condition, worked out once a view. Conditions on columns alone are shared by all who ask the same; a
 * plan's own facts may differ from duty to duty.
 */
function onceAView({
  test,
  facts,
  signature,
}: Omit<Compiled, 'trace' | 'asked'>): (view: View) => Uint8Array {
  const isPlain = facts.every(
    ({ column, name, isSupplied }) => (column !== undefined && !isSupplied) || name === 'asOf',
  );
  const key = isPlain ? signature : {};
  return (view) =>
    view.once(key, () => {
      const truth = bytesFor(view.length);
      test(view, truth);
      return truth;
    });
}
