import { describe, expect, it } from 'vitest';
import { columnLabel, ISSUE_CODES, issueText } from '../../src/record/index.js';

describe.each(ISSUE_CODES)('an issue of code %s', (code) => {
  const issue = { table: 'hazards', row: 7, column: 'foundOn', code, value: '二月三十' };

  it('is one sentence in Chinese and one in English, with what stood there or where it should', () => {
    const [zh, en] =
      code === 'missing-required' || code === 'missing-column'
        ? ['发现日期', 'foundOn']
        : ['二月三十', '二月三十'];
    expect(issueText(issue)).toContain(`“${zh}”`);
    expect(issueText(issue, 'zh-CN')).toBe(issueText(issue));
    expect(issueText(issue, 'en')).toContain(`"${en}"`);
    expect(issueText(issue, 'en').replace(en, '')).toMatch(/^[\x20-\x7e]+$/);
  });
});

describe('the column of an issue', () => {
  const issue = { table: 'hazards', row: 7, column: 'foundOn', code: 'bad-date', value: '?' } as const;

  it('is called by its header where it stood, else by its usual name', () => {
    const origin = { sheet: '隐患', headers: { foundOn: { text: '查到时间', position: 3 } } };
    expect(columnLabel({ ...issue, origin })).toBe('查到时间');
    expect(columnLabel({ ...issue, origin: { ...origin, headers: {} } })).toBe('发现日期');
    expect(columnLabel(issue, 'en')).toBe('foundOn');
    expect(columnLabel({ ...issue, table: '填表说明', column: '' })).toBe('');
  });
});

describe('an unreadable cell', () => {
  it('says what became of it', () => {
    const issue = { table: 'hazards', row: 7, column: 'foundOn', code: 'bad-date', value: '?' } as const;
    expect(issueText(issue)).toBe('“?”不是可识别的日期，该行未采用');
    expect(issueText({ ...issue, column: 'deadline' })).toBe('“?”不是可识别的日期，按空白处理');
    expect(issueText({ ...issue, column: 'deadline' }, 'en')).toMatch(/; it reads as blank$/);
  });
});
