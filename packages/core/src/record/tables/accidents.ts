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
  },
} as const satisfies TableDeclaration;
