import type { ParameterDescription } from '@zhiben/core';
import { alternativeTexts, SOURCES, sourceText, valueText } from '../figures.js';
import { between, html, type Markup } from '../markup.js';
import { anchors, linkTo } from './anchors.js';
import type { PageContext } from './page-context.js';

/** Every parameter by its source, the assumptions first. */
export function parameterTables(context: PageContext): Markup {
  const { plan, words } = context;
  return html`<section class="section tables" id="parameters">
<h2>${words.parameters}</h2>
${SOURCES.map((kind) => {
  const own = plan.parameters.filter(({ source }) => source.kind === kind);
  return own.length > 0 && table(kind, own, context);
})}</section>
`;
}

function table(
  kind: (typeof SOURCES)[number],
  own: readonly ParameterDescription[],
  context: PageContext,
): Markup {
  const { words } = context;
  const { name, value, source, reading, alternatives, duties } = words.parameterColumns;
  const heads = kind === 'statute' ? [name, value, source, reading, duties] : [name, value, reading, duties];
  return html`<h3><span class="source ${kind}">${words.source[kind]}</span> ${words.sources[kind]} <span class="count">${own.length}</span></h3>
<p class="hint">${words.sourceNotes[kind]}</p>
<div class="scroll"><table class="parameters">
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${own.map(
  (
    one,
  ) => html`<tr><th scope="row"><code>${one.name}</code></th><td class="value">${valueText(one, words)}</td>${
    kind === 'statute' && html`<td>${sourceText(one, words)}</td>`
  }<td>${one.reading[words.language]}${alternativeTexts(one, words).map(
    (text) => html`<span class="alternative">${alternatives}${words.colon}${text}</span>`,
  )}</td><td class="uses">${between(
    one.duties.map((id) => html`<a href="${linkTo(anchors.duty(id))}">${id}</a>`),
    ' ',
  )}</td></tr>
`,
)}</tbody></table></div>
`;
}

/** The notes on the text, with links to the words. */
export function annotationList({ plan, words }: PageContext): Markup | false {
  if (plan.annotations.length === 0) return false;
  const isPlaced = plan.passages.length > 0;
  return html`<section class="section tables" id="annotations">
<h2>${words.annotations}</h2>
<dl class="notes">${plan.annotations.map(
    ({ quote, note }, at) =>
      html`<div><dt lang="zh-CN">${isPlaced ? html`<a href="${linkTo(anchors.noted(at))}">${quote}</a>` : quote}</dt><dd>${note[words.language]}</dd></div>`,
  )}</dl>
</section>
`;
}

/** The conditions and days that several duties refer to. */
export function definitionTable({ plan, words }: PageContext): Markup | false {
  if (plan.definitions.length === 0) return false;
  const { language, definitionColumns: heads } = words;
  return html`<section class="section tables" id="definitions">
<h2>${words.definitions}</h2>
<div class="scroll"><table>
<thead><tr><th scope="col">${heads.name}</th><th scope="col">${heads.reading}</th><th scope="col">${heads.text}</th></tr></thead>
<tbody>
${plan.definitions.map(
  ({ name, title, reading, text }) =>
    html`<tr><th scope="row">${title?.[language]} <code>${name}</code></th><td>${reading[language]}</td><td>${text?.[language]}</td></tr>
`,
)}</tbody></table></div>
</section>
`;
}
