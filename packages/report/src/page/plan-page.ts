import { describePlan, type Plan } from '@zhiben/core';
import { html, Markup } from '../markup.js';
import type { PageOptions } from '../options.js';
import { outlineOf } from '../outline.js';
import { wordsIn } from '../text/words.js';
import { head } from './head.js';
import type { PageContext } from './page-context.js';
import { contents, sections } from './sections.js';
import { pageStyle } from './style.js';
import { annotationList, definitionTable, parameterTables } from './tables.js';

/** Nothing is fetched, run or sent; styles stand in the page alone. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A plan as a page: its text, each character once, and beside it what the words became; then every parameter by its
 * source. One HTML document without scripts and without anything from elsewhere, for screens, phones and A4 paper.
 *
 * @example planPage(loadPlan(plan), { language: 'en' }).startsWith('<!doctype html>') //=> true
 */
export function planPage(plan: Plan, { language = 'zh-CN', cases = {} }: PageOptions = {}): string {
  const described = describePlan(plan);
  const outline = outlineOf(described);
  const placed = described.duties.filter(
    ({ id, clause }) => !outline.unplaced.get(clause)?.some((duty) => duty.id === id),
  );
  const context: PageContext = {
    plan: described,
    outline,
    words: wordsIn(language),
    cases,
    marks: new Map(placed.map(({ id }, at) => [id, `m${at}`])),
  };
  const page = html`<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="color-scheme" content="light dark">
<title>${described.title[language]}</title>
<style>${new Markup(pageStyle(context))}</style>
</head>
<body>
${head(context)}${contents(context)}<main>
${sections(context)}${parameterTables(context)}${annotationList(context)}${definitionTable(context)}</main>
</body>
</html>
`;
  return `<!doctype html>\n${page}`;
}
