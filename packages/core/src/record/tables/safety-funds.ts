import type { TableDeclaration } from '../declaration.js';

/** Safety funds (安全生产费用): a row an enterprise and settled year. */
export const safetyFunds = {
  name: 'safetyFunds',
  zh: ['安全生产费用', '安全费用提取使用'],
  columns: {
    id: { type: 'id', zh: ['费用编号'], required: true },
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    settledOn: { type: 'day', zh: ['年度结算日期', '结算日期'], required: true, role: 'own' },
    period: { type: 'period', zh: ['所属期', '年度'] },
    category: {
      type: 'term',
      zh: ['计提类别'],
      vocabulary: {
        'ordinary-freight': ['普通货运'],
        'special-transport': ['客运、管道运输、危险品等特殊货运', '客运', '管道运输', '危险品货运'],
      },
    },
    baseYuan: { type: 'yuan', zh: ['计提基数', '上一年度营业收入'] },
    // What the enterprise itself states; looked at where the rate of its category is not in the plan.
    dueYuan: { type: 'yuan', zh: ['应提取金额'] },
    accruedYuan: { type: 'yuan', zh: ['已提取金额', '实际提取金额'] },
    usedYuan: { type: 'yuan', zh: ['已使用金额', '实际使用金额'] },
    outsideYuan: { type: 'yuan', zh: ['超范围使用金额'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
