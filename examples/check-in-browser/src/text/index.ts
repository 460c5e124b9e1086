import type { Language } from '@zhiben/core';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-cn.js';

export type { Words } from './words.js';

/** The words of a language. */
export const wordsOf = (language: Language): Words => (language === 'en' ? en : zhCN);
