import type { Engine } from 'json-rules-engine';

/** How a comparison is to be read where it cannot be told: as one that holds, or as one that does not. */
export type Reading = 'certainly' | 'possibly';

type Compare<A, B> = (fact: A, value: B) => boolean;

/** Days as `YYYY-MM-DD` stand in the order of their letters; the engine's own `lessThan` reads only their year. */
const DAY_OPERATORS: Readonly<Record<string, Compare<string, string>>> = {
  before: (day, other) => day < other,
  onOrBefore: (day, other) => day <= other,
  after: (day, other) => day > other,
  onOrAfter: (day, other) => day >= other,
};

const WORD_OPERATORS: Readonly<Record<string, Compare<string, readonly string[]>>> = {
  startsWith: (word, prefixes) => prefixes.some((prefix) => word.startsWith(prefix)),
  inIndustry: (code, classes) => {
    const digits = code.replace(/^[A-Ta-t](?=\d)/, '');
    return classes.some((one) => digits.startsWith(one));
  },
};

const LIST_OPERATORS: Readonly<Record<string, Compare<readonly string[], readonly string[]>>> = {
  intersects: (words, wanted) => wanted.some((word) => words.includes(word)),
  containsAll: (words, wanted) => wanted.every((word) => words.includes(word)),
};

/** Two values that stand in records; words are compared as they are in conditions, after NFKC. */
const same: Compare<unknown, unknown> = (a, b) =>
  typeof a === 'string' && typeof b === 'string' ? a.normalize('NFKC') === b.normalize('NFKC') : a === b;

const between: Compare<string | number, readonly [string | number, string | number]> = (value, [low, high]) =>
  low <= value && value <= high;

const isBlank = (value: unknown) => value === null || value === undefined;

/**
 * Registers the operators of a plan's conditions that json-rules-engine has not, and two decorators: with a blank on
 * either side, `possibly:…` holds and `certainly:…` does not.
 */
export function addOperators(engine: Engine): void {
  for (const [name, holds] of Object.entries({ ...DAY_OPERATORS, same, between })) {
    engine.addOperator(name, holds as Compare<unknown, unknown>);
  }
  for (const [name, holds] of Object.entries({ ...WORD_OPERATORS, ...LIST_OPERATORS })) {
    engine.addOperator(name, holds as Compare<unknown, unknown>);
  }
  const decorate = (reading: Reading, whenBlank: boolean) =>
    engine.addOperatorDecorator(reading, (fact: unknown, value: unknown, next: Compare<unknown, unknown>) =>
      isBlank(fact) || isBlank(value) ? whenBlank : next(fact, value),
    );
  decorate('possibly', true);
  decorate('certainly', false);
}
