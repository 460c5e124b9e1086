import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConditionScope } from '../../src/condition/compile.js';
import type { Comparison } from '../../src/condition/index.js';
import { referredFact } from '../../src/condition/referred-fact.js';
import type { Cell } from '../../src/record/index.js';
import { TABLES } from '../../src/record/index.js';
import { DAYS } from './arbitrary.js';
import type { Kleene } from './naive.js';
import { onEachDay, overSpan } from './over-span.js';
import { DECLARATIONS, datasetOf, sceneOf, THINGS } from './things.js';
import { SCOPE, truths } from './truth.js';

const scope: ConditionScope = {
  ...SCOPE,
  facts: (name) => SCOPE.facts(name) ?? referredFact(THINGS, DECLARATIONS, name),
};

const things = [{ id: 'T1', owner: 'O1', word: '甲厂' }];

/** What a comparison says of a thing that belongs to O1, read on 2025-03-10. */
function says(
  comparison: Comparison,
  owners: readonly Record<string, Cell>[] | undefined,
  knownAt?: string,
): Kleene {
  const scene = sceneOf(datasetOf(things, owners), '2025-03-10', '2025-03-10', knownAt);
  return truths(comparison, scene.view('things', () => () => {})!, scope)[0];
}

const equal = (fact: string, value: Comparison['value']): Comparison => ({ fact, operator: 'equal', value });
const filled = (fact: string): Comparison => ({ fact, operator: 'filled', value: true });

describe('a fact of the record that a row refers to', () => {
  it.each<[string, Comparison, Record<string, Cell>]>([
    ['a word', equal('owner.name', { fact: 'word' }), { name: '甲厂' }],
    ['a number', equal('owner.size', 40), { size: 40 }],
    ['a flag', equal('owner.active', false), { active: '否' }],
    ['a list', { fact: 'owner.tags', operator: 'contains', value: 'b' }, { tags: 'a;b' }],
    ['a day that has come', equal('owner.moved', '2025-03-10'), { moved: '2025-03-10' }],
    ['a planned day', equal('owner.expires', '2026-01-01'), { expires: '2026-01-01' }],
  ])('is read from there: %s', (_, comparison, owner) => {
    expect(says(comparison, [{ id: 'O0' }, { id: 'O1', ...owner }])).toBe(true);
    expect(says(comparison, [{ id: 'O1' }])).toBeNull();
    expect(says(comparison, [{ id: 'O2', ...owner }])).toBeNull();
  });

  it('is blank while its event has not come', () => {
    expect(says(filled('owner.moved'), [{ id: 'O1', moved: '2025-03-11' }])).toBe(false);
  });

  it('is blank while the record itself does not exist', () => {
    expect(says(filled('owner.name'), [{ id: 'O1', name: '甲厂', since: '2025-03-11' }])).toBe(false);
    expect(says(filled('owner.name'), [{ id: 'O1', name: '甲厂', since: '2025-03-10' }])).toBe(true);
  });

  it.each(['name', 'size', 'active', 'tags', 'moved', 'expires'])(
    'is neither filled nor blank where no records were supplied: %s',
    (column) => {
      expect(says(filled(`owner.${column}`), undefined)).toBeNull();
      expect(says({ ...filled(`owner.${column}`), value: false }, undefined)).toBeNull();
      expect(says(filled(`owner.${column}`), [])).toBe(false);
    },
  );

  it('is that of the version known on the day of knowledge', () => {
    const owners = [
      { id: 'O1', size: 1, recordedOn: '2025-01-01' },
      { id: 'O1', size: 2, recordedOn: '2025-02-01' },
    ];
    const isTwo = equal('owner.size', 2);
    expect(says(isTwo, owners)).toBe(true);
    expect(says(isTwo, owners, '2025-02-01')).toBe(true);
    expect(says(isTwo, owners, '2025-01-31')).toBe(false);
    expect(says(isTwo, owners, '2024-12-31')).toBeNull();
  });

  it('says over a span of days what it says on each of them', () => {
    const day = fc.option(fc.constantFrom(...DAYS), { nil: null });
    const comparison = fc.constantFrom<Comparison>(
      filled('owner.name'),
      filled('owner.moved'),
      { fact: 'owner.expires', operator: 'before', value: { fact: 'asOf' } },
      { fact: 'asOf', operator: 'after', value: { fact: 'owner.moved' } },
      { fact: 'owner.size', operator: 'lessThan', value: 10 },
    );
    fc.assert(
      fc.property(comparison, day, day, day, (condition, since, moved, expires) => {
        const dataset = datasetOf(things, [{ id: 'O1', name: '甲厂', size: 1, since, moved, expires }]);
        expect(overSpan(condition, dataset, scope)).toEqual(onEachDay(condition, dataset, scope));
      }),
    );
  });
});

describe('no fact is', () => {
  it.each([
    ['a column that refers to nothing', 'word.name'],
    ['a column that is not there', 'holder.name'],
    ['a column that the other table has not', 'owner.height'],
    ['a reference by itself', 'owner'],
    ['a value that another day dates', 'owner.secret'],
    ['a name that every object has', 'owner.constructor'],
  ])('%s: %s', (_, name) => {
    expect(referredFact(THINGS, DECLARATIONS, name)).toBeUndefined();
  });

  it('a column that may refer to either of two tables', () => {
    expect(referredFact(TABLES.activities, TABLES, 'by.name')).toBeUndefined();
  });
});
