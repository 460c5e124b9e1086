import type { Ledger } from './ledger.js';

/** 培训记录: each row is a training. */
export const trainings: Ledger = {
  table: 'activities',
  sheets: ['培训记录', '培训台账', '教育培训记录', '教育培训台账', '安全培训记录'],
  headers: {
    id: ['培训编号'],
    on: ['培训日期', '培训时间'],
    kind: ['培训类型', '培训类别'],
    by: ['组织单位', '培训单位', '企业名称', '单位名称', '所在单位'],
    participants: ['实到人数', '参加人数', '培训人数'],
    expected: ['应到人数'],
  },
  constants: { type: 'training' },
  words: { kind: { 三级教育: 'induction', 岗前: 'induction', 再培训: 'annual' } },
  numbersRows: true,
};
