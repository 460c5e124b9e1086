import type { TableDeclaration } from '../declaration.js';

/** Administrative penalties (行政处罚). */
export const penalties = {
  name: 'penalties',
  zh: ['处罚', '行政处罚'],
  columns: {
    id: { type: 'id', zh: ['处罚编号', '处罚决定书编号'], required: true },
    unitId: { type: 'id', zh: ['处罚单位', '执法单位'], required: true, refersTo: ['units'] },
    decidedOn: { type: 'day', zh: ['处罚日期', '决定日期'], required: true, role: 'own' },
    enterpriseId: { type: 'id', zh: ['企业编号', '被处罚单位'], refersTo: ['enterprises'] },
    publishedOn: { type: 'day', zh: ['公示日期'] },
    amountYuan: { type: 'yuan', zh: ['处罚金额', '罚款金额'] },
    measures: {
      type: 'terms',
      zh: ['处罚种类'],
      vocabulary: {
        warning: ['警告', '通报批评'],
        fine: ['罚款'],
        confiscation: ['没收违法所得'],
        suspension: ['责令停产停业'],
        revocation: ['吊销许可证件'],
        closure: ['责令关闭', '提请关闭'],
        detention: ['行政拘留'],
      },
    },
    aggravations: {
      type: 'terms',
      zh: ['从重情形'],
      vocabulary: {
        egregious: ['情节恶劣'],
        repeated: ['屡禁不止'],
        'may-be-grave': ['可能导致重特大事故'],
      },
    },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
