import type { TableDeclaration } from '../declaration.js';

/** Steps of holding to account (责任追究): what was cleared up, and who answered for it, without names of persons. */
export const accountability = {
  name: 'accountability',
  zh: ['责任追究', '责任追究台账'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['追责编号'], required: true },
    kind: {
      type: 'term',
      zh: ['追责环节'],
      required: true,
      vocabulary: { inquiry: ['查清问题', '核查'], sanction: ['责任追究', '追究'] },
    },
    on: { type: 'day', zh: ['立案日期', '启动日期'], required: true, role: 'own' },
    unitId: { type: 'id', zh: ['办理单位'], required: true, refersTo: ['units'] },
    hazardId: { type: 'id', zh: ['隐患编号'], refersTo: ['hazards'] },
    outcome: { type: 'text', zh: ['处理结果'] },
    outcomeOn: { type: 'day', zh: ['处理结果日期', '办结日期'], notBefore: 'on' },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
