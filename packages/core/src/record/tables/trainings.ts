import type { TableDeclaration } from '../declaration.js';

/** Trainings of persons (人员培训): one row for each person and session, with its hours (学时, 45 or 60 minutes as the ledger counts). */
export const trainings = {
  name: 'trainings',
  zh: ['人员培训', '人员培训档案', '学时台账'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['培训编号'], required: true },
    kind: {
      type: 'term',
      zh: ['培训类型', '培训类别'],
      required: true,
      vocabulary: {
        induction: ['岗前培训', '三级教育'],
        initial: ['初次培训', '任职培训'],
        annual: ['再培训', '年度培训'],
        attached: ['跟班培训', '跟班集中培训'],
        drill: ['疏散逃生演练', '参加演练'],
        briefing: ['逃生应急告知', '应急告知'],
      },
    },
    personId: { type: 'id', zh: ['人员编号', '工号'], required: true, refersTo: ['persons'] },
    on: { type: 'day', zh: ['培训日期', '日期'], required: true, role: 'own' },
    hours: { type: 'number', zh: ['学时', '培训学时'], range: [0, 1000] },
    topics: {
      type: 'terms',
      zh: ['培训内容'],
      vocabulary: { place: ['关键部位'], process: ['关键工序'], equipment: ['关键设备'] },
    },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
