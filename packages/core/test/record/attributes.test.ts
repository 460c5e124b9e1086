import { describe, expect, it } from 'vitest';
import { readRows } from './rows.js';

function attributesOf(rows: Record<string, string | number | boolean | null>[]) {
  const { dataset, issues } = readRows({ units: rows });
  expect(issues.filter(({ code }) => code !== 'missing-required')).toEqual([]);
  const { attributes, length } = dataset.table('units')!;
  return Object.fromEntries(
    [...attributes].map(([name, column]) => [name, Array.from({ length }, (_, row) => column.at(row))]),
  );
}

const unit = (id: string, rest: object) => ({ id, name: '站', kind: 'department', ...rest });

describe('a column that is not declared', () => {
  it('is kept as an attribute, as it stood', () => {
    const rows = [
      unit('U1', { 备注: ' 见 附件 ', 联系电话: 571 }),
      unit('U2', { 备注: '无', 联系电话: false }),
    ];
    expect(attributesOf(rows)).toEqual({ 备注: [' 见 附件 ', '无'], 联系电话: ['571', 'false'] });
  });

  it('is blank in the rows before it appears, between, and after', () => {
    const rows = [unit('U1', {}), unit('U2', { 备注: '甲' }), unit('U3', { 备注: null }), unit('U4', {})];
    expect(attributesOf(rows)).toEqual({ 备注: ['', '甲', '', ''] });
  });

  it('is not kept of a rejected row', () => {
    expect(attributesOf([unit('', { 备注: '甲' }), unit('U2', { 备注: '乙' })])).toEqual({ 备注: ['乙'] });
  });

  it('may have a name that every object has', () => {
    expect(attributesOf([unit('U1', { constructor: '甲', toString: '乙' })])).toEqual({
      constructor: ['甲'],
      toString: ['乙'],
    });
  });

  it('has one code a row, blank or not', () => {
    const { dataset } = readRows({ units: [unit('U1', { 备注: '甲' }), unit('U2', {})] });
    expect([...dataset.table('units')!.words('备注').values]).toEqual([1, 0]);
  });
});
