import type { TableDeclaration } from '../declaration.js';
import { SECTORS } from './sector.js';

/** Accidents (生产安全事故). */
export const accidents = {
  name: 'accidents',
  zh: ['事故'],
  columns: {
    id: { type: 'id', zh: ['事故编号'], required: true },
    on: { type: 'day', zh: ['事故日期', '发生日期'], required: true, role: 'own' },
    areaCode: { type: 'area-code', zh: ['行政区划代码', '区划代码'] },
    enterpriseId: { type: 'id', zh: ['企业编号'], refersTo: ['enterprises'] },
    sector: {
      type: 'term',
      zh: ['行业领域'],
      vocabulary: SECTORS,
      vocabularyName: 'sector',
    },
    deaths: { type: 'number', zh: ['死亡人数'] },
    seriousInjuries: { type: 'number', zh: ['重伤人数'] },
    lossYuan: { type: 'yuan', zh: ['直接经济损失'] },
    investigatedBy: { type: 'id', zh: ['调查单位'], refersTo: ['units'] },
    reportApprovedOn: { type: 'day', zh: ['调查报告批复日期'], notBefore: 'on' },
    evaluatedBy: { type: 'id', zh: ['评估单位'], refersTo: ['units'] },
    evaluatedOn: { type: 'day', zh: ['评估日期'], notBefore: 'on' },
    // The four checks of a closed accident (四不放过).
    causeFoundOn: { type: 'day', zh: ['原因查清日期'], notBefore: 'on' },
    handledOn: { type: 'day', zh: ['责任人员处理日期'], notBefore: 'on' },
    measuresDoneOn: { type: 'day', zh: ['整改措施落实日期'], notBefore: 'on' },
    taughtOn: { type: 'day', zh: ['教育完成日期'], notBefore: 'on' },
    closedOn: { type: 'day', zh: ['结案日期'], notBefore: 'on' },
    // Whether the rule for raising an investigation is met; the rule is the user's.
    upliftRequired: { type: 'flag', zh: ['是否应提级调查'] },
    upliftedOn: { type: 'day', zh: ['提级调查日期'], notBefore: 'on' },
    listedOn: { type: 'day', zh: ['挂牌督办日期'], notBefore: 'on' },
  },
} as const satisfies TableDeclaration;
