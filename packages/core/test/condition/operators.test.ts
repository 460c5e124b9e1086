import { describe, expect, it } from 'vitest';
import { type Comparison, OPERATORS } from '../../src/condition/index.js';
import type { Kleene } from './naive.js';
import { type Thing, viewOf } from './things.js';
import { truths } from './truth.js';

type Example = [row: Omit<Thing, 'id'>, comparison: Comparison | Omit<Comparison, 'operator'>, truth: Kleene];

/** What each operator says of a row, read on 2025-03-10. */
const EXAMPLES: Record<string, Example[]> = {
  equal: [
    [{ word: '检查' }, { fact: 'word', value: '检查' }, true],
    [{ word: '检查' }, { fact: 'word', value: '检' }, false],
    [{ industry: 26 }, { fact: 'industry', value: 26 }, true],
    [{ flag: true }, { fact: 'flag', value: true }, true],
    [{ flag: '否' }, { fact: 'flag', value: false }, true],
    [{ flag: null }, { fact: 'flag', value: false }, null],
    [{ assumed: null }, { fact: 'assumed', value: true }, true],
    [{ count: 0 }, { fact: 'count', value: 0 }, true],
    [{ came: '2025-03-01' }, { fact: 'came', value: '2025-03-01' }, true],
    [{ came: '2025-03-01', went: '2025-03-02' }, { fact: 'came', value: { fact: 'went' } }, false],
    [{ planned: '2025-03-10' }, { fact: 'planned', value: { fact: 'asOf' } }, true],
    [{ word: '甲', other: '甲' }, { fact: 'word', value: { fact: 'other' } }, true],
  ],
  notEqual: [
    [{ word: '检查' }, { fact: 'word', value: '演练' }, true],
    [{ count: 1 }, { fact: 'count', value: 1 }, false],
    [{ count: 1, limit: null }, { fact: 'count', value: { fact: 'limit' } }, null],
    [{ flag: false, assumed: null }, { fact: 'flag', value: { fact: 'assumed' } }, true],
  ],
  in: [
    [{ word: 'b' }, { fact: 'word', value: ['a', 'b'] }, true],
    [{ word: 'b' }, { fact: 'word', value: [] }, false],
    [{ count: 2 }, { fact: 'count', value: [1, 2] }, true],
    [{ count: null }, { fact: 'count', value: [1, 2] }, null],
  ],
  notIn: [
    [{ word: 'b' }, { fact: 'word', value: ['a', 'b'] }, false],
    [{ word: null }, { fact: 'word', value: ['a'] }, null],
    [{ count: 3 }, { fact: 'count', value: [1, 2] }, true],
  ],
  contains: [
    [{ list: 'a;b' }, { fact: 'list', value: 'b' }, true],
    [{ list: '甲、乙' }, { fact: 'list', value: '乙' }, true],
    [{ list: 'ab' }, { fact: 'list', value: 'a' }, false],
    [{ list: null }, { fact: 'list', value: 'a' }, null],
  ],
  doesNotContain: [
    [{ list: ['a', 'b'] }, { fact: 'list', value: 'b' }, false],
    [{ list: ['ab'] }, { fact: 'list', value: 'b' }, true],
  ],
  intersects: [
    [{ list: 'a,b' }, { fact: 'list', value: ['b', 'c'] }, true],
    [{ list: 'a,b' }, { fact: 'list', value: ['c'] }, false],
    [{ list: 'a' }, { fact: 'list', value: [] }, false],
  ],
  containsAll: [
    [{ list: 'a;b;c' }, { fact: 'list', value: ['c', 'a'] }, true],
    [{ list: 'a;b' }, { fact: 'list', value: ['a', 'c'] }, false],
    [{ list: 'a' }, { fact: 'list', value: [] }, true],
  ],
  lessThan: [
    [{ count: 49 }, { fact: 'count', value: 50 }, true],
    [{ count: 50 }, { fact: 'count', value: 50 }, false],
    [{ progress: 10, came: '2025-03-11' }, { fact: 'progress', value: 50 }, null],
    [{ progress: 10, came: '2025-03-10' }, { fact: 'progress', value: 50 }, true],
  ],
  lessThanInclusive: [
    [{ count: 50 }, { fact: 'count', value: 50 }, true],
    [{ count: 51, limit: 50 }, { fact: 'count', value: { fact: 'limit' } }, false],
  ],
  greaterThan: [
    [{ count: 0.1 }, { fact: 'count', value: 0 }, true],
    [{ count: 0 }, { fact: 'count', value: 0 }, false],
  ],
  greaterThanInclusive: [
    [{ count: 0 }, { fact: 'count', value: 0 }, true],
    [{ count: -1 }, { fact: 'count', value: 0 }, false],
  ],
  before: [
    [{ came: '2025-02-28' }, { fact: 'came', value: '2025-03-01' }, true],
    [{ came: '2025-03-01' }, { fact: 'came', value: '2025-03-01' }, false],
    [{ came: '2025-03-11' }, { fact: 'came', value: '2025-12-31' }, null],
    [{ planned: '2025-03-11' }, { fact: 'planned', value: '2025-12-31' }, true],
  ],
  onOrBefore: [
    [{ came: '2025-03-01' }, { fact: 'came', value: '2025-03-01' }, true],
    [{ planned: '2025-03-09' }, { fact: 'asOf', value: { fact: 'planned' } }, false],
  ],
  after: [
    [{ came: '2025-01-01' }, { fact: 'came', value: '2024-12-31' }, true],
    [{ came: '2025-01-01' }, { fact: 'came', value: '2025-01-01' }, false],
  ],
  onOrAfter: [
    [{ came: '2025-01-01' }, { fact: 'came', value: '2025-01-01' }, true],
    [{}, { fact: 'asOf', value: '2025-03-11' }, false],
    [{}, { fact: 'asOf', value: '2025-03-10' }, true],
  ],
  between: [
    [{ count: 1 }, { fact: 'count', value: [1, 3] }, true],
    [{ count: 3 }, { fact: 'count', value: [1, 3] }, true],
    [{ count: 3.1 }, { fact: 'count', value: [1, 3] }, false],
    [{ count: 2 }, { fact: 'count', value: [3, 1] }, false],
    [{ came: '2025-01-31' }, { fact: 'came', value: ['2025-01-01', '2025-01-31'] }, true],
    [{ came: '2025-02-01' }, { fact: 'came', value: ['2025-01-01', '2025-01-31'] }, false],
    [{ came: null }, { fact: 'came', value: ['2025-01-01', '2025-01-31'] }, null],
  ],
  startsWith: [
    [{ industry: '330108' }, { fact: 'industry', value: '3301' }, true],
    [{ industry: '3302' }, { fact: 'industry', value: '3301' }, false],
    [{ industry: '3302' }, { fact: 'industry', value: ['3301', '3302'] }, true],
    [{ industry: null }, { fact: 'industry', value: '3301' }, null],
  ],
  inIndustry: [
    [{ industry: '2671' }, { fact: 'industry', value: ['26'] }, true],
    [{ industry: 'C2671' }, { fact: 'industry', value: ['2671'] }, true],
    [{ industry: 'C2671' }, { fact: 'industry', value: ['67', '71'] }, false],
    [{ industry: 'C26' }, { fact: 'industry', value: ['261'] }, false],
    [{ industry: 2614 }, { fact: 'industry', value: ['252', '261'] }, true],
    [{ industry: null }, { fact: 'industry', value: ['26'] }, null],
    [{ industry: 'C2671', other: '26' }, { fact: 'industry', value: { fact: 'other' } }, true],
    [{ industry: '2671', other: 'C26' }, { fact: 'industry', value: { fact: 'other' } }, true],
    [{ industry: 'C2671', other: 'F51' }, { fact: 'industry', value: { fact: 'other' } }, false],
    [{ industry: 'C26', other: '2671' }, { fact: 'industry', value: { fact: 'other' } }, false],
    [{ industry: null, other: '26' }, { fact: 'industry', value: { fact: 'other' } }, null],
    [{ industry: '2671', other: null }, { fact: 'industry', value: { fact: 'other' } }, null],
  ],
  filled: [
    [{ word: 'a' }, { fact: 'word', value: true }, true],
    [{ word: ' 　' }, { fact: 'word', value: true }, false],
    [{ word: null }, { fact: 'word', value: false }, true],
    [{ count: 0 }, { fact: 'count', value: true }, true],
    [{ count: null }, { fact: 'count', value: false }, true],
    [{ flag: false }, { fact: 'flag', value: true }, true],
    [{ list: null }, { fact: 'list', value: true }, false],
    [{ came: '2025-03-10' }, { fact: 'came', value: true }, true],
    [{ came: '2025-03-11' }, { fact: 'came', value: true }, false],
    [{ planned: '2025-03-11' }, { fact: 'planned', value: true }, true],
  ],
  refersTo: [
    [{ owner: 'O1' }, { fact: 'owner', value: 'owners' }, true],
    [{ owner: 'O9' }, { fact: 'owner', value: 'owners' }, false],
    [{ owner: null }, { fact: 'owner', value: 'owners' }, null],
    [{ owner: 'O1' }, { fact: 'owner', value: 'never-supplied' }, null],
  ],
  shareAtLeast: [
    [{ count: 9, limit: 10 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, true],
    [{ count: 8, limit: 10 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, false],
    [{ count: 0, limit: 0 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, null],
    [{ count: 9, limit: null }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, null],
    [{ count: null, limit: 10 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, null],
  ],
  shareBelow: [
    [{ count: 8, limit: 10 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, true],
    [{ count: 9, limit: 10 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, false],
    [{ count: 0, limit: 0 }, { fact: 'count', value: 0.9, params: { of: 'limit' } }, null],
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (operator, examples) => {
  it.each(examples)('of %j, asked %j, says %j', (row, comparison, truth) => {
    const view = viewOf([{ ...row, id: 'T1' } as Thing], '2025-03-10', [{ id: 'O1' }]);
    expect(truths({ ...comparison, operator } as Comparison, view)).toEqual([truth]);
  });
});

describe('the examples', () => {
  it('show every operator', () => {
    expect(Object.keys(EXAMPLES).sort()).toEqual([...OPERATORS.keys()].sort());
  });
});
