import type { TableDeclaration } from '../declaration.js';

/** Hazards (事故隐患), from the day one is found to the day it is closed (销号). */
export const hazards = {
  name: 'hazards',
  zh: ['隐患', '隐患台账', '重大事故隐患台账'],
  columns: {
    id: { type: 'id', zh: ['隐患编号', '编号'], required: true },
    enterpriseId: { type: 'id', zh: ['企业编号'], required: true, refersTo: ['enterprises'] },
    level: {
      type: 'term',
      zh: ['隐患等级', '隐患级别'],
      required: true,
      closed: true,
      vocabulary: { major: ['重大', '重大隐患', '重大事故隐患'], general: ['一般', '一般隐患'] },
    },
    foundOn: {
      type: 'day',
      zh: ['发现日期', '排查时间', '检查日期', '登记时间'],
      required: true,
      role: 'own',
    },
    source: {
      type: 'term',
      zh: ['隐患来源'],
      closed: true,
      vocabulary: {
        'self-check': ['企业自查', '自查'],
        inspection: ['督导检查', '检查发现', '执法检查'],
        'tip-off': ['群众举报', '举报'],
      },
    },
    criterion: { type: 'text', zh: ['判定依据'] },
    description: { type: 'text', zh: ['隐患描述', '隐患内容', '问题描述'] },
    deadline: {
      type: 'day',
      zh: ['整改期限', '完成时限', '隐患治理期限', '计划完成日期'],
      role: 'planned',
      countedFrom: 'foundOn',
      notBefore: 'foundOn',
    },
    extendedTo: {
      type: 'day',
      zh: ['延期至', '延期后整改期限'],
      role: 'planned',
      datedBy: 'extendedOn',
      notBefore: 'foundOn',
    },
    extendedOn: { type: 'day', zh: ['延期批准日期'] },
    progress: {
      type: 'number',
      zh: ['整改进度', '整改进度(%)'],
      datedBy: 'progressOn',
      range: [0, 100],
    },
    progressOn: { type: 'day', zh: ['进度更新日期'] },
    rectifiedOn: { type: 'day', zh: ['整改完成时间', '整改时间', '实际完成日期'], notBefore: 'foundOn' },
    reviewedBy: { type: 'id', zh: ['复查单位', '验收单位'], refersTo: ['units'] },
    reviewedOn: { type: 'day', zh: ['复查时间', '验收时间'], notBefore: 'foundOn' },
    closedOn: { type: 'day', zh: ['销号日期', '闭环时间'], notBefore: 'foundOn' },
    // What a ledger says of its own state; no duty looks at it.
    statedStatus: {
      type: 'term',
      zh: ['整改状态', '隐患状态', '整改情况', '状态'],
      vocabulary: {
        rectifying: ['整改中', '未整改', '待整改'],
        'awaiting-review': ['待验收', '待复查', '整改待审核'],
        rectified: ['已整改', '整改完成'],
        closed: ['已销号', '已验收', '已复查', '已闭环', '已核销'],
        overdue: ['逾期', '超期'],
        extended: ['已延期'],
      },
      claims: {
        rectified: ['rectifiedOn', 'reviewedOn', 'closedOn'],
        closed: ['closedOn', 'reviewedOn'],
        extended: ['extendedTo'],
      },
    },
    listedOn: { type: 'day', zh: ['挂牌督办日期', '督办日期'] },
    notifiedPrincipalOn: { type: 'day', zh: ['通知主要负责人日期'] },
    notifiedControllerOn: { type: 'day', zh: ['通知实际控制人日期'] },
    responsible: { type: 'text', zh: ['整改责任人', '责任人'] },
    measures: { type: 'text', zh: ['整改措施', '治理措施', '控制措施'] },
    fundYuan: { type: 'yuan', zh: ['整改资金', '治理费用', '资金'] },
    securedYuan: { type: 'yuan', zh: ['落实资金', '到位资金'] },
    emergencyPlan: { type: 'text', zh: ['应急预案', '应急措施'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
