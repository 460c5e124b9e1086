import { anchors } from './anchors.js';
import type { PageContext } from './page-context.js';
import { PRINT } from './style/print.js';
import { SCREEN } from './style/screen.js';

/** The styles of a page: those of every page, and those that bind words to cards and chapters to sheets of paper. */
export function pageStyle(context: PageContext): string {
  return [SCREEN, ...highlights(context), PRINT, sheets(context)].join('\n');
}

/** The words of a duty light up while its card, or its number, is the target, is pointed at, or has the focus. */
function* highlights({ marks }: PageContext): Generator<string> {
  for (const [id, mark] of marks) {
    const places = [anchors.duty(id), anchors.words(id)].map((one) => `#${escaped(one)}`).join();
    yield `.unit:has(:is(${places}):is(:target,:hover,:focus-within)) .${mark}{background:var(--lit)}`;
  }
}

/** The foot of every sheet, and the title of the chapter at the top of its own. */
function sheets({ plan, words }: PageContext): string {
  const { before, between, after } = words.pageOf;
  const page = `${quoted(before)} counter(page) ${quoted(between)} counter(pages) ${quoted(after)}`;
  const chapters = plan.chapters.map(({ title }, at) => {
    const top = `@top-left{content:${quoted(title[words.language])}}`;
    return `@page sheet-${at}{${top}}@media print{.chapter-${at}{page:sheet-${at}}}`;
  });
  return `@page{@bottom-center{content:${page}}}${chapters.join('\n')}`;
}

/** Text as a string of CSS; no sign in it can end the string or the style. */
const quoted = (text: string): string => `"${text.replace(/["\\<>\n\r\f\0&]/g, hex)}"`;

/** Text as a name in CSS. */
const escaped = (text: string): string => text.replace(/[^\p{L}\d_-]/gu, hex);

const hex = (sign: string): string => `\\${(sign.codePointAt(0) || 0xfffd).toString(16)} `;
