import type { Language } from '@zhiben/core';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-cn.js';

export type { Words };

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': zhCN, en };

/** What the command line says in a language. */
export const wordsOf = (language: Language): Words => WORDS[language];
