import type { Language } from '@zhiben/core';

/** The languages the command line speaks. */
export const LANGUAGES = ['zh-CN', 'en'] as const satisfies readonly Language[];

/** Whether a text names a language. */
export const isLanguage = (text: string | undefined): text is Language =>
  LANGUAGES.some((one) => one === text);

/**
 * The language of the environment: English where the first that is set of `LC_ALL`, `LC_MESSAGES` and `LANG` begins
 * with `en`, else Chinese.
 *
 * @example languageOf({ LANG: 'en_GB.UTF-8' }) //=> 'en'
 * @example languageOf({ LANG: 'C.UTF-8' })     //=> 'zh-CN'
 */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}
