import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Condition, type Fact, tableFacts } from '../../src/condition/index.js';
import { readDataset, TABLES } from '../../src/record/index.js';
import { DAYS } from '../condition/arbitrary.js';
import { onEachDay, overSpan } from '../condition/over-span.js';
import { derived } from './derived.js';

// Open major hazards come and go: each is found, may be extended, and is closed.
const open: Condition = {
  all: [
    { fact: 'level', operator: 'equal', value: 'major' },
    { fact: 'closedOn', operator: 'filled', value: false },
    { not: { fact: 'progress', operator: 'greaterThan', value: 50 } },
  ],
};
const hazardsOpen = (aggregate: string, of?: string, since?: Fact) =>
  derived({ aggregate, of, from: 'hazards', match: open, subject: 'enterpriseId', since });
const firstAccident = derived({ aggregate: 'first', from: 'accidents', subject: 'enterpriseId' });
const FACTS = {
  exists: hazardsOpen('exists'),
  count: hazardsOpen('count'),
  sum: hazardsOpen('sum', 'fundYuan'),
  distinct: hazardsOpen('distinct', 'source'),
  first: hazardsOpen('first'),
  last: hazardsOpen('last'),
  sinceAccident: hazardsOpen('count', undefined, firstAccident),
};
const scope = {
  facts: (name: string) => FACTS[name as keyof typeof FACTS] ?? tableFacts(TABLES.enterprises)(name),
};

const CONDITIONS: Condition[] = [
  { fact: 'exists', operator: 'equal', value: true },
  { fact: 'count', operator: 'greaterThan', value: 1 },
  { fact: 'sum', operator: 'greaterThanInclusive', value: 10 },
  { fact: 'distinct', operator: 'equal', value: 1 },
  { fact: 'first', operator: 'filled', value: true },
  { fact: 'first', operator: 'before', value: '2025-03-09' },
  { fact: 'last', operator: 'equal', value: { fact: 'first' } },
  { fact: 'asOf', operator: 'after', value: { fact: 'first' } },
  { fact: 'last', operator: 'onOrBefore', value: { fact: 'asOf' } },
  { fact: 'sinceAccident', operator: 'greaterThan', value: 0 },
];

const day = fc.constantFrom(...DAYS);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const hazards = fc
  .array(
    fc.record({
      enterpriseId: fc.constantFrom('E1', 'E2'),
      level: fc.constantFrom('major', 'major', 'general'),
      foundOn: day,
      closedOn: maybe(day),
      progress: maybe(fc.constantFrom(10, 90)),
      progressOn: maybe(day),
      source: maybe(fc.constantFrom('inspection', 'tip-off')),
      fundYuan: maybe(fc.constantFrom(5, 10)),
    }),
    { maxLength: 6 },
  )
  .map((rows) => rows.map((row, at) => ({ ...row, id: `H${at}` })));

it.each(CONDITIONS)('over a span of days a derived fact says what it says on each: %j', (condition) => {
  fc.assert(
    fc.property(hazards, day, (hazards, on) => {
      const enterprises = [
        { id: 'E1', name: '甲' },
        { id: 'E2', name: '乙' },
      ];
      const { dataset } = readDataset({
        enterprises,
        hazards,
        accidents: [{ id: 'A1', enterpriseId: 'E1', on }],
      });
      expect(overSpan(condition, dataset, scope, 'enterprises')).toEqual(
        onEachDay(condition, dataset, scope, 'enterprises'),
      );
    }),
    { numRuns: 60 },
  );
});
