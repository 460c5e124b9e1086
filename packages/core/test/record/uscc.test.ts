import { isUscc, readDataset } from '@zhiben/core';
import { describe, expect, it } from 'vitest';

describe('a unified social credit code', () => {
  // Published codes: the example of GB 32100-2015, 国家市场监督管理总局, 华为技术有限公司, 腾讯科技(深圳)有限公司.
  it.each(['91350100M000100Y43', '914403001922038216', '9144030071526726XG'])(
    '%s is right in itself',
    (code) => {
      expect(isUscc(code)).toBe(true);
    },
  );

  it.each([
    ['a wrong last character', '914403001922038217'],
    ['two digits changed about', '914403001922083216'],
    ['a letter that none has', '91440300192203821O'],
    ['a character too few', '91440300192203821'],
    ['small letters', '9144030071526726xg'],
  ])('with %s is wrong', (_, code) => {
    expect(isUscc(code)).toBe(false);
  });

  it('that is wrong is reported, and row and cell stay', () => {
    const { dataset, issues } = readDataset({
      enterprises: [{ id: 'E1', name: '某厂', uscc: '914403001922038217' }],
    });
    expect(issues).toEqual([
      { table: 'enterprises', row: 1, column: 'uscc', code: 'bad-uscc', value: '914403001922038217' },
    ]);
    expect(dataset.table('enterprises')!.words('uscc').at(0)).toBe('914403001922038217');
  });
});
