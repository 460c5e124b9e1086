import type { TableDeclaration } from '../declaration.js';

/** Jobs (作业记录): shifts, and dangerous work such as hot work, each with its permit, watcher and confirmation on site. */
export const jobs = {
  name: 'jobs',
  zh: ['作业记录', '作业台账', '作业票台账'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['作业编号'], required: true },
    kind: {
      type: 'term',
      zh: ['作业类型', '作业类别'],
      required: true,
      vocabulary: {
        shift: ['班次', '当班'],
        'hot-work': ['动火作业', '动火'],
        'temporary-power': ['临时用电作业', '临时用电'],
        'confined-space': ['受限空间作业', '有限空间作业'],
        height: ['高处作业'],
        lifting: ['吊装作业'],
        'blind-plate': ['盲板抽堵作业'],
        excavation: ['动土作业'],
        'road-closing': ['断路作业'],
      },
    },
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    on: { type: 'day', zh: ['作业日期', '日期'], required: true, role: 'own' },
    operatorId: { type: 'id', zh: ['作业人编号', '作业人员编号'], refersTo: ['persons'] },
    permitted: { type: 'flag', zh: ['是否办理作业票', '是否办票'] },
    permitTo: { type: 'day', zh: ['作业票有效期至'], role: 'planned' },
    watched: { type: 'flag', zh: ['是否有人监护', '有无监护人'] },
    confirmed: { type: 'flag', zh: ['是否现场安全确认', '现场安全确认'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
