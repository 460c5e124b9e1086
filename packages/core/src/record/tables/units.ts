import type { TableDeclaration } from '../declaration.js';

/** Units (单位): the town, its villages, the departments, the bureau. */
export const units = {
  name: 'units',
  zh: ['单位', '单位名录'],
  columns: {
    id: { type: 'id', zh: ['单位编号'], required: true },
    name: { type: 'text', zh: ['单位名称'], required: true },
    kind: {
      type: 'term',
      zh: ['单位类型', '单位类别'],
      required: true,
      closed: true,
      vocabulary: {
        town: ['乡镇', '镇', '乡', '街道'],
        village: ['村(社区)', '村', '社区'],
        department: ['部门', '组室', '站所'],
        bureau: ['管理局'],
      },
    },
    areaCode: { type: 'area-code', zh: ['行政区划代码', '区划代码'] },
  },
} as const satisfies TableDeclaration;
