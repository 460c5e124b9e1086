import { expect, it } from 'vitest';
import type { ConditionValue } from '../../src/condition/index.js';
import { viewOf } from './things.js';
import { truths } from './truth.js';

// 道路运输 is 交通运输, and 金属冶炼 is 冶金; the words of other vocabularies imply nothing.
const implications = {
  letters: { 'road-transport': ['transport'], 'metal-smelting': ['metallurgy'] },
  digits: { mining: ['transport'] },
};

function saidOf(
  row: { list?: string; letter?: string },
  fact: 'list' | 'letter',
  operator: string,
  value: ConditionValue,
) {
  return truths({ fact, operator, value }, viewOf([{ id: 'T1', ...row }]), { implications })[0];
}

it('a list that has a word has what the word implies', () => {
  const list = 'road-transport;fire';
  expect(saidOf({ list }, 'list', 'contains', 'transport')).toBe(true);
  expect(saidOf({ list }, 'list', 'contains', 'road-transport')).toBe(true);
  expect(saidOf({ list }, 'list', 'doesNotContain', 'transport')).toBe(false);
  expect(saidOf({ list }, 'list', 'intersects', ['transport', 'mining'])).toBe(true);
  expect(saidOf({ list }, 'list', 'containsAll', ['transport', 'road-transport', 'fire'])).toBe(true);
});

it('a word is among those it implies', () => {
  expect(saidOf({ letter: 'metal-smelting' }, 'letter', 'in', ['metallurgy'])).toBe(true);
  expect(saidOf({ letter: 'metal-smelting' }, 'letter', 'notIn', ['metallurgy'])).toBe(false);
});

it('a word does not imply back, nor what another vocabulary says', () => {
  expect(saidOf({ list: 'transport' }, 'list', 'contains', 'road-transport')).toBe(false);
  expect(saidOf({ letter: 'metallurgy' }, 'letter', 'in', ['metal-smelting'])).toBe(false);
  expect(saidOf({ letter: 'mining' }, 'letter', 'in', ['transport'])).toBe(false);
  expect(saidOf({ letter: 'constructor' }, 'letter', 'in', ['transport'])).toBe(false);
});
