import { AGGREGATES, compileSelection, derivedFact, type RowLink } from '../../src/aggregate/index.js';
import { type Condition, type Fact, tableFacts } from '../../src/condition/index.js';
import { formatDay, UNCOVERED_DAY } from '../../src/day/index.js';
import type { Dataset } from '../../src/record/dataset.js';
import { TABLES, type TableDeclaration } from '../../src/record/index.js';
import { sceneOf } from '../condition/things.js';

/** A derived fact, as a plan would write it. */
export interface Written {
  readonly aggregate: string;
  readonly from: string;
  readonly type?: string;
  readonly match?: Condition;
  readonly subject: RowLink;
  readonly of?: string;
  readonly since?: Fact;
  readonly until?: Fact;
}

/** Compiles a derived fact. */
export function derived(
  { aggregate, from, type, match, subject, of, since, until }: Written,
  tables: Readonly<Record<string, TableDeclaration>> = TABLES,
): Fact {
  const scope = { facts: tableFacts(tables[from]) };
  const records = compileSelection({ from, type, match }, tables[from], scope, 'fact');
  return derivedFact({
    name: aggregate,
    aggregate: AGGREGATES[aggregate],
    records,
    subject,
    of,
    since,
    until,
  });
}

/** What it says of each subject on a day: a number, a day, yes or no; `null` where there is none, `?` unknown. */
export function valuesOn(
  fact: Fact,
  dataset: Dataset,
  day: string,
  { subjects = 'enterprises', knownAt }: { subjects?: string; knownAt?: string } = {},
): (number | string | boolean | null)[] {
  const view = sceneOf(dataset, day, day, knownAt).view(subjects, () => () => {})!;
  if (fact.type === 'number') {
    return Array.from(fact.numbers!(view), (value) => (Number.isNaN(value) ? '?' : value));
  }
  if (fact.type === 'day') {
    return Array.from(fact.days!(view), (value) =>
      value === UNCOVERED_DAY ? '?' : formatDay(value) || null,
    );
  }
  const { codes, words } = fact.words!(view);
  return Array.from(codes, (code) => ({ '': '?', yes: true, no: false })[words[code]] ?? words[code]);
}
