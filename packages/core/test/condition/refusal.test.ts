import { describe, expect, it } from 'vitest';
import type { ConditionScope } from '../../src/condition/compile.js';
import { type Condition, compileCondition } from '../../src/condition/index.js';
import { PlanError } from '../../src/plan-error.js';
import { THINGS } from './things.js';
import { SCOPE } from './truth.js';

/** Code and place of the error that refuses a condition. */
function refusal(condition: unknown, scope: Partial<ConditionScope> = {}): [string, string] | null {
  try {
    compileCondition(condition as Condition, { ...SCOPE, ...scope }, 'duty/when');
    return null;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    return [error.code, error.path];
  }
}

const sound = { fact: 'count', operator: 'equal', value: 1 };

describe('a condition is refused, with the place,', () => {
  it('for an operator that is not known', () => {
    expect(refusal({ ...sound, operator: 'equals' })).toEqual(['unknown-operator', 'duty/when/operator']);
    expect(refusal({ all: [sound, { not: { ...sound, operator: 'toString' } }] })).toEqual([
      'unknown-operator',
      'duty/when/all/1/not/operator',
    ]);
  });

  it('for a fact that is not known, on either side', () => {
    expect(refusal({ ...sound, fact: 'counts' })).toEqual(['unknown-fact', 'duty/when/fact']);
    expect(refusal({ ...sound, fact: 'constructor' })).toEqual(['unknown-fact', 'duty/when/fact']);
    expect(refusal({ any: [{ ...sound, value: { fact: 'limits' } }] })).toEqual([
      'unknown-fact',
      'duty/when/any/0/value',
    ]);
  });

  it('for a share of a fact that is not known, or of none', () => {
    const share = { fact: 'count', operator: 'shareAtLeast', value: 0.9 };
    expect(refusal({ ...share, params: { of: 'limits' } })).toEqual(['unknown-fact', 'duty/when/params/of']);
    expect(refusal(share)).toEqual(['unknown-fact', 'duty/when/params/of']);
  });

  it('for a named condition that is not known', () => {
    expect(refusal({ all: [{ condition: 'due' }] })).toEqual(['unknown-condition', 'duty/when/all/0']);
    expect(refusal({ condition: 'hasOwnProperty' }, { conditions: {} })).toEqual([
      'unknown-condition',
      'duty/when',
    ]);
  });

  it('for named conditions that lead back to themselves', () => {
    const itself = { self: { not: { condition: 'self' } } };
    expect(refusal({ condition: 'self' }, { conditions: itself })?.[0]).toBe('condition-cycle');
    const round = { a: { all: [{ condition: 'b' }] }, b: { any: [sound, { condition: 'a' }] } };
    expect(refusal({ all: [sound, { condition: 'a' }] }, { conditions: round })).toEqual([
      'condition-cycle',
      'conditions/b/when/any/1',
    ]);
  });

  it('but not for a condition that is named twice, one beside the other', () => {
    const conditions = { a: sound, b: { not: { condition: 'a' } } };
    expect(refusal({ all: [{ condition: 'a' }, { condition: 'b' }] }, { conditions })).toBeNull();
  });

  it('for a parameter that is not known', () => {
    const condition = { ...sound, value: { parameter: 'least' } };
    expect(refusal(condition)).toEqual(['unknown-parameter', 'duty/when/value']);
    expect(refusal(condition, { parameter: () => undefined })).toEqual([
      'unknown-parameter',
      'duty/when/value',
    ]);
    expect(refusal(condition, { parameter: () => 1 })).toBeNull();
  });

  it('for an empty any, which json-rules-engine takes for true', () => {
    expect(refusal({ any: [] })).toEqual(['empty-any', 'duty/when/any']);
    expect(refusal({ all: [{ not: { any: [] } }] })).toEqual(['empty-any', 'duty/when/all/0/not/any']);
    expect(refusal({ all: [] })).toBeNull();
  });

  it.each([
    ['any beside all, of which json-rules-engine ignores one', { any: [sound], all: [sound] }],
    ['not beside all', { not: sound, all: [sound] }],
    ['a comparison beside any', { ...sound, any: [sound] }],
    ['a name beside a comparison', { ...sound, condition: 'a' }],
    ['nothing at all', {}],
    ['a text', 'count > 0'],
    ['nothing', null],
  ])('for %s', (_, condition) => {
    expect(refusal(condition)).toEqual(['mixed-condition', 'duty/when']);
    expect(refusal({ all: [sound, condition] })).toEqual(['mixed-condition', 'duty/when/all/1']);
  });
});

