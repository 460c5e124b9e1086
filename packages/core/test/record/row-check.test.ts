import { describe, expect, it } from 'vitest';
import { readRows } from './rows.js';

const hazard = { id: 'H1', enterpriseId: 'E1', level: 'major', foundOn: '2025-03-01' };
const faults = (cells: object) =>
  readRows({ hazards: [{ ...hazard, ...cells }] }).issues.map(({ column, code, value }) => [
    column,
    code,
    value,
  ]);

describe('days of a row', () => {
  it('in an order that cannot be are reported', () => {
    expect(faults({ closedOn: '2025-02-28' })).toEqual([['closedOn', 'date-order', '2025-02-28']]);
    expect(faults({ closedOn: '2025-03-01' })).toEqual([]);
    expect(faults({ closedOn: '' })).toEqual([]);
  });

  it('a deadline among them', () => {
    expect(faults({ deadline: '2025-02-28' })).toEqual([['deadline', 'date-order', '2025-02-28']]);
    expect(faults({ deadline: '2025-03-01' })).toEqual([]);
  });

  it('are not compared with a blank one', () => {
    const enterprises = [{ id: 'E1', name: '甲', closedOn: '2020-01-01' }];
    expect(readRows({ enterprises }).issues).toEqual([]);
  });
});

describe('a status', () => {
  it('that no day bears out is reported', () => {
    expect(faults({ statedStatus: '已销号' })).toEqual([['statedStatus', 'claim-without-date', '已销号']]);
    expect(faults({ statedStatus: '已闭环', closedOn: '2025-04-01' })).toEqual([]);
    expect(faults({ statedStatus: '已验收', reviewedOn: '2025-04-01' })).toEqual([]);
    expect(faults({ statedStatus: '整改完成' })).toEqual([
      ['statedStatus', 'claim-without-date', '整改完成'],
    ]);
  });

  it('that claims nothing, or that nobody knows, is kept', () => {
    expect(faults({ statedStatus: '逾期' })).toEqual([]);
    expect(faults({ statedStatus: '等待配件到货' })).toEqual([]);
  });
});
