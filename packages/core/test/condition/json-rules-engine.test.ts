import fc from 'fast-check';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { expect, it } from 'vitest';
import type { Condition } from '../../src/condition/index.js';
import { comparisons, conditions, FACTS, operatorsIn, things } from './arbitrary.js';
import { type Thing, viewOf } from './things.js';
import { truths } from './truth.js';

// Numbers, words, lists, flags and (as mere texts) days, none of them blank: there the engine's own meaning is sound.
const facts = { ...FACTS, number: ['count', 'limit'], day: ['planned'], flag: ['flag', 'otherFlag'] };

const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
] as const;

const all = comparisons(facts);
const comparison = fc.oneof(...OPERATORS.map((name) => all[name]));
const named = (name: string) => fc.constant<Condition>({ condition: name });

/** What the engine takes at the top: anything but a comparison. */
const topLevel = (condition: Condition) =>
  ('fact' in condition ? { all: [condition] } : condition) as TopLevelCondition;

const rules = fc.record({
  early: conditions(comparison, 1),
  late: conditions(fc.oneof(comparison, named('early')), 2),
  rule: conditions(fc.oneof({ weight: 3, arbitrary: comparison }, named('early'), named('late'))),
});

async function byEngine(rule: Condition, names: Record<string, Condition>, rows: readonly Thing[]) {
  const engine = new Engine([{ conditions: topLevel(rule), event: { type: 'holds' } }]);
  for (const [name, condition] of Object.entries(names)) engine.setCondition(name, topLevel(condition));
  const held: boolean[] = [];
  for (const row of rows) held.push((await engine.run({ ...row })).events.length === 1);
  return held;
}

it('conditions over filled cells hold for the rows for which json-rules-engine says so', async () => {
  const compared = new Map<string, number>();
  const count = (what: string) => compared.set(what, (compared.get(what) ?? 0) + 1);
  await fc.assert(
    fc.asyncProperty(rules, things(0), async ({ rule, ...names }, rows) => {
      const expected = await byEngine(rule, names, rows);
      expect(truths(rule, viewOf(rows), { conditions: names })).toEqual(expected);
      for (const held of expected) count(String(held));
      for (const used of new Set(operatorsIn(rule))) count(used);
      for (const [key] of JSON.stringify(rule).matchAll(/"(all|any|not|condition)"/g)) count(key);
      for (const [key] of JSON.stringify(rule).matchAll(/"value":\{"fact"/g)) count(key);
    }),
    { numRuns: 250 },
  );
  const parts = ['"all"', '"any"', '"not"', '"condition"', '"value":{"fact"'];
  const rare = [...OPERATORS, ...parts].filter((what) => (compared.get(what) ?? 0) < 5);
  expect(rare).toEqual([]);
  expect(compared.get('true')).toBeGreaterThan(300);
  expect(compared.get('false')).toBeGreaterThan(300);
});
