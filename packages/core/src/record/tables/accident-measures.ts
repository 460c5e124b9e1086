import type { TableDeclaration } from '../declaration.js';

/** What an approved accident report orders (事故整改措施): each measure and each penalty, with its day. */
export const accidentMeasures = {
  name: 'accidentMeasures',
  zh: ['事故整改措施', '事故措施落实'],
  columns: {
    id: { type: 'id', zh: ['措施编号'], required: true },
    accidentId: { type: 'id', zh: ['事故编号'], required: true, refersTo: ['accidents'] },
    kind: {
      type: 'term',
      zh: ['措施类型'],
      vocabulary: { measure: ['整改措施', '整改'], penalty: ['责任追究', '处理建议'] },
    },
    description: { type: 'text', zh: ['措施内容'] },
    orderedOn: { type: 'day', zh: ['调查报告批复日期', '提出日期'], required: true, role: 'own' },
    dueOn: { type: 'day', zh: ['要求完成日期', '完成时限'], role: 'planned', countedFrom: 'orderedOn' },
    doneOn: { type: 'day', zh: ['完成日期'], notBefore: 'orderedOn' },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
