import { formatDay, NO_DAY, parseDay } from '@zhiben/core';
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

  it('with the header that the table names first where several stand for one column, the others kept', async () => {
    const { dataset, issues } = await read(
      sheet(
        '隐患',
        ['编号', '企业编号', '隐患等级', '登记时间', '发现日期'],
        ['H1', 'E1', '重大', '2025-03-08', '2025-03-07'],
      ),
    );
    expect(issues).toEqual([]);
    const hazards = dataset.table('hazards')!;
    expect(hazards.days('foundOn').at(0)).toBe(parseDay('2025-03-07'));
    expect(hazards.attributes.get('登记时间')!.at(0)).toBe('2025-03-08');
  });

  it('with a header that says the same twice reported, the first decides', async () => {
    const { dataset, issues } = await read(
      sheet(
        '隐患',
        ['编号', '企业编号', '隐患等级', '发现日期', '发现 日期'],
        ['H1', 'E1', '重大', '2025-03-07', '2025-03-08'],
      ),
    );
    expect(issues.map(({ row, column, code, value }) => [row, column, code, value])).toEqual([
      [1, '', 'ambiguous-header', '发现 日期'],
    ]);
    const hazards = dataset.table('hazards')!;
    expect(hazards.days('foundOn').at(0)).toBe(parseDay('2025-03-07'));
    expect(hazards.attributes.get('发现 日期')!.at(0)).toBe('2025-03-08');
  });

  it('with a header that could be two columns reported, and kept as an attribute', async () => {
    const declarations = {
      people: {
        name: 'people',
        zh: ['人员'],
        columns: {
          id: { type: 'id', zh: ['编号'], required: true },
          bornOn: { type: 'day', zh: ['日期'] },
          hiredOn: { type: 'day', zh: ['日期'] },
        },
      },
    } as const;
    const people = sheet('人员', ['编号', '日期'], ['P1', '2025-03-07']);
    const { dataset, issues } = await readSheets([people], 'ledger', { declarations });
    expect(issues.map(({ code, value }) => [code, value])).toEqual([['ambiguous-header', '日期']]);
    expect(dataset.table('people')!.attributes.get('日期')!.at(0)).toBe('2025-03-07');
    expect(dataset.table('people')!.days('bornOn').at(0)).toBe(NO_DAY);
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
    expect(issues).toEqual([
      {
        table: 'units',
        row: 5,
        column: 'name',
        code: 'missing-required',
        value: '',
        origin: {
          sheet: '单位',
          headers: {
            id: { text: '单位编号', position: 1 },
            name: { text: '单位名称', position: 2 },
            kind: { text: '单位类型', position: 3 },
          },
        },
      },
    ]);
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

  it('with a table whose header nobody knows not read, so that it counts as not supplied', async () => {
    const { dataset, issues } = await read(
      sheet('隐患', ['名字', '电话'], ['甲', '1']),
      sheet('单位', ['单位编号', '单位名称', '单位类型']),
    );
    expect(issues).toEqual([{ table: 'hazards', row: 0, column: '', code: 'no-header', value: '隐患' }]);
    expect(dataset.table('hazards')).toBeUndefined();
    expect(dataset.table('units')).toBeDefined();
  });

  it('with a second attribute of one name kept beside the first', async () => {
    const header = ['id', 'enterpriseId', 'level', '发现日期', 'foundOn', '备注', '备注'];
    const { dataset } = await read(
      sheet('hazards', header, ['H1', 'E1', '重大', '2025-03-01', '2025-04-01', 'a', 'b']),
    );
    const hazards = dataset.table('hazards')!;
    expect(hazards.days('foundOn').at(0)).toBe(parseDay('2025-04-01'));
    expect([...hazards.attributes].map(([name, column]) => [name, column.at(0)])).toEqual([
      ['发现日期', '2025-03-01'],
      ['备注', 'a'],
      ['备注 2', 'b'],
    ]);
  });

  it('with a cell under no header kept and reported, since its row may be shifted', async () => {
    const { dataset, issues } = await read(
      sheet('单位', ['单位编号', '单位名称', '单位类型', null], ['T1', '镇', '乡镇', 'x', 'y']),
    );
    expect(issues.map(({ row, code, value }) => [row, code, value])).toEqual([
      [2, 'extra-cell', 'x'],
      [2, 'extra-cell', 'y'],
    ]);
    expect([...dataset.table('units')!.attributes.keys()]).toEqual(['列4', '列5']);
  });

  it.each([
    ['2025-03-06T16:00:00.000Z', '2025-03-07'],
    ['2025-03-07T23:30:00Z', '2025-03-08'],
    ['2025-03-07T00:30:00+08:00', '2025-03-07'],
    [1741276800000, '2025-03-07'],
    ['1741276800000', '2025-03-07'],
    ['２０２５年３月７日', '2025-03-07'],
    ['2025.3.7', '2025-03-07'],
    ['20250307', '2025-03-07'],
    [20250307, '2025-03-07'],
    ['2025/3/7 14:05', '2025-03-07'],
  ])('with %s as the civil day %s in Asia/Shanghai', async (cell, civilDay) => {
    const { dataset, issues } = await read(
      sheet('hazards', ['id', 'enterpriseId', 'level', 'foundOn'], ['H1', 'E1', '重大', cell]),
    );
    expect(issues).toEqual([]);
    expect(formatDay(dataset.table('hazards')!.days('foundOn').at(0))).toBe(civilDay);
  });

  it.each(['2025-02-30', '2025/3.7', '2025-3', '待定', 45723])('with %s as no day', async (cell) => {
    const { issues } = await read(
      sheet('hazards', ['id', 'enterpriseId', 'level', 'foundOn'], ['H1', 'E1', '重大', cell]),
    );
    expect(issues.map(({ code }) => code)).toEqual(['bad-date']);
  });

  it.each([true, '0x10', '%', '约5万'])('with %s as no money', async (cell) => {
    const { issues } = await read(
      sheet('penalties', ['id', 'unitId', 'decidedOn', '罚款金额(万元)'], ['P1', 'D1', '2025-03-01', cell]),
    );
    expect(issues.map(({ code }) => code)).toEqual(['bad-number']);
  });
});
