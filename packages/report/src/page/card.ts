import type { DutyDescription, ParameterDescription, Term } from '@zhiben/core';
import { alternativeTexts, longList, sourceText, valueText } from '../figures.js';
import { html, type Markup } from '../markup.js';
import { anchors, linkTo } from './anchors.js';
import type { PageContext } from './page-context.js';

const ABOUT: readonly Term['about'][] = ['applies', 'owed', 'evidence'];

/** The card of a duty: what the words became. */
export function dutyCard(duty: DutyDescription, context: PageContext): Markup {
  const { words, outline, cases, marks } = context;
  const { language } = words;
  const { id, kind, strength, title, quote, note, metric, permission, terms, parameters, sameAs } = duty;
  const number = outline.numbers.get(id);
  const own = Object.values(parameters);
  const titles = (Object.hasOwn(cases, id) ? cases[id] : undefined) ?? [];
  const isPlaced = marks.has(id);
  const back = isPlaced
    ? html`<a class="back" href="${linkTo(anchors.words(id))}" aria-label="${number} ${words.toWords(title[language])}">${number}</a>`
    : html`<span class="back">${number}</span>`;
  return html`<article class="card ${kind}" id="${anchors.duty(id)}">
<header><p class="kind">${back} <span class="sign" aria-hidden="true">${words.signs[kind]}</span> <b>${words.kinds[kind]}</b> <span class="strength">${words.strength[strength]}</span>${permission && html` <span class="permission">${words.permission}</span>`}</p>
<h4>${title[language]}</h4></header>
<p class="quote" lang="zh-CN"><q>${quote}</q></p>
<dl>${ABOUT.map((about) =>
    aboutTerms(
      terms.filter((term) => term.about === about),
      context,
      sameAs,
    ),
  )}${own.length > 0 && html`<div class="numbers"><dt>${words.parameterColumns.name}</dt><dd><ul>${own.map((one) => parameterItem(one, context))}</ul></dd></div>`}${note && row(words.note, note[language])}${metric && row(words.metric, metric[language])}${titles.length > 0 && html`<div><dt>${words.cases}</dt><dd><ul>${titles.map((one) => html`<li>${one}</li>`)}</ul></dd></div>`}</dl>
<p class="id"><code>${id}</code></p>
</article>
`;
}

const row = (label: string, text: string): Markup => html`<div><dt>${label}</dt><dd>${text}</dd></div>`;

/** Terms of one sort; those with the label of the one before go on under it. */
function aboutTerms(terms: readonly Term[], { words: { language } }: PageContext, sameAs?: string): Markup {
  const rows: { label: string; texts: string[] }[] = [];
  for (const { label, text } of terms) {
    const last = rows.at(-1);
    if (last && last.label === label[language]) last.texts.push(text[language]);
    else rows.push({ label: label[language], texts: [text[language]] });
  }
  return html`${rows.map(
    ({ label, texts }) =>
      html`<div><dt>${label}</dt>${texts.map((text) =>
        sameAs === undefined
          ? html`<dd>${text}</dd>`
          : html`<dd><a href="${linkTo(anchors.duty(sameAs))}">${text}</a></dd>`,
      )}</div>`,
  )}`;
}

function parameterItem(parameter: ParameterDescription, { words }: PageContext): Markup {
  const others = alternativeTexts(parameter, words);
  const members = longList(parameter);
  const value =
    members === undefined
      ? valueText(parameter, words)
      : html`<a href="#parameters">${words.members(members)}</a>`;
  return html`<li><span class="value">${value}</span> <span class="source ${parameter.source.kind}">${sourceText(parameter, words)}</span> <span class="reading">${parameter.reading[words.language]}</span>${others.map(
    (text) => html`<span class="alternative">${words.alternative}${words.colon}${text}</span>`,
  )}</li>`;
}

/** The card of a note on the text as it is printed. */
export function noteCard(at: number, { plan, words }: PageContext): Markup {
  const { quote, note } = plan.annotations[at];
  return html`<article class="card printed" id="${anchors.note(at)}">
<p class="kind"><a class="back" href="${linkTo(anchors.noted(at))}" aria-label="※ ${words.toWords(quote)}">※</a> <b>${words.printed}</b></p>
<p class="quote" lang="zh-CN"><q>${quote}</q></p>
<p>${note[words.language]}</p>
</article>
`;
}
