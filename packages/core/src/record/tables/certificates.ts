import type { TableDeclaration } from '../declaration.js';

/** Certificates and licences (证照). */
export const certificates = {
  name: 'certificates',
  zh: ['证照', '证书台账'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['证书编号', '证照编号'], required: true },
    kind: {
      type: 'term',
      zh: ['证照类型', '证书类别'],
      required: true,
      vocabulary: {
        'special-operation': ['特种作业操作证', '特种作业'],
        licence: ['安全生产许可证', '许可证'],
        standardisation: ['安全生产标准化', '标准化'],
        insurance: ['安责险', '安全生产责任保险'],
      },
    },
    enterpriseId: {
      type: 'id',
      zh: ['企业编号', '所在单位'],
      required: true,
      refersTo: ['enterprises'],
    },
    validFrom: { type: 'day', zh: ['有效期起'], required: true, role: 'own' },
    validTo: { type: 'day', zh: ['有效期至'], required: true, role: 'planned' },
    holder: { type: 'text', zh: ['姓名', '持证人'] },
    reviewDue: { type: 'day', zh: ['应复审日期'], role: 'planned' },
    reviewedOn: { type: 'day', zh: ['复审日期'] },
    endedOn: { type: 'day', zh: ['终止日期', '注销日期'] },
  },
} as const satisfies TableDeclaration;
