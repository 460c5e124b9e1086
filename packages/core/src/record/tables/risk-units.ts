import type { TableDeclaration } from '../declaration.js';

/** Risk units (风险单元): the places and operations whose risk an enterprise assesses, in the four grades and colours. */
export const riskUnits = {
  name: 'riskUnits',
  zh: ['风险单元', '风险分级管控清单'],
  columns: {
    id: { type: 'id', zh: ['风险单元编号', '风险点编号'], required: true },
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    name: { type: 'text', zh: ['风险单元名称', '风险点名称'] },
    identifiedOn: { type: 'day', zh: ['辨识日期'], role: 'own' },
    level: {
      type: 'term',
      zh: ['风险等级', '风险级别'],
      closed: true,
      datedBy: 'assessedOn',
      vocabulary: {
        major: ['重大风险', '重大', '红', '红色'],
        larger: ['较大风险', '较大', '橙', '橙色'],
        general: ['一般风险', '一般', '黄', '黄色'],
        low: ['低风险', '低', '蓝', '蓝色'],
      },
    },
    assessedOn: { type: 'day', zh: ['评估日期', '评估定级日期'] },
    method: { type: 'text', zh: ['评估方法'] },
    controlLevel: {
      type: 'term',
      zh: ['管控层级'],
      vocabulary: {
        enterprise: ['公司级', '企业级', '厂级'],
        workshop: ['车间级', '部门级'],
        team: ['班组级'],
        post: ['岗位级'],
      },
    },
    category: { type: 'text', zh: ['风险类别'] },
    discipline: { type: 'text', zh: ['专业'] },
    owner: { type: 'text', zh: ['管控责任人'] },
    reviewedOn: { type: 'day', zh: ['复核日期'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
