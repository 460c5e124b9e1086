import type { TableDeclaration } from '../declaration.js';

/** Supervision documents (督办文书): the letters of the escalation ladder. */
export const notices = {
  name: 'notices',
  zh: ['督办文书'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['文书编号'], required: true },
    kind: {
      type: 'term',
      zh: ['文书类型', '文书种类'],
      required: true,
      vocabulary: {
        letter: ['函告'],
        circular: ['通报'],
        summons: ['约谈'],
        exposure: ['曝光'],
        warning: ['警示'],
        listing: ['挂牌督办', '挂牌'],
        publication: ['公布'],
        handling: ['处理'],
        'warning-letter': ['警示函'],
        proposal: ['建议书'],
        'supervision-letter': ['督办函'],
      },
    },
    on: { type: 'day', zh: ['发文日期', '督办日期'], required: true, role: 'own' },
    by: { type: 'id', zh: ['发文单位'], refersTo: ['units'] },
    hazardId: { type: 'id', zh: ['隐患编号'], refersTo: ['hazards'] },
    target: { type: 'text', zh: ['对象'] },
    repliedOn: { type: 'day', zh: ['回复日期'], notBefore: 'on' },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
