import type { TableDeclaration } from '../declaration.js';
import { SECTORS } from './sector.js';

/** Tip-offs from the public (举报). There is no column for who gave one, and none is to be added. */
export const tipoffs = {
  name: 'tipoffs',
  zh: ['举报', '举报台账'],
  columns: {
    id: { type: 'id', zh: ['举报编号'], required: true },
    on: { type: 'day', zh: ['受理日期', '举报日期'], required: true, role: 'own' },
    unitId: { type: 'id', zh: ['受理单位'], required: true, refersTo: ['units'] },
    enterpriseId: { type: 'id', zh: ['企业编号', '被举报单位'], refersTo: ['enterprises'] },
    sector: { type: 'term', zh: ['行业领域'], vocabulary: SECTORS, vocabularyName: 'sector' },
    verifiedOn: { type: 'day', zh: ['核查办结日期', '核查日期'], notBefore: 'on' },
    isTrue: { type: 'flag', zh: ['是否属实', '核查属实'], datedBy: 'verifiedOn' },
    // The day of the decision, whether it grants a reward or gives the reason why none is due.
    rewardDecidedOn: { type: 'day', zh: ['奖励决定日期'], notBefore: 'on' },
    rewardYuan: { type: 'yuan', zh: ['奖励金额'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
