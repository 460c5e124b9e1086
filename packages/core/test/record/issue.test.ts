import { describe, expect, it } from 'vitest';
import { ISSUE_CODES, issueText } from '../../src/record/index.js';

describe.each(ISSUE_CODES)('an issue of code %s', (code) => {
  const issue = { table: 'hazards', row: 7, column: 'foundOn', code, value: '二月三十' };

  it('is one sentence in Chinese and one in English, with what stood there or where it should', () => {
    const what = code === 'missing-required' ? 'foundOn' : '二月三十';
    expect(issueText(issue)).toContain(`“${what}”`);
    expect(issueText(issue, 'zh-CN')).toBe(issueText(issue));
    expect(issueText(issue, 'en')).toContain(`"${what}"`);
    expect(issueText(issue, 'en').replace(what, '')).toMatch(/^[\x20-\x7e]+$/);
  });
});
