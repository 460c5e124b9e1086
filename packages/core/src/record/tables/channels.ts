import type { TableDeclaration } from '../declaration.js';

/** Logs of the channels by which hazards come in (渠道台账), to be compared with the hazard database. */
export const channels = {
  name: 'channels',
  zh: ['渠道台账', '排查渠道登记'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['登记编号'], required: true },
    kind: {
      type: 'term',
      zh: ['渠道', '来源渠道'],
      required: true,
      vocabulary: {
        'self-check': ['企业自查上报', '企业自查'],
        inspection: ['督导检查发现', '督导检查'],
        'tip-off': ['群众举报查实', '群众举报'],
      },
    },
    unitId: { type: 'id', zh: ['登记单位', '受理单位'], required: true, refersTo: ['units'] },
    on: { type: 'day', zh: ['登记日期', '日期'], required: true, role: 'own' },
    enterpriseId: { type: 'id', zh: ['企业编号'], refersTo: ['enterprises'] },
    major: { type: 'flag', zh: ['是否重大事故隐患', '是否重大隐患'] },
    // Whoever finds an entry missing from the database says no; of the others the id decides.
    entered: { type: 'flag', zh: ['是否入库', '是否录入数据库'], blankMeans: true },
    hazardId: { type: 'id', zh: ['隐患编号', '入库隐患编号'], refersTo: ['hazards'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
