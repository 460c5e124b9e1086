import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bar } from '../src/render/bar.js';
import { percent } from '../src/render/figure.js';
import { truncate, widthOf } from '../src/render/width.js';
import { balanced, wrap } from '../src/render/wrap.js';
import { todayAt } from '../src/today.js';

/** Chinese, Latin, figures, marks and blanks, as titles and names mix them. */
const text = fc
  .array(
    fc.constantFrom(...'高危企业主要负责人每月带队检查，。（）“”、2025-06 abc Half-yearly 30%…—'.split('')),
  )
  .map((characters) => characters.join(''));
const width = fc.integer({ min: 2, max: 60 });
const withoutBlanks = (one: string) => one.replaceAll(/\s/g, '');

describe.each([
  ['wrap', wrap],
  ['balanced', balanced],
] as const)('%s', (_, broken) => {
  it('loses nothing but blanks, and no line is wider than allowed', () => {
    fc.assert(
      fc.property(text, width, (one, most) => {
        const lines = broken(one, most);
        expect(withoutBlanks(lines.join(''))).toBe(withoutBlanks(one));
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('says by … that lines were left out', () => {
    fc.assert(
      fc.property(text, width, (one, most) => {
        const all = broken(one, most);
        const two = broken(one, most, 2);
        expect(two.length).toBe(Math.min(all.length, 2));
        for (const line of two) expect(widthOf(line)).toBeLessThanOrEqual(most);
        if (all.length > 2) expect(two[1]).toMatch(/…$/);
      }),
    );
  });
});

describe('a line', () => {
  it('ends between words, Chinese ones too', () => {
    expect(wrap('高危企业主要负责人每月带队检查', 24)).toEqual(['高危企业主要负责人', '每月带队检查']);
    expect(balanced('重点行业领域每月针对性隐患排查', 28)).toEqual(['重点行业领域每月', '针对性隐患排查']);
  });

  it('neither begins with a closing mark nor leaves a number without its unit', () => {
    expect(wrap('建立统计、考评', 10)).toEqual(['建立统计、', '考评']);
    expect(wrap('建立统计、考评', 8)).toEqual(['建立', '统计、', '考评']);
    expect(wrap('截至2025年底', 8)).toEqual(['截至', '2025年底']);
  });

  it('is cut with … where it has to be', () => {
    expect(truncate('主要负责人', 7)).toBe('主要负…');
    expect(truncate('主要负责人', 10)).toBe('主要负责人');
  });
});

describe('a share', () => {
  it.each([
    [890, 1065, '83.6%'],
    [1, 1, '100%'],
    [0, 7, '0%'],
    [0, 0, '—'],
    [99_999, 100_000, '99.9%'],
    [1, 100_000, '0.1%'],
  ])('of %i in %i is %s', (part, whole, shown) => {
    expect(percent(part, whole)).toBe(shown);
  });
});

describe('today', () => {
  it.each([
    ['2025-06-29T15:59:59Z', '2025-06-29'],
    ['2025-06-29T16:00:00Z', '2025-06-30'],
    ['2024-12-31T16:00:00Z', '2025-01-01'],
  ])('at %s is %s in Shanghai', (moment, day) => {
    expect(todayAt(new Date(moment))).toBe(day);
  });
});

describe('a bar', () => {
  it('is as full as what is done, and full only where all is', () => {
    expect(bar(0, 26)).toBe('░'.repeat(20));
    expect(bar(13, 26)).toBe('█'.repeat(10) + '░'.repeat(10));
    expect(bar(999, 1000)).toBe(`${'█'.repeat(19)}░`);
    expect(bar(26, 26)).toBe('█'.repeat(20));
    expect(bar(0, 0)).toBe('█'.repeat(20));
  });
});
