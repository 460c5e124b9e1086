import type { TableDeclaration } from '../declaration.js';

/**
 * Persons (人员) at an enterprise or a unit, in scope from `joinedOn` to `leftOn`. No names and no identity numbers: an
 * id is a code (a staff number, a hash) that the other tables use too.
 */
export const persons = {
  name: 'persons',
  zh: ['人员', '人员名册', '从业人员名册'],
  typedBy: 'role',
  endsOn: 'leftOn',
  columns: {
    id: { type: 'id', zh: ['人员编号', '工号'], required: true },
    role: {
      type: 'term',
      zh: ['人员类别'],
      required: true,
      vocabulary: {
        principal: ['主要负责人'],
        'safety-manager': ['安全管理人员', '专职安全员'],
        'special-operation': ['特种作业人员'],
        worker: ['其他从业人员', '从业人员', '一线员工'],
        officer: ['监管执法人员', '执法人员'],
        leader: ['党政领导干部', '领导干部'],
      },
    },
    enterpriseId: { type: 'id', zh: ['企业编号', '所在企业'], refersTo: ['enterprises'] },
    unitId: { type: 'id', zh: ['单位编号', '所在单位'], refersTo: ['units'] },
    joinedOn: { type: 'day', zh: ['入职日期', '任职日期'], role: 'own' },
    postStartedOn: { type: 'day', zh: ['上岗日期', '到岗日期'] },
    leftOn: { type: 'day', zh: ['离职日期', '离岗日期'], notBefore: 'joinedOn' },
    trade: {
      type: 'term',
      zh: ['工种', '作业类别'],
      vocabulary: {
        welding: ['焊接与热切割', '焊工', '电气焊'],
        electrical: ['电工', '电工作业'],
        height: ['高处作业'],
        refrigeration: ['制冷与空调'],
      },
    },
    employment: {
      type: 'term',
      zh: ['用工形式', '用工方式'],
      vocabulary: {
        own: ['本单位职工', '合同制'],
        dispatched: ['劳务派遣'],
        flexible: ['灵活用工', '临时用工'],
      },
    },
    underOrders: { type: 'flag', zh: ['是否接受本单位作业指令', '接受作业指令'] },
    included: { type: 'flag', zh: ['是否纳入安全管理体系', '是否纳入安全生产管理'] },
    bannedOn: { type: 'day', zh: ['终身禁任日期'] },
    bannedIndustry: { type: 'industry-code', zh: ['禁任行业', '禁任行业大类'] },
    recordedOn: { type: 'day', zh: ['录入日期', '填报日期'], role: 'recorded' },
  },
} as const satisfies TableDeclaration;
