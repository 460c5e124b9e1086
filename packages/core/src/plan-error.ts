import type { Language } from './record/issue.js';

/** Why a plan document is refused. */
export type PlanErrorCode =
  | 'shape'
  | 'duplicate-id'
  | 'unknown-table'
  | 'unknown-column'
  | 'unknown-fact'
  | 'unknown-operator'
  | 'unknown-condition'
  | 'unknown-parameter'
  | 'unknown-clause'
  | 'unknown-duty'
  | 'same-as-same'
  | 'operator-type'
  | 'bad-value'
  | 'empty-any'
  | 'mixed-condition'
  | 'condition-cycle'
  | 'no-own-day'
  | 'moving-day'
  | 'dated-product'
  | 'parameter-overlap'
  | 'parameter-gap'
  | 'parameter-type'
  | 'parameter-dated'
  | 'parameter-conditional'
  | 'quote-not-verbatim'
  | 'unknown-base'
  | 'overlay-cycle'
  | 'unknown-action'
  | 'dates-reversed'
  | 'no-day-to-limit';

const MESSAGES: Record<PlanErrorCode, Record<Language, (detail: string) => string>> = {
  shape: { 'zh-CN': (d) => `格式不符：${d}`, en: (d) => `does not fit the schema: ${d}` },
  'duplicate-id': { 'zh-CN': (d) => `编号“${d}”重复`, en: (d) => `the id "${d}" is used twice` },
  'unknown-table': { 'zh-CN': (d) => `没有名为“${d}”的表`, en: (d) => `no table is named "${d}"` },
  'unknown-column': { 'zh-CN': (d) => `没有名为“${d}”的列`, en: (d) => `no column is named "${d}"` },
  'unknown-fact': { 'zh-CN': (d) => `没有名为“${d}”的事实`, en: (d) => `no fact is named "${d}"` },
  'unknown-operator': { 'zh-CN': (d) => `没有名为“${d}”的运算符`, en: (d) => `no operator is named "${d}"` },
  'unknown-condition': { 'zh-CN': (d) => `没有名为“${d}”的条件`, en: (d) => `no condition is named "${d}"` },
  'unknown-parameter': { 'zh-CN': (d) => `没有名为“${d}”的参数`, en: (d) => `no parameter is named "${d}"` },
  'unknown-clause': {
    'zh-CN': (d) => `没有编号为“${d}”的条款`,
    en: (d) => `no clause has the number "${d}"`,
  },
  'unknown-duty': { 'zh-CN': (d) => `没有编号为“${d}”的责任`, en: (d) => `no duty has the id "${d}"` },
  'same-as-same': {
    'zh-CN': (d) => `责任“${d}”本身就是另一项责任的重申，请直接指向那一项`,
    en: (d) => `the duty "${d}" only repeats another one itself; name that one`,
  },
  'operator-type': { 'zh-CN': (d) => `运算符不适用：${d}`, en: (d) => `the operator does not apply: ${d}` },
  'bad-value': { 'zh-CN': (d) => `取值不可用：${d}`, en: (d) => `the value cannot be used: ${d}` },
  'empty-any': {
    'zh-CN': () => '“any”不能为空（json-rules-engine 会当作成立）',
    en: () => 'an "any" must not be empty (json-rules-engine takes it for true)',
  },
  'mixed-condition': {
    'zh-CN': (d) => `一个条件里只能有 all、any、not、condition、fact 之一，此处有：${d}`,
    en: (d) => `a condition is one of all, any, not, condition, fact; here stand: ${d}`,
  },
  'condition-cycle': {
    'zh-CN': (d) => `条件或事实“${d}”引用了自身`,
    en: (d) => `the condition or fact "${d}" refers to itself`,
  },
  'no-own-day': {
    'zh-CN': (d) => `表“${d}”的记录没有自身日期，取不了先后`,
    en: (d) => `the records of the table "${d}" have no day of their own to be ordered by`,
  },
  'moving-day': {
    'zh-CN': (d) => `日期表达式里不能用“${d}”，请把天数加到比较的另一边`,
    en: (d) => `a day expression cannot use "${d}"; add the days to the other side of the comparison`,
  },
  'dated-product': {
    'zh-CN': (d) => `与之相乘的表不能有自身日期或录入日期:${d}`,
    en: (d) => `a table that cases are multiplied by can have neither days of its own nor of recording: ${d}`,
  },
  'parameter-overlap': {
    'zh-CN': (d) => `参数“${d}”的适用日期重叠`,
    en: (d) => `the dates of the parameter "${d}" overlap`,
  },
  'parameter-gap': {
    'zh-CN': (d) => `参数“${d}”在方案期内有一段没有取值`,
    en: (d) => `the parameter "${d}" has no value for part of the plan's time`,
  },
  'parameter-type': {
    'zh-CN': (d) => `参数的取值类型不符：${d}`,
    en: (d) => `the parameter has a value of another type: ${d}`,
  },
  'parameter-dated': {
    'zh-CN': (d) => `参数“${d}”随日期变化，此处需要单一取值`,
    en: (d) => `the parameter "${d}" changes with the day; a single value is needed here`,
  },
  'parameter-conditional': {
    'zh-CN': (d) => `参数“${d}”因主体而异，此处没有可据以取值的主体`,
    en: (d) => `the parameter "${d}" depends on the row; there is no row to decide by here`,
  },
  'quote-not-verbatim': {
    'zh-CN': (d) => `引文不是方案原文：“${d}”`,
    en: (d) => `the quote is not a verbatim part of the plan's text: "${d}"`,
  },
  'unknown-base': {
    'zh-CN': (d) => `找不到被修订的方案“${d}”`,
    en: (d) => `the plan "${d}" that is amended was not found`,
  },
  'overlay-cycle': {
    'zh-CN': (d) => `修订单“${d}”最终修订的是它自己`,
    en: (d) => `the overlay "${d}" amends itself in the end`,
  },
  'unknown-action': {
    'zh-CN': (d) => `没有编号为“${d}”的章节`,
    en: (d) => `no action has the id "${d}"`,
  },
  'dates-reversed': {
    'zh-CN': (d) => `止日早于起日：${d}`,
    en: (d) => `the last day is before the first: ${d}`,
  },
  'no-day-to-limit': {
    'zh-CN': (d) => `责任“${d}”的事项没有自身日期，到期日也不固定，无法自某日起停止或开始`,
    en: (d) =>
      `the cases of the duty "${d}" have no day of their own and no fixed due day: no day can end or begin it`,
  },
};

/** A plan document that cannot be used, with the place and the reason. */
export class PlanError extends Error {
  override readonly name = 'PlanError';

  constructor(
    readonly code: PlanErrorCode,
    /** Where in the document, as `actions/6/duties/0/bound/when`. */
    readonly path: string,
    /** What stood there. */
    readonly detail: string = '',
  ) {
    super(`${path || 'plan'}: ${MESSAGES[code].en(detail)}`);
  }

  /** The error as one sentence with its place. */
  text(language: Language = 'zh-CN'): string {
    return `${this.path || (language === 'en' ? 'plan' : '方案')}: ${MESSAGES[this.code][language](this.detail)}`;
  }
}
