import { figuresOf } from '../figures.js';
import { html, type Markup } from '../markup.js';
import type { PageContext } from './page-context.js';

/** Title, issuer, figures and legend. */
export function head({ plan, words }: PageContext): Markup {
  const { language, kinds, signs } = words;
  const { from, to } = plan.window;
  return html`<header class="head">
<h1>${plan.title[language]}</h1>
<p class="subtitle">${words.subtitle}</p>
<dl class="about"><div><dt>${words.issuer}</dt><dd>${plan.issuer[language]}</dd></div><div><dt>${words.window}</dt><dd>${words.span(from, to)}</dd></div></dl>
<dl class="figures">${figuresOf(plan, words).map(
    ({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`,
  )}</dl>
<p class="hint">${words.coverageNote}</p>
<section class="legend" aria-label="${words.legend}">
<h2>${words.legend}</h2>
<ul>
<li><mark class="firm">${words.legendQuoted}</mark></li>
<li><mark class="soft">${words.legendTracked}</mark></li>
<li><mark class="firm shared">${words.legendShared}</mark></li>
<li><span class="narrative">${words.narrative}</span></li>
<li><span class="ref"><b>1</b></span> ${words.legendNumber}</li>
<li><span class="ref"><b class="to-note">※</b></span> <span class="noted">${words.legendNoted}</span></li>
</ul>
<ul class="kinds">${Object.entries(kinds).map(
    ([kind, name]) =>
      html`<li class="${kind}"><span class="sign" aria-hidden="true">${signs[kind as keyof typeof signs]}</span> ${name}</li>`,
  )}</ul>
</section>
</header>
`;
}
