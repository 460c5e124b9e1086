import type { Ledger } from './ledger.js';

/** 演练记录: each row is a drill. What a drill was about (疏散逃生 or another) stands in its kind. */
export const drills: Ledger = {
  table: 'activities',
  sheets: ['演练记录', '演练台账', '应急演练记录', '应急演练台账'],
  headers: {
    id: ['演练编号'],
    on: ['演练日期', '演练时间'],
    kind: ['演练类型', '演练类别'],
    by: ['组织单位', '演练单位', '企业名称', '单位名称', '组织人'],
    participants: ['参演人数', '参加人数'],
  },
  constants: { type: 'drill' },
  numbersRows: true,
};
