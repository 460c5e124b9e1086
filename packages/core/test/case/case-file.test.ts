import { CaseFileError, readCaseFile } from '@zhiben/core';
import { describe, expect, it } from 'vitest';

const one = {
  duty: 'M19.close',
  clause: 19,
  title: { 'zh-CN': '…', en: '…' },
  given: { hazards: [] },
  expected: { '2025-01-01': [{ subject: 'E1', instance: 2025, status: 'open' }] },
};

function errorOf(document: unknown): CaseFileError {
  try {
    readCaseFile(document);
  } catch (error) {
    if (error instanceof CaseFileError) return error;
  }
  throw new Error('it was taken');
}

describe('a file of cases', () => {
  it('may write numbers for words, and leave out what there is none of', () => {
    const { cases } = readCaseFile({
      cases: [{ ...one, expected: { '2025-01-01': [{ subject: 1, status: 'met' }] } }],
    });
    expect(cases[0].clause).toBe('19');
    expect(cases[0].expected['2025-01-01']).toEqual([{ subject: '1', instance: '', status: 'met' }]);
  });

  it.each([
    ['no cases', {}, 'missing', ['cases']],
    ['a text', 'cases', 'shape', []],
    [
      'a case without a clause',
      { cases: [{ ...one, clause: undefined }] },
      'missing',
      ['cases', 0, 'clause'],
    ],
    [
      'a title in one language',
      { cases: [{ ...one, title: { en: '…' } }] },
      'missing',
      ['cases', 0, 'title', 'zh-CN'],
    ],
    ['a key that is not known', { cases: [{ ...one, also: 1 }] }, 'unknown-key', ['cases', 0, 'also']],
    [
      'a day that does not exist',
      { cases: [{ ...one, knownAt: '2025-02-29' }] },
      'no-day',
      ['cases', 0, 'knownAt'],
    ],
    [
      'findings of a day that does not exist',
      { cases: [{ ...one, expected: { '2025-02-29': [] } }] },
      'no-day',
      ['cases', 0, 'expected', '2025-02-29'],
    ],
    [
      'a due day that does not exist',
      {
        cases: [
          { ...one, expected: { '2025-01-01': [{ subject: 'E1', status: 'open', due: '2025-02-29' }] } },
        ],
      },
      'no-day',
      ['cases', 0, 'expected', '2025-01-01', 0, 'due'],
    ],
    [
      'a status that there is not',
      { cases: [{ ...one, expected: { '2025-01-01': [{ subject: 'E1', status: 'done' }] } }] },
      'not-one-of',
      ['cases', 0, 'expected', '2025-01-01', 0, 'status'],
    ],
    ['no day at all', { cases: [{ ...one, expected: {} }] }, 'shape', ['cases', 0, 'expected']],
  ])('with %s is refused, with the place', (_, document, code, path) => {
    const error = errorOf(document);
    expect({ code: error.code, path: error.path }).toEqual({ code, path });
    expect(error.text('zh-CN')).toMatch(/[\u4e00-\u9fff]/);
    expect(error.text('en')).not.toMatch(/[\u4e00-\u9fff]/);
  });
});
