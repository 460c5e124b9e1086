import {
  compileSelection,
  derivedFact,
  type RecordMatcher,
  type RowLink,
  type Selection,
} from '../aggregate/index.js';
import type { ValueCases } from '../condition/choice.js';
import type { ConditionScope } from '../condition/compile.js';
import type { Condition, Literal } from '../condition/condition.js';
import { asOfFact, type Fact, type FactScope, tableFacts } from '../condition/fact.js';
import { impliedWords } from '../condition/word.js';
import { type Day, NO_DAY, parseDay } from '../day/index.js';
import { once } from '../once.js';
import { PlanError } from '../plan-error.js';
import { columnFor } from '../record/column.js';
import type { TableDeclaration } from '../record/declaration.js';
import { compileDay, compileDerived } from './day-expression.js';
import { Parameter } from './parameter.js';
import { Reads } from './reads.js';
import { RowScope } from './row-scope.js';
import type { CheckedPlan, NumberOrParameter, ParameterDocument } from './schema.js';

/** A number that may change with the day; `constant` where it does not. */
export interface DatedNumber {
  (day: Day): number;
  readonly constant?: number;
}

/** What the parts of a plan may name: its tables, parameters, conditions and facts. */
export class PlanScope {
  readonly window: { readonly from: Day; readonly to: Day };
  private readonly parameters = new Map<string, Parameter>();
  private readonly facts = new Map<string, Fact>();
  private readonly compiling = new Set<string>();
  private readonly read = new Set<Parameter>();
  /** What is looked at by all that was compiled in this scope. */
  readonly reads = new Reads();

  constructor(
    readonly document: CheckedPlan,
    readonly tables: Readonly<Record<string, TableDeclaration>>,
  ) {
    this.window = { from: parseDay(document.window.from), to: parseDay(document.window.to) };
    this.addParameters(document.parameters ?? {}, 'parameters');
  }

  private addParameters(parameters: Readonly<Record<string, ParameterDocument>>, path: string): void {
    for (const [name, document] of Object.entries(parameters)) {
      this.parameters.set(name, new Parameter(name, document, this.window, `${path}/${name}`));
    }
  }

  /** The scope of one duty: its own parameters go before the plan's. */
  forDuty(parameters: Readonly<Record<string, ParameterDocument>> = {}, path: string): PlanScope {
    const scope = new PlanScope(this.document, this.tables);
    scope.addParameters(parameters, `${path}/parameters`);
    return scope;
  }

  /** Compiles every named condition and fact, so that an unused one is checked too. */
  check(): void {
    const { conditions = {}, facts = {} } = this.document;
    for (const [name, { on, when }] of Object.entries(conditions)) {
      this.rows(on, `conditions/${name}/on`).compile(when, `conditions/${name}/when`);
    }
    for (const [name, { on }] of Object.entries(facts)) {
      const table = this.tableOf(on, `facts/${name}/on`);
      if (Object.hasOwn(table.columns, name)) throw new PlanError('duplicate-id', `facts/${name}`, name);
      this.fact(table, name);
    }
    for (const [at, { bound, from, subject }] of (this.document.exemptions ?? []).entries()) {
      this.tableOf(bound, `exemptions/${at}/bound`);
      this.column(this.tableOf(from, `exemptions/${at}/from`), subject, `exemptions/${at}/subject`);
    }
  }

  tableOf(name: string, path: string): TableDeclaration {
    if (!Object.hasOwn(this.tables, name)) throw new PlanError('unknown-table', path, name);
    this.reads.table(name);
    return this.tables[name];
  }

  /** The column of a table. Throws where it has none of that name. */
  column(table: TableDeclaration, name: string, path: string): string {
    if (!Object.hasOwn(table.columns, name)) throw new PlanError('unknown-column', path, name);
    return name;
  }

  rows(table: string, path: string): RowScope {
    return this.rowsOf(this.tableOf(table, path));
  }

  /** The scope of the rows of a table that is made of declared ones. */
  rowsOf(table: TableDeclaration): RowScope {
    return new RowScope(this, table);
  }

  parameter(name: string, path: string): Parameter {
    const parameter = this.parameters.get(name);
    if (!parameter) throw new PlanError('unknown-parameter', path, name);
    this.read.add(parameter);
    return parameter;
  }

  /** A parameter that is looked at and not read; `undefined` where there is none of that name. */
  peek(name: string): Parameter | undefined {
    return this.parameters.get(name);
  }

  /** The parameters that were asked for, in the order in which they first were. */
  get parametersRead(): readonly Parameter[] {
    return [...this.read];
  }

  /** The one value of a parameter. Throws where its value changes with the day or the row. */
  constant(name: string, path: string): Literal {
    const parameter = this.parameter(name, path);
    if (parameter.isConditional) throw new PlanError('parameter-conditional', path, name);
    if (parameter.constant === undefined) throw new PlanError('parameter-dated', path, name);
    return parameter.constant;
  }

  /** The one value of a parameter; its cases where day or row decide. */
  values(name: string, path: string): Literal | ValueCases {
    const parameter = this.parameter(name, path);
    return parameter.constant ?? parameter;
  }

  /** A fixed day: written out, or a parameter with one value. */
  dayAt(value: string | { parameter: string }, path: string): Day {
    const text = typeof value === 'string' ? value : this.constant(value.parameter, path);
    const day = typeof text === 'string' ? parseDay(text) : NO_DAY;
    if (day === NO_DAY) throw new PlanError('parameter-type', path, String(text));
    return day;
  }

