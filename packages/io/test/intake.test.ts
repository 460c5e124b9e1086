import { readSheets, type Sheet } from '@zhiben/io';
import { describe, expect, it } from 'vitest';

const sheet = (name: string, ...rows: (string | number | boolean | null)[][]): Sheet => ({
  name,
  rows: rows.map((cells, at) => ({ place: at + 1, cells })),
});

const read = (...sheets: Sheet[]) => readSheets(sheets, 'ledger');

describe('sheets are read', () => {
  it('by Chinese and English names of sheets, headers and values, blind to case, blanks and width', async () => {
    const { dataset, issues } = await read(
      sheet(
        '企业 名录',
        ['企业编号', '企业名称', '是否高危', '所属行业领域'],
        ['E1', '某厂', '是', '危化品、消防'],
      ),
      sheet(
        'HAZARDS',
        ['ID', 'enterpriseid', '隐患等级', '发现日期'],
        ['H1', 'E1', '重大事故隐患', '2025-03-07'],
      ),
    );
    expect(issues).toEqual([]);
    const enterprises = dataset.table('enterprises')!;
    expect(enterprises.words('highRisk').at(0)).toBe('yes');
    expect(enterprises.words('sectors').at(0)).toBe('hazchem;fire');
    expect(dataset.table('hazards')!.words('level').at(0)).toBe('major');
  });

  it('with money in 元 or 万元 as the header says', async () => {
    const rows = [['H1', 'E1', '重大', '2025-03-07', 1.23]];
    for (const [header, yuan] of [
      ['整改资金(元)', 1.23],
      ['整改资金(万元)', 12_300],
      ['资金（单位：万元）', 12_300],
    ] as const) {
      const { dataset, issues } = await read(
        sheet('隐患', ['隐患编号', '企业编号', '隐患等级', '发现日期', header], ...rows),
      );
      expect(issues).toEqual([]);
      expect(dataset.table('hazards')!.numbers('fundYuan').values[0]).toBe(yuan);
    }
  });

  it('with unknown columns kept as attributes, a hostile name too', async () => {
    const { dataset } = await read(
      sheet('单位', ['单位编号', '单位名称', '单位类型', '__proto__'], ['T1', '镇', '乡镇', 'x']),
    );
    const units = dataset.table('units')!;
    expect([...units.attributes.keys()]).toEqual(['__proto__']);
    expect(units.attributes.get('__proto__')!.at(0)).toBe('x');
  });

  it('with a second header of one column reported, and its cells kept', async () => {
    const { dataset, issues } = await read(
      sheet(
        '隐患',
        ['编号', '企业编号', '隐患等级', '发现日期', '登记时间'],
        ['H1', 'E1', '重大', '2025-03-07', '2025-03-08'],
      ),
    );
    expect(issues).toEqual([
      { table: 'hazards', row: 1, column: '', code: 'ambiguous-header', value: '登记时间' },
    ]);
    expect(dataset.table('hazards')!.attributes.get('登记时间')!.at(0)).toBe('2025-03-08');
  });

  it('with the row as it stands in the sheet, blank rows counted on the way', async () => {
    const { issues, counts } = await read(
      sheet(
        '单位',
        [null],
        ['单位编号', '单位名称', '单位类型'],
        [null, null, null],
        ['T1', '镇', '乡镇'],
        ['T2', '', '乡镇'],
      ),
    );
    expect(issues).toEqual([{ table: 'units', row: 5, column: 'name', code: 'missing-required', value: '' }]);
    expect(counts.units).toEqual({ read: 2, accepted: 1, rejected: 1, duplicate: 0 });
  });

  it('with a sheet that is no table reported and left out', async () => {
    const { issues, counts } = await read(
      sheet('填表说明', ['请如实填写']),
      sheet('单位', ['单位编号', '单位名称', '单位类型']),
    );
    expect(issues).toEqual([
      { table: '填表说明', row: 0, column: '', code: 'unknown-sheet', value: '填表说明' },
    ]);
    expect(counts.units).toEqual({ read: 0, accepted: 0, rejected: 0, duplicate: 0 });
  });
});
