import type { TableDeclaration } from '../declaration.js';

/** The duty log (值班日志): a row a day and unit. */
export const dutyLog = {
  name: 'dutyLog',
  zh: ['值班日志', '值班表'],
  columns: {
    id: { type: 'id', zh: ['值班编号'], required: true },
    unitId: { type: 'id', zh: ['值班单位'], required: true, refersTo: ['units'] },
    on: { type: 'day', zh: ['值班日期'], required: true, role: 'own' },
    isStaffed: { type: 'flag', zh: ['是否在岗', '有人值班'] },
    // Of the reports passed on that day, the slowest; blank where there was none.
    slowestReportMinutes: { type: 'number', zh: ['信息报送最长用时(分钟)', '信息报送最长用时'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
