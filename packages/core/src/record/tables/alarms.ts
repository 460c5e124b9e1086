import type { TableDeclaration } from '../declaration.js';

/** Alarms (预警) of the monitoring systems, each verified, handled and reported back. Minutes count from the alarm. */
export const alarms = {
  name: 'alarms',
  zh: ['预警', '预警记录'],
  columns: {
    id: { type: 'id', zh: ['预警编号'], required: true },
    on: { type: 'day', zh: ['预警日期'], required: true, role: 'own' },
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    verifiedOn: { type: 'day', zh: ['核实日期'], notBefore: 'on' },
    verifyMinutes: { type: 'number', zh: ['核实用时(分钟)', '核实用时'], datedBy: 'verifiedOn' },
    handledOn: { type: 'day', zh: ['处置日期'], notBefore: 'on' },
    handleMinutes: { type: 'number', zh: ['处置用时(分钟)', '处置用时'], datedBy: 'handledOn' },
    answeredOn: { type: 'day', zh: ['反馈日期'], notBefore: 'on' },
    answerMinutes: { type: 'number', zh: ['反馈用时(分钟)', '反馈用时'], datedBy: 'answeredOn' },
    // What the verification came to: an accident may follow.
    mayCauseAccident: {
      type: 'flag',
      zh: ['是否可能发生事故', '研判可能发生事故'],
      datedBy: 'verifiedOn',
      blankMeans: false,
    },
    actedOn: { type: 'day', zh: ['应急处置日期'], notBefore: 'on' },
    accidentId: { type: 'id', zh: ['事故编号'], refersTo: ['accidents'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
