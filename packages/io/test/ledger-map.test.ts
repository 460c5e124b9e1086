import { LEDGERS, readLedgerMap } from '@zhiben/io';
import { describe, expect, it } from 'vitest';
import { readings, sheet } from './sheets.js';

const read = (map: unknown, ...sheets: Parameters<typeof readings>[0]) =>
  readings(sheets, { ledgers: readLedgerMap(map, LEDGERS) });

describe('a map of ledgers', () => {
  it('says which table a sheet is, what its headers, words and the sheet itself mean', async () => {
    const { words, issues } = await read(
      {
        安全隐患登记表: {
          table: 'hazards',
          headers: { foundOn: ['查到时间', '登记时间'], id: '流水号', enterpriseId: '厂名' },
          constants: { source: 'inspection', level: 'general' },
          words: { level: { A级: 'major' } },
        },
      },
      sheet(
        '安全隐患登记表',
        ['流水号', '厂名', '查到时间', '登记时间', '隐患等级', '隐患来源'],
        ['1', '甲', '2025-03-07', '2025-03-09', 'A级', ''],
        ['2', '甲', '2025-03-08', '', '', '群众举报'],
      ),
    );
    expect(issues).toEqual([]);
    expect(words('hazards', 'id', 'enterpriseId', 'level', 'source', '登记时间')).toEqual([
      ['1', '甲', 'major', 'inspection', '2025-03-09'],
      ['2', '甲', 'general', 'tip-off', ''],
    ]);
  });

  it('adds to what is known of a sheet, and goes before it', async () => {
    const { words, issues } = await read(
      { 检查记录: { headers: { on: '查验日' }, attributes: ['检查日期'] } },
      sheet('检查记录', ['检查单号', '查验日', '检查日期'], ['J1', '2025-03-07', '上旬']),
    );
    expect(issues).toEqual([]);
    expect(words('activities', 'id', 'type', '检查日期')).toEqual([['J1', 'inspection', '上旬']]);
  });

  it.each<[unknown, RegExp]>([
    [{ 表一: { headers: { foundOn: '日期' } } }, /表一: "table" is missing/],
    [{ 表一: { table: 'hazard' } }, /表一\/table: no table "hazard"/],
    [{ 隐患: { headers: { found: '日期' } } }, /隐患\/headers\/found: hazards has no such column/],
    [{ 隐患: { constants: { 等级: 'major' } } }, /隐患\/constants\/等级/],
    [{ 隐患: { headers: { foundOn: [] } } }, /foundOn/],
    [{ 隐患: { columns: {} } }, /columns/],
    [[], /record/],
  ])('that is wrong is refused: %j', (map, message) => {
    expect(() => readLedgerMap(map, LEDGERS)).toThrow(message);
  });
});
