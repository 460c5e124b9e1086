import type { Condition, Literal } from '../../condition/condition.js';
import type { Said } from '../../condition/seen.js';
import type { Language } from '../../record/issue.js';
import type { DutyDocument, ParameterDocument } from '../schema.js';

/** The period of a recurring duty, said with a number. */
type Every = Extract<DutyDocument, { kind: 'recurring' }>['every'];

/** What an overlay changed in the plan that it extends. */
export interface ChangeFacts {
  readonly kind: 'parameter' | 'add' | 'retire' | 'replace';
  /** The overlay. */
  readonly overlay: { readonly id: string; readonly title: Said; readonly issuer: Said };
  /** Id of the duty; absent for a parameter of the plan as a whole. */
  readonly obligation?: string;
  readonly parameter?: string;
  /** First day of the change; absent where it holds from the beginning. */
  readonly from?: string;
  /** Last day of the change; absent where it has no end. */
  readonly to?: string;
  /** On which rows the value holds; absent where on all. */
  readonly when?: Condition;
  /** What held for all rows on the first day; absent where nothing did. */
  readonly was?: Literal;
  /** Who had set what held before; absent where it is the plan itself. */
  readonly wasSetBy?: Said;
  readonly value?: Literal;
  readonly unit?: string;
  /** The period, where the value is how often a recurring duty is owed. */
  readonly every?: Every;
  /** Id of the duty that stands in its place. */
  readonly by?: string;
  readonly reason: Said;
  readonly source: ParameterDocument['source'];
}

/** What an overlay changed, as plain data, and as a line in either language. */
export interface PlanChange extends ChangeFacts {
  /**
   * The change as one line.
   *
   * @example change.text('en') //=> 'M18.check.highrisk: 1 a month here; 2 a month in 某县 since 2025-03-01'
   */
  text(language?: Language): string;
}

/** Gives a change its text, which is no part of the data. */
export function planChange(facts: ChangeFacts): PlanChange {
  const text = (language: Language = 'zh-CN') => (language === 'en' ? inEnglish(facts) : inChinese(facts));
  return Object.defineProperty({ ...facts } as PlanChange, 'text', { value: text });
}

const EVERY: Readonly<Record<Every, Said>> = {
  month: { 'zh-CN': '每月', en: 'a month' },
  quarter: { 'zh-CN': '每季度', en: 'a quarter' },
  'half-year': { 'zh-CN': '每半年', en: 'each half-year' },
  year: { 'zh-CN': '每年', en: 'a year' },
};

/** What is changed; how often a duty is owed goes by the duty's name alone. */
const about = ({ obligation, parameter, every }: ChangeFacts): string =>
  [obligation, every ? undefined : parameter].filter((part) => part !== undefined).join('.');

function inEnglish(facts: ChangeFacts): string {
  const { overlay, from, to, when, was, wasSetBy, value, unit, every, by } = facts;
  const days = (from ? ` since ${from}` : '') + (to ? ` to ${to}` : '');
  const where = ` in ${overlay.issuer.en}${days}`;
  const amount = (one: Literal) => {
    if (Array.isArray(one)) return `${one.length} values`;
    return every ? `${one} ${EVERY[every].en}` : `${one}${unit ? ` ${unit}` : ''}`;
  };
  switch (facts.kind) {
    case 'parameter': {
      const before = was === undefined ? '' : `${amount(was)} ${wasSetBy ? `in ${wasSetBy.en}` : 'here'}; `;
      return `${about(facts)}: ${before}${amount(value!)}${where}${when ? ', for some' : ''}`;
    }
    case 'add':
      return `${about(facts)}: added${where}`;
    case 'retire':
      return `${about(facts)}: retired${where}`;
    default:
      return `${about(facts)}: replaced by ${by}${where}`;
  }
}

function inChinese(facts: ChangeFacts): string {
  const { overlay, from, to, when, was, wasSetBy, value, unit, every, by } = facts;
  const until = to ? `至${to}` : '起';
  const where = overlay.issuer['zh-CN'] + (from ? `自${from}${until}` : to ? `截至${to}` : '');
  const amount = (one: Literal) => {
    if (Array.isArray(one)) return `${one.length}个值`;
    return every ? `${EVERY[every]['zh-CN']}${one}次` : one + (UNITS[unit ?? ''] ?? '');
  };
  switch (facts.kind) {
    case 'parameter': {
      const before = was === undefined ? '' : `${wasSetBy ? wasSetBy['zh-CN'] : '原为'}${amount(was)}；`;
      return `${about(facts)}：${before}${where}${amount(value!)}${when ? '（部分对象）' : ''}`;
    }
    case 'add':
      return `${about(facts)}：${where}增设`;
    case 'retire':
      return `${about(facts)}：${where}停止执行`;
    default:
      return `${about(facts)}：${where}由${by}代替`;
  }
}

const UNITS: Readonly<Record<string, string>> = { days: '天', 'working days': '个工作日', hours: '小时' };
