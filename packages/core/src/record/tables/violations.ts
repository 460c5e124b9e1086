import type { TableDeclaration } from '../declaration.js';

/** What has to be stopped at once (违章与叫停): violations (三违), risks out of control, major hazards, dangerous work. */
export const violations = {
  name: 'violations',
  zh: ['违章记录', '三违记录', '违章与叫停记录', '叫停记录'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['违章编号', '叫停编号'], required: true },
    kind: {
      type: 'term',
      zh: ['情形', '违章类型'],
      required: true,
      vocabulary: {
        'unsafe-command': ['违章指挥'],
        'unsafe-operation': ['违章作业', '违章操作'],
        indiscipline: ['违反劳动纪律'],
        'risk-out-of-control': ['安全风险失控', '风险失控'],
        'major-hazard': ['重大事故隐患'],
        'dangerous-work': ['危险作业'],
      },
    },
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    on: { type: 'day', zh: ['发现日期', '日期'], required: true, role: 'own' },
    personId: { type: 'id', zh: ['人员编号', '违章人编号'], refersTo: ['persons'] },
    stoppedOn: { type: 'day', zh: ['叫停日期'], notBefore: 'on' },
    stopMinutes: { type: 'number', zh: ['叫停用时(分钟)', '叫停用时'] },
    resumedOn: { type: 'day', zh: ['恢复作业日期', '复工日期'], notBefore: 'stoppedOn' },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
