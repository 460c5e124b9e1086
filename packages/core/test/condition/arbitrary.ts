import fc from 'fast-check';
import { type Condition, type ConditionValue, OPERATORS } from '../../src/condition/index.js';
import type { Thing } from './things.js';

const { oneof, record, array, constantFrom, constant, option } = fc;

/** Ten days around the one that rows are read on. */
export const DAYS = [
  '2024-02-29',
  '2024-12-31',
  '2025-02-28',
  '2025-03-08',
  '2025-03-09',
  '2025-03-10',
  '2025-03-11',
  '2025-03-12',
  '2025-12-31',
  '2026-01-01',
];

const number = oneof(fc.integer({ min: -3, max: 3 }), constantFrom(0.5, 1.5, -0.1));
const day = constantFrom(...DAYS);
const word = constantFrom('a', 'ab', 'abc', 'b', 'bc', '乙');
const industry = constantFrom('26', '2671', 'C2671', 'C26', '311', 'B06', '0610');
const owner = constantFrom('O1', 'O2', 'O3');
const list = fc.uniqueArray(word, { minLength: 1, maxLength: 4 });

const CELLS = {
  count: number,
  limit: number,
  word,
  other: word,
  industry,
  owner,
  list,
  flag: fc.boolean(),
  otherFlag: fc.boolean(),
  assumed: fc.boolean(),
  came: day,
  went: day,
  planned: day,
  progress: number,
};

/** Five to nine rows of things; of their cells, `blank` in four are blank. */
export function things(blank: number): fc.Arbitrary<Thing[]> {
  const cells = Object.entries(CELLS).map(([name, cell]) => [
    name,
    blank === 0
      ? cell
      : oneof(
          { weight: 4 - blank, arbitrary: cell as fc.Arbitrary<unknown> },
          { weight: blank, arbitrary: constant(null) },
        ),
  ]);
  return array(record(Object.fromEntries(cells)), { minLength: 5, maxLength: 9 }).map((rows) =>
    rows.map((row, at) => ({ ...row, id: `T${at + 1}` }) as Thing),
  );
}

type Facts = Readonly<Record<'number' | 'day' | 'word' | 'flag' | 'list', readonly string[]>>;

/** The facts of a thing, by what kind of values they have. */
export const FACTS: Facts = {
  number: ['count', 'limit', 'progress'],
  day: ['came', 'went', 'planned', 'asOf'],
  word: ['word', 'other'],
  flag: ['flag', 'otherFlag', 'assumed'],
  list: ['list'],
};

const comparison = (
  operator: string,
  facts: readonly string[],
  value: fc.Arbitrary<ConditionValue>,
): fc.Arbitrary<Condition> => record({ fact: constantFrom(...facts), operator: constant(operator), value });

/** For each operator, comparisons by it: with plain values, and with other facts of the same kind where it may. */
export function comparisons(facts: Facts): Record<string, fc.Arbitrary<Condition>> {
  const orFact = (value: fc.Arbitrary<ConditionValue>, names: readonly string[]) =>
    oneof(value, record({ fact: constantFrom(...names) }));
  const numbers = (name: string) => comparison(name, facts.number, orFact(number, facts.number));
  const days = (name: string) => comparison(name, facts.day, orFact(day, facts.day));
  const alike = (name: string) =>
    oneof(
      numbers(name),
      comparison(name, facts.word, orFact(word, facts.word)),
      comparison(name, facts.flag, orFact(fc.boolean(), facts.flag)),
      ...(facts.day.length > 0 ? [days(name)] : []),
    );
  const oneOf = (name: string) =>
    oneof(
      comparison(name, facts.number, array(number, { maxLength: 3 })),
      comparison(name, facts.word, array(word, { maxLength: 3 })),
    );
  const shares = (name: string) =>
    record({
      fact: constantFrom(...facts.number),
      operator: constant(name),
      value: constantFrom(0, 0.5, 1),
      params: record({ of: constantFrom(...facts.number) }),
    });
  return {
    equal: alike('equal'),
    notEqual: alike('notEqual'),
    in: oneOf('in'),
    notIn: oneOf('notIn'),
    contains: comparison('contains', facts.list, word),
    doesNotContain: comparison('doesNotContain', facts.list, word),
    intersects: comparison('intersects', facts.list, array(word, { maxLength: 3 })),
    containsAll: comparison('containsAll', facts.list, array(word, { maxLength: 3 })),
    lessThan: numbers('lessThan'),
    lessThanInclusive: numbers('lessThanInclusive'),
    greaterThan: numbers('greaterThan'),
    greaterThanInclusive: numbers('greaterThanInclusive'),
    before: days('before'),
    onOrBefore: days('onOrBefore'),
    after: days('after'),
    onOrAfter: days('onOrAfter'),
    between: oneof(
      comparison('between', facts.number, fc.tuple(number, number)),
      comparison('between', facts.day, fc.tuple(day, day)),
    ),
    startsWith: comparison('startsWith', facts.word, oneof(word, array(word, { maxLength: 2 }))),
    inIndustry: comparison('inIndustry', ['industry'], array(constantFrom('26', '267', '31', '06', '0610'))),
    filled: comparison('filled', [...Object.values(facts).flat(), 'industry', 'owner'], fc.boolean()),
    refersTo: comparison('refersTo', ['owner'], constant('owners')),
    shareAtLeast: shares('shareAtLeast'),
    shareBelow: shares('shareBelow'),
  };
}

/** All comparisons, each operator as often as any other. */
export const anyComparison = oneof(...Object.values(comparisons(FACTS)));

/** Conditions built up from some comparisons. */
export function conditions(leaf: fc.Arbitrary<Condition>, maxDepth = 3): fc.Arbitrary<Condition> {
  return fc.letrec<{ node: Condition }>((node) => ({
    node: oneof(
      { maxDepth },
      { weight: 2, arbitrary: leaf },
      { weight: 1, arbitrary: record({ all: array(node('node'), { maxLength: 3 }) }) },
      { weight: 1, arbitrary: record({ any: array(node('node'), { minLength: 1, maxLength: 3 }) }) },
      { weight: 1, arbitrary: record({ not: node('node') }) },
    ),
  })).node;
}

/** The operators that a condition uses. */
export function operatorsIn(condition: Condition): string[] {
  const text = JSON.stringify(condition);
  return [...text.matchAll(/"operator":"(\w+)"/g)].map(([, name]) => name);
}

/** Whether the table of comparisons has them all, and none besides. */
export const hasEveryOperator =
  Object.keys(comparisons(FACTS)).sort().join() === [...OPERATORS.keys()].sort().join();

/** Ids of owners that were supplied, or that the table was not. */
export const suppliedOwners = option(fc.subarray(['O1', 'O2', 'O3']), { nil: null });
