import type { TableDeclaration } from '../declaration.js';

/** Registers of things to be dealt with (台账): vehicles, water-supply cells, houses, monitored sources. */
export const assets = {
  name: 'assets',
  zh: ['台账'],
  typedBy: 'kind',
  columns: {
    id: { type: 'id', zh: ['台账编号'], required: true },
    kind: {
      type: 'term',
      zh: ['台账类型', '台账类别'],
      required: true,
      vocabulary: {
        'modified-tractor': ['变型拖拉机'],
        'old-locomotive': ['老旧内燃机车'],
        'fire-water-cell': ['消防供水单元'],
        'self-built-house': ['自建房'],
        'major-hazard-source': ['重大危险源'],
        steel: ['钢铁'],
        'deep-well-casting': ['深井铸造'],
        'dust-explosion': ['粉尘涉爆'],
      },
    },
    areaCode: { type: 'area-code', zh: ['行政区划代码', '区划代码'] },
    enterpriseId: { type: 'id', zh: ['企业编号'], refersTo: ['enterprises'] },
    inScope: { type: 'flag', zh: ['是否纳入范围', '是否纳入'], blankMeans: true },
    doneOn: { type: 'day', zh: ['完成日期'] },
  },
} as const satisfies TableDeclaration;
