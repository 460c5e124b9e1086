import type { Ledger } from './ledger.js';

/** 检查记录: each row is an inspection. */
export const inspections: Ledger = {
  table: 'activities',
  sheets: ['检查记录', '检查台账', '执法检查记录', '执法检查台账', '安全检查记录', '安全检查台账'],
  headers: {
    id: ['检查单号', '检查编号', '文书编号'],
    on: ['检查日期', '检查时间'],
    kind: ['检查类别', '检查类型', '检查方式'],
    by: ['检查单位', '检查部门', '组织单位'],
    target: ['被检查单位', '受检单位', '被检查企业', '企业名称', '单位名称'],
    leaderRole: ['带队人职务', '带队领导职务'],
    coversMajor: ['是否涉及重大事故隐患', '是否检查重大事故隐患'],
    findings: ['发现隐患数', '隐患数', '发现问题数'],
    majorFindings: ['重大隐患数', '重大事故隐患数'],
  },
  constants: { type: 'inspection' },
  numbersRows: true,
};

/** 自查记录: each row is an enterprise's own check. */
export const selfChecks: Ledger = {
  ...inspections,
  sheets: ['自查记录', '自查台账', '企业自查记录', '企业自查台账'],
  headers: {
    ...inspections.headers,
    on: ['检查日期', '自查日期', '排查日期', '检查时间'],
    by: ['企业名称', '单位名称', '自查单位', '检查单位'],
    target: ['被检查单位'],
  },
  // The sheet has said what kind of check it is.
  attributes: ['检查类别', '检查类型', '检查方式', '类别', '工作类别'],
  constants: { type: 'inspection', kind: 'self-check' },
};
