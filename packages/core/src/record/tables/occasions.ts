import type { TableDeclaration } from '../declaration.js';

/** Holidays, events and key periods (重要时段) to be prepared for; a row stands before its days come. */
export const occasions = {
  name: 'occasions',
  zh: ['重要时段', '重大节日和重要活动'],
  columns: {
    id: { type: 'id', zh: ['时段编号'], required: true },
    name: { type: 'text', zh: ['时段名称', '节日或活动名称'], required: true },
    kind: {
      type: 'term',
      zh: ['时段类型'],
      vocabulary: {
        holiday: ['重大节日', '节日'],
        event: ['重要活动', '活动'],
        period: ['重点时段'],
      },
    },
    startsOn: { type: 'day', zh: ['开始日期'], required: true, role: 'planned' },
    endsOn: { type: 'day', zh: ['结束日期'], role: 'planned', notBefore: 'startsOn' },
  },
} as const satisfies TableDeclaration;
