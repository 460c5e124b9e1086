import type { Language } from '../../record/issue.js';

/** What looks wrong in a plan that can be used. */
export type PlanWarningCode = 'double-duty' | 'never-holds' | 'parameter-unread' | 'rung-unreachable';

const MESSAGES: Record<PlanWarningCode, Record<Language, (detail: string) => string>> = {
  'double-duty': {
    'zh-CN': (d) => `与“${d}”对同一主体、同一期间要求同一件事；如属有意，请用 replaces 说明`,
    en: (d) =>
      `asks the same of the same subjects at the same time as "${d}"; say so with replaces if it is meant`,
  },
  'never-holds': {
    'zh-CN': (d) => `该条件永远不会成立：${d}`,
    en: (d) => `this condition can never hold: ${d}`,
  },
  'parameter-unread': {
    'zh-CN': (d) => `没有任何责任读取参数“${d}”`,
    en: (d) => `no duty reads the parameter "${d}"`,
  },
  'rung-unreachable': {
    'zh-CN': (d) => `督办层级“${d}”永远到不了：期间为空，或完全被更高一级覆盖`,
    en: (d) => `the rung "${d}" is never reached: its days are none, or a higher rung covers them all`,
  },
};

/** Something that looks wrong in a plan that can be used, with the place and the reason. */
export interface PlanWarning {
  readonly code: PlanWarningCode;
  /** Where in the (merged) document, as `actions/6/duties/0/bound/when`. */
  readonly path: string;
  /** What it is about. */
  readonly detail: string;
  /** The warning as one sentence with its place. */
  text(language?: Language): string;
}

/** Makes a warning. */
export const planWarning = (code: PlanWarningCode, path: string, detail: string): PlanWarning => ({
  code,
  path,
  detail,
  text: (language = 'zh-CN') => `${path}: ${MESSAGES[code][language](detail)}`,
});
