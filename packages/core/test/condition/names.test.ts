import { expect, it } from 'vitest';
import type { Condition } from '../../src/condition/index.js';
import { viewOf } from './things.js';
import { truths } from './truth.js';

const view = viewOf([
  { id: 'T1', count: 3, word: 'a' },
  { id: 'T2', count: 5, word: 'b' },
  { id: 'T3', count: 9, word: null },
]);

it('a named condition stands for what it says, wherever it is named', () => {
  const conditions: Record<string, Condition> = {
    many: { fact: 'count', operator: 'greaterThanInclusive', value: 5 },
    'many b': { all: [{ condition: 'many' }, { fact: 'word', operator: 'equal', value: 'b' }] },
  };
  expect(truths({ condition: 'many' }, view, { conditions })).toEqual([false, true, true]);
  expect(truths({ condition: 'many b' }, view, { conditions })).toEqual([false, true, null]);
  const neither: Condition = { not: { any: [{ condition: 'many b' }, { condition: 'many' }] } };
  expect(truths(neither, view, { conditions })).toEqual([true, false, false]);
});

it('a parameter stands for its value', () => {
  const values: Record<string, number | string[]> = { least: 9, words: ['b', 'c'] };
  const scope = { parameter: (name: string) => values[name] };
  const enough: Condition = {
    fact: 'count',
    operator: 'greaterThanInclusive',
    value: { parameter: 'least' },
  };
  expect(truths(enough, view, scope)).toEqual([false, false, true]);
  const known: Condition = { fact: 'word', operator: 'in', value: { parameter: 'words' } };
  expect(truths(known, view, scope)).toEqual([false, true, null]);
});
