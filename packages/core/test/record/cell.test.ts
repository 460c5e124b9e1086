import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/day/index.js';
import type { Cell } from '../../src/record/index.js';
import { readRows } from './rows.js';

/** Reads one cell of a hazard: what is kept of it, and what is reported. */
function readCell(column: string, cell: Cell, table = 'hazards') {
  const required = {
    hazards: { id: 'X', enterpriseId: 'E1', level: 'major', foundOn: '2025-01-01' },
    enterprises: { id: 'X', name: '甲' },
    activities: { id: 'X', type: 'drill', on: '2025-01-01' },
    assets: { id: 'X', kind: 'steel' },
  }[table];
  const { dataset, issues } = readRows({ [table]: [{ ...required, [column]: cell }] });
  const kept = dataset.table(table)!;
  expect(kept.length).toBe(1);
  const stored = kept.column(column)!;
  const value =
    stored.storage === 'day'
      ? formatDay(stored.at(0)) || null
      : stored.storage === 'number'
        ? Number.isNaN(stored.values[0])
          ? null
          : stored.values[0]
        : stored.at(0) || null;
  return { value, issues: issues.map(({ column, code, value }) => [column, code, value]) };
}

describe('an optional cell that cannot be read', () => {
  it.each<[string, Cell, string, string?]>([
    ['deadline', '2025-02-30', 'bad-date'],
    ['deadline', 'soon', 'bad-date'],
    ['deadline', 45658, 'bad-date'],
    ['deadline', '2025-01-01T00:00:00Z', 'bad-date'],
    ['progress', 'half', 'bad-number'],
    ['progress', '1,000', 'bad-number'],
    ['progress', -1, 'bad-number'],
    ['progress', 100.5, 'bad-number'],
    ['fundYuan', '3万', 'bad-number'],
    ['fundYuan', Number.NaN, 'bad-number'],
    ['fundYuan', Number.POSITIVE_INFINITY, 'bad-number'],
    ['fundYuan', '1e999', 'bad-number'],
    ['fundYuan', true, 'bad-number'],
    ['source', 'rumour', 'unknown-value'],
    ['highRisk', 'maybe', 'unknown-value', 'enterprises'],
    ['highRisk', 2, 'unknown-value', 'enterprises'],
    ['criterion', '#N/A', 'error-value'],
    ['areaCode', '#REF!', 'error-value', 'enterprises'],
    ['period', '2025-Q5', 'bad-date', 'activities'],
    ['period', '2025-06-30', 'bad-date', 'activities'],
  ])('is reported and reads as blank: %s %j', (column, cell, code, table) => {
    expect(readCell(column, cell, table)).toEqual({ value: null, issues: [[column, code, String(cell)]] });
  });
});

describe('a cell is read', () => {
  it.each<[string, Cell, string | number | null, string?]>([
    ['deadline', ' 2025-01-31　', '2025-01-31'],
    ['deadline', null, null],
    ['progress', '50', 50],
    ['progress', ' 0.5 ', 0.5],
    ['progress', 0, 0],
    ['progress', '100', 100],
    ['progress', '', null],
    ['fundYuan', '-1.5e3', -1500],
    ['fundYuan', '.5', 0.5],
    ['source', '执法检查', 'inspection'],
    ['source', ' Tip-Off ', 'tip-off'],
    ['criterion', ' 判定 标准 ', '判定 标准'],
    ['criterion', 12, '12'],
    ['highRisk', true, 'yes', 'enterprises'],
    ['highRisk', false, 'no', 'enterprises'],
    ['highRisk', '√', 'yes', 'enterprises'],
    ['highRisk', '否', 'no', 'enterprises'],
    ['highRisk', 'YES', 'yes', 'enterprises'],
    ['highRisk', '有', 'yes', 'enterprises'],
    ['highRisk', '无', 'no', 'enterprises'],
    ['highRisk', 0, 'no', 'enterprises'],
    ['criterion', '#N/A 一项', '#N/A 一项'],
    ['areaCode', '360105', '360112', 'enterprises'],
    ['areaCode', 330182108, '330182108', 'enterprises'],
    ['sectors', '危化品、消防;fire', 'hazchem;fire', 'enterprises'],
    ['sectors', ['建筑施工', 'mining'], 'construction;mining', 'enterprises'],
    ['sectors', '铝加工（深井铸造）', 'aluminium-casting', 'enterprises'],
    ['sectors', '养殖，; ,', '养殖', 'enterprises'],
    ['kind', '桌面演练', 'tabletop', 'activities'],
    ['kind', 'a kind of its own', 'a kind of its own', 'activities'],
    ['period', 2025, '2025', 'activities'],
    ['period', '2025-H1', '2025-H1', 'activities'],
    ['inScope', null, null, 'assets'],
  ])('%s %j as %j', (column, cell, value, table) => {
    expect(readCell(column, cell, table)).toEqual({ value, issues: [] });
  });
});