describe('a comparison is refused', () => {
  it.each([
    ['a word by size', 'word', 'lessThan', 1],
    ['a number by time', 'count', 'before', '2025-01-01'],
    ['a day by size', 'came', 'greaterThan', 1],
    ['a single word for what it contains', 'word', 'contains', 'a'],
    ['a list for being one word', 'list', 'equal', 'a'],
    ['a list for being in a list', 'list', 'in', ['a']],
    ['a flag for being in a list', 'flag', 'in', ['yes']],
    ['a number for how it starts', 'count', 'startsWith', '1'],
    ['a number for its industry', 'count', 'inIndustry', ['26']],
    ['a number for whom it refers to', 'count', 'refersTo', 'owners'],
    ['a word for its share', 'word', 'shareBelow', 0.5],
    ['a flag between two values', 'flag', 'between', [0, 1]],
  ])('that asks %s', (_, fact, operator, value) => {
    expect(refusal({ fact, operator, value })).toEqual(['operator-type', 'duty/when/operator']);
  });

  it.each([
    ['a number with a word', 'count', 'equal', 'word'],
    ['a number with a day', 'count', 'lessThan', 'came'],
    ['a day with a number', 'came', 'before', 'count'],
    ['a word with a flag', 'word', 'equal', 'flag'],
    ['a word with a list', 'word', 'notEqual', 'list'],
    ['a flag with a word', 'flag', 'equal', 'word'],
  ])('that sets %s', (_, fact, operator, other) => {
    expect(refusal({ fact, operator, value: { fact: other } })).toEqual(['operator-type', 'duty/when/value']);
  });

  it.each([
    ['a number', 'count', 'equal', '1'],
    ['a number', 'count', 'greaterThan', true],
    ['a number', 'count', 'lessThan', Number.NaN],
    ['a number', 'count', 'lessThan', [1]],
    ['a day', 'came', 'before', '2025-02-30'],
    ['a day', 'came', 'equal', '2025'],
    ['a day', 'came', 'after', 20250101],
    ['a word', 'word', 'equal', true],
    ['a word', 'word', 'notEqual', ['a']],
    ['a flag', 'flag', 'equal', 'yes'],
    ['a flag', 'flag', 'notEqual', 1],
    ['words', 'word', 'in', 'a'],
    ['words', 'word', 'notIn', { fact: 'other' }],
    ['numbers', 'count', 'in', ['one']],
    ['numbers', 'count', 'notIn', ['']],
    ['a word', 'list', 'contains', ['a']],
    ['a word', 'list', 'doesNotContain', { fact: 'word' }],
    ['words', 'list', 'intersects', 'a'],
    ['words', 'list', 'containsAll', 'a'],
    ['two numbers', 'count', 'between', [1]],
    ['two numbers', 'count', 'between', [1, 2, 3]],
    ['two numbers', 'count', 'between', 1],
    ['two numbers', 'count', 'between', ['1', '2']],
    ['two days', 'came', 'between', ['2025-01-01', '2025-02-30']],
    ['a beginning', 'word', 'startsWith', ''],
    ['a beginning', 'word', 'startsWith', 1],
    ['a beginning', 'word', 'startsWith', ['a', '']],
    ['industry codes', 'industry', 'inIndustry', '26'],
    ['industry codes', 'industry', 'inIndustry', ['C26']],
    ['industry codes', 'industry', 'inIndustry', ['2']],
    ['yes or no', 'count', 'filled', 'yes'],
    ['a table', 'owner', 'refersTo', 1],
  ])('whose value should be %s: %s %s %j', (_, fact, operator, value) => {
    expect(refusal({ fact, operator, value })).toEqual(['bad-value', 'duty/when/value']);
  });

  it.each([-0.1, 1.1, 90, '0.9', Number.NaN])('whose share should lie between 0 and 1, not %j', (value) => {
    const condition = { fact: 'count', operator: 'shareAtLeast', value, params: { of: 'limit' } };
    expect(refusal(condition)).toEqual(['bad-value', 'duty/when/value']);
  });

  it('that takes a share of what is no number', () => {
    const condition = { fact: 'count', operator: 'shareBelow', value: 0.5, params: { of: 'word' } };
    expect(refusal(condition)).toEqual(['operator-type', 'duty/when/params/of']);
  });
});

describe('a table’s declaration', () => {
  it('stands for the facts that its columns are', () => {
    expect(() => compileCondition(sound, THINGS)).not.toThrow();
    expect(() => compileCondition({ ...sound, fact: 'name' }, THINGS)).toThrow('condition/fact');
  });
});
