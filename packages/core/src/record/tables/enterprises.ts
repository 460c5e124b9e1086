import type { TableDeclaration } from '../declaration.js';
import { SECTORS } from './sector.js';

/** Enterprises (生产经营单位), in scope from `openedOn` to `closedOn`. */
export const enterprises = {
  name: 'enterprises',
  zh: ['企业', '企业名录', '生产经营单位'],
  endsOn: 'closedOn',
  columns: {
    id: { type: 'id', zh: ['企业编号'], required: true },
    name: { type: 'text', zh: ['企业名称', '单位名称'], required: true },
    uscc: { type: 'uscc', zh: ['统一社会信用代码'] },
    areaCode: { type: 'area-code', zh: ['行政区划代码', '所属区域代码'] },
    industryCode: { type: 'industry-code', zh: ['行业代码', '国民经济行业代码'] },
    sectors: {
      type: 'terms',
      zh: ['行业领域', '所属行业领域', '所属行业'],
      vocabulary: SECTORS,
      vocabularyName: 'sector',
    },
    highRisk: { type: 'flag', zh: ['是否高危', '是否高危行业'] },
    // Not an event: an enterprise whose day is still to come is decided not to be high-risk yet.
    highRiskSince: { type: 'day', zh: ['纳入高危日期'], role: 'planned' },
    aboveScale: { type: 'flag', zh: ['是否规上', '是否规模以上'] },
    staffCount: { type: 'number', zh: ['从业人数', '从业人员数'] },
    principal: { type: 'text', zh: ['主要负责人'] },
    controller: { type: 'text', zh: ['实际控制人'] },
    regulator: { type: 'id', zh: ['监管部门', '行业监管部门'], refersTo: ['units'] },
    standardGrade: { type: 'code', zh: ['标准化等级'] },
    openedOn: { type: 'day', zh: ['开业日期', '成立日期'], role: 'own' },
    closedOn: { type: 'day', zh: ['注销日期', '关闭日期'], notBefore: 'openedOn' },
  },
} as const satisfies TableDeclaration;
