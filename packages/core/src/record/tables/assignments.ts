import type { TableDeclaration } from '../declaration.js';
import { SECTORS } from './sector.js';

/** Who is responsible (责任分工): a row gives a unit its part in a measure of the plan, or in a sector. */
export const assignments = {
  name: 'assignments',
  zh: ['责任分工', '责任分工表', '任务清单'],
  columns: {
    id: { type: 'id', zh: ['分工编号'], required: true },
    listedOn: { type: 'day', zh: ['印发日期', '编制日期'], required: true, role: 'own' },
    // The unit whose list it is.
    listedBy: { type: 'id', zh: ['编制单位'], required: true, refersTo: ['units'] },
    role: {
      type: 'term',
      zh: ['责任类型'],
      closed: true,
      vocabulary: { lead: ['牵头', '牵头单位'], support: ['配合', '配合单位'] },
    },
    unitId: { type: 'id', zh: ['责任单位'], refersTo: ['units'] },
    measure: { type: 'code', zh: ['措施序号', '措施条号'] },
    sector: { type: 'term', zh: ['行业领域'], vocabulary: SECTORS, vocabularyName: 'sector' },
    dueOn: { type: 'day', zh: ['计划完成时间', '完成时限'], role: 'planned' },
    datedSteps: { type: 'number', zh: ['有日期的步骤数', '步骤数'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
