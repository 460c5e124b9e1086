import type { DescriptionWords } from './words.js';

const EVERY = { month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' } as const;

/** Chinese. */
export const zhCN: DescriptionWords = {
  labels: {
    owed: '要求',
    each: '逐项',
    lifted: '免除',
    answer: '处置记录',
    whose: '归属',
    counts: '计入',
  },
  atLeast: (every, count) => `${EVERY[every]}至少 ${count} 次`,
  atLeastSum: (every, label, amount) => `${EVERY[every]}${label}合计至少 ${amount}`,
  effectiveFrom: (day) => `自 ${day} 起的周期`,
  yearly: (from, to) => (from === to ? `每年 ${from}` : `每年 ${from} 至 ${to}`),
  grace: (days) => `宽限 ${days} 天`,
  minimum: (days) => `周期内满 ${days} 天的才计`,
  by: (label) => `按“${label}”归属`,
  period: { stated: '按记录注明的所属期计', 'stated-or-day': '按所属期计，未注明的按日期' },
  within: (days) => `触发后 ${days} 天内`,
  rung: (title, from, until, when) =>
    `${title}：自 ${from}${until ? `，至 ${until}` : ''}${when ? `，且${when}` : ''}`,
  share: (share, by) => `${by} 前，完成的占比不低于 ${share}`,
  state: (day, measure, relation) => `${day}，${measure}${relation}`,
  monthEnds: (months, to) => `至 ${to} 的 ${months} 个月末`,
  onDay: (day) => `${day} 的数`,
  tracked: '计数，记下最近一次的日期，不作评判',
  datedBy: (label) => `自“${label}”之日起计入`,
  sameAs: (title, id) => `即“${title}”（${id}），不重复计算`,
  dated: (value, from) => `${from} 起 ${value}`,
  ifThen: (condition, use, other) => `${condition}的：${use}${other ? `；否则：${other}` : ''}`,
  alike: (label) => `与${label}相同`,
  named: (name, reading) => `符合“${name}”（${reading}）`,
  since: (day) => `不早于 ${day}`,
  notAfter: (day) => `不晚于 ${day}`,
  until: (day) => `早于 ${day}`,
};
