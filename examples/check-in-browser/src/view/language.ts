import type { Language } from '@zhiben/core';

/** Says what stands on the page from the start in a language; it is written in Chinese, with `data-en` beside it. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
  for (const one of document.querySelectorAll<HTMLElement>('[data-en]')) {
    one.dataset.zh ??= one.textContent?.trim() ?? '';
    one.textContent = (language === 'en' ? one.dataset.en : one.dataset.zh) ?? '';
  }
}
