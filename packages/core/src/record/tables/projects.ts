import type { TableDeclaration } from '../declaration.js';
import { SECTORS } from './sector.js';

/** Projects and applications (建设项目和审批事项): the gates they pass, and their safety facilities (三同时). */
export const projects = {
  name: 'projects',
  zh: ['建设项目', '建设项目和审批事项'],
  columns: {
    id: { type: 'id', zh: ['项目编号'], required: true },
    enterpriseId: { type: 'id', zh: ['企业编号', '建设单位'], required: true, refersTo: ['enterprises'] },
    unitId: { type: 'id', zh: ['审批单位', '审批部门'], required: true, refersTo: ['units'] },
    name: { type: 'text', zh: ['项目名称'] },
    sector: { type: 'term', zh: ['行业领域'], vocabulary: SECTORS, vocabularyName: 'sector' },
    // The application, and the two tests of clause 34.
    approvedOn: { type: 'day', zh: ['审批通过日期', '批准日期'] },
    meetsAccess: { type: 'flag', zh: ['是否达到安全生产准入条件', '达到准入条件'] },
    meetsScale: { type: 'flag', zh: ['是否达到最低生产经营规模标准', '达到最低规模'] },
    // The three gates, each with the safety opinion that has to come first.
    initiatedOn: { type: 'day', zh: ['立项日期'] },
    initiationOpinionOn: { type: 'day', zh: ['立项安全意见日期'] },
    plannedOn: { type: 'day', zh: ['规划通过日期'] },
    planningOpinionOn: { type: 'day', zh: ['规划安全意见日期'] },
    designedOn: { type: 'day', zh: ['设计通过日期'] },
    designOpinionOn: { type: 'day', zh: ['设计安全意见日期'] },
    // Safety facilities: designed, built and put into use together with the rest.
    facilitiesDesignedOn: { type: 'day', zh: ['安全设施设计完成日期'] },
    startedOn: { type: 'day', zh: ['开工日期'] },
    facilitiesAcceptedOn: { type: 'day', zh: ['安全设施验收日期'] },
    productionOn: { type: 'day', zh: ['投产日期', '投入生产日期'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
