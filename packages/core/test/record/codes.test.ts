import { describe, expect, it } from 'vitest';
import { areaCodeFault, isIndustryCode } from '../../src/record/index.js';
import { readRows } from './rows.js';

describe('the code of an administrative division', () => {
  it.each(['36', '3601', '360112', '360112115', '360112115201', '810000', '110101'])(
    '%s is sound',
    (code) => {
      expect(areaCodeFault(code)).toBeUndefined();
    },
  );

  it.each(['', '3', '360', '36011', '3601121', '36011211520', '990101', '160101', '36011a', '3601121152011'])(
    '%j is bad',
    (code) => expect(areaCodeFault(code)).toBe('bad'),
  );

  it('lies in a division that was merged into another', () => {
    expect(areaCodeFault('360105100')).toBe('outdated');
  });

  it('has to stand in the table of codes where there is one', () => {
    const codes = { aliases: {}, known: new Set(['360112']) };
    expect(areaCodeFault('360112', codes)).toBeUndefined();
    expect(areaCodeFault('360111', codes)).toBe('bad');
    expect(areaCodeFault('360105', codes)).toBe('bad');
  });

  it('is read as the one that took its place; a wrong one is reported and stays', () => {
    const units = ['360105', '360105100', '3601', '36011'].map((areaCode, at) => ({
      id: `U${at}`,
      name: '镇',
      kind: 'town',
      areaCode,
    }));
    const { dataset, issues, counts } = readRows({ units });
    const codes = dataset.table('units')!.words('areaCode');
    expect(units.map((_, row) => codes.at(row))).toEqual(['360112', '360105100', '3601', '36011']);
    expect(issues.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, 'areaCode', 'outdated-area-code'],
      [4, 'areaCode', 'bad-area-code'],
    ]);
    expect(counts.units).toEqual({ read: 4, accepted: 4, rejected: 0, duplicate: 0 });
  });
});

describe('the code of an industry', () => {
  it.each(['C', '26', '261', '2611', 'C2611', 'c26', 'A01', 'T97', 'S9610'])('%s is one', (code) => {
    expect(isIndustryCode(code)).toBe(true);
  });

  it.each(['', 'U', 'A2611', 'C12', 'T98', '00', '98', '2', '26111', 'C-26', '化工'])(
    '%j is none',
    (code) => {
      expect(isIndustryCode(code)).toBe(false);
    },
  );

  it('that is wrong is reported, and stays', () => {
    const enterprises = [{ id: 'E1', name: '甲', industryCode: 'A2611' }];
    const { dataset, issues } = readRows({ enterprises });
    expect(dataset.table('enterprises')!.words('industryCode').at(0)).toBe('A2611');
    expect(issues.map(({ column, code }) => [column, code])).toEqual([['industryCode', 'bad-industry-code']]);
  });
});