  /**
   * The number that is written out or that a parameter holds on a day. Throws where the row decides.
   *
   * @param fits whether a number can be used there
   */
  numberAt(
    value: NumberOrParameter,
    path: string,
    fits: (value: number) => boolean = () => true,
  ): DatedNumber {
    if (typeof value === 'number') {
      if (!fits(value)) throw new PlanError('parameter-type', path, String(value));
      return Object.assign(() => value, { constant: value });
    }
    const parameter = this.parameter(value.parameter, path);
    if (parameter.isConditional) throw new PlanError('parameter-conditional', path, value.parameter);
    this.checkNumbers(value.parameter, path, fits);
    return Object.assign((day: Day) => parameter.at(day) as number, {
      constant: parameter.constant as number | undefined,
    });
  }

  /** Throws where a value of the parameter is no number that can be used. */
  checkNumbers(name: string, path: string, fits: (value: number) => boolean): void {
    const { values } = this.parameter(name, path).document;
    const bad = values.find((one) => typeof one.value !== 'number' || !fits(one.value));
    if (bad) throw new PlanError('parameter-type', path, `${name} = ${JSON.stringify(bad.value)}`);
  }

  /** A fact that the plan itself declares for the rows of a table. */
  fact(table: TableDeclaration, name: string): Fact | undefined {
    const { facts = {} } = this.document;
    if (!Object.hasOwn(facts, name) || facts[name].on !== table.name) return undefined;
    return once(this.facts, name, () => {
      if (this.compiling.has(name)) throw new PlanError('condition-cycle', `facts/${name}`, name);
      this.compiling.add(name);
      const fact = this.compileFact(table, name);
      this.compiling.delete(name);
      return fact;
    });
  }

  private compileFact(table: TableDeclaration, name: string): Fact {
    const document = this.document.facts![name];
    const scope = new RowScope(this, table);
    const path = `facts/${name}`;
    const { title } = document;
    if ('day' in document) return { ...compileDay(document.day, scope, `${path}/day`, name), title };
    const { aggregate, records, of } = document;
    return { ...derivedFact(compileDerived(name, aggregate, records, scope, `${path}/records`, of)), title };
  }

  conditionScope(table: TableDeclaration, facts: FactScope = tableFacts(table)): ConditionScope {
    const { conditions = {}, implications } = this.document;
    const named = Object.entries(conditions).filter(([, { on }]) => on === table.name);
    return {
      facts: (name) => {
        if (name === asOfFact.name) this.reads.usesAsOf = true;
        return facts(name);
      },
      conditions: Object.fromEntries(named.map(([name, { when }]) => [name, when])),
      parameter: (name, path) => this.values(name, path),
      implications,
      isTable: (name, asks) => {
        if (!Object.hasOwn(this.tables, name)) return false;
        if (Object.hasOwn(table.columns, asks.name)) this.reads.reference(table.name, asks.name, name);
        else this.reads.wholly(name);
        return true;
      },
      holds: ({ scene }, other, id) => {
        const held = scene.dataset.table(other);
        return held ? held.words('id').codeOf(id) !== 0 : null;
      },
    };
  }

  /** Compiles which records of a table are meant. */
  compileRecords(selection: Selection & { match?: Condition }, path: string): RecordMatcher {
    const { table, facts } = this.rows(selection.from, `${path}/from`);
    return compileSelection(selection, table, this.conditionScope(table, facts), path);
  }

  /** Compiles which records show a duty done, as the plan reads a table that holds no such record at all. */
  compileEvidence(selection: Selection & { match?: Condition }, path: string): RecordMatcher {
    const { table, facts } = this.rows(selection.from, `${path}/from`);
    const scope = this.conditionScope(table, facts);
    const records = compileSelection(selection, table, scope, path, this.hasToOccur(path));
    for (const one of records.occurring) this.reads.asked.push({ table: table.name, ...one });
    return records;
  }

  /** Whether of records, and of cells, of which a table holds none at all it is not known whether there are any. */
  hasToOccur(path: string): boolean {
    const { neverRecorded } = this.document;
    if (!neverRecorded) return false;
    const reading = this.constant(neverRecorded.parameter, path);
    if (reading !== 'unknown' && reading !== 'undone') {
      throw new PlanError('parameter-type', path, `${neverRecorded.parameter} = ${JSON.stringify(reading)}`);
    }
    return reading === 'unknown';
  }

  /** Checks that a link names columns that there are. */
  checkLink<L extends RowLink>(from: string, link: L, subjects: TableDeclaration, path: string): L {
    const records = this.tableOf(from, path);
    const by: RowLink = link;
    if (typeof by === 'string') this.column(records, by, path);
    else {
      this.wordColumn(records, by.fact, path);
      this.wordColumn(subjects, 'equals' in by ? by.equals : by.startsWith, path);
    }
    this.reads.records(subjects.name, from, link);
    return link;
  }

  private wordColumn(table: TableDeclaration, name: string, path: string): void {
    const { storage } = columnFor(table.columns[this.column(table, name, path)]);
    if (storage !== 'word')
      throw new PlanError('operator-type', path, `${name} (${table.columns[name].type})`);
  }

  /** The words that a word of a column's vocabulary stands for, itself first. */
  implied(table: TableDeclaration, column: string, word: string): readonly string[] {
    return impliedWords(this.document.implications, table.columns[column], word);
  }
}
