import { html, type Markup } from '../markup.js';
import type { Block, Section, Unit } from '../outline.js';
import { anchors, linkTo } from './anchors.js';
import { dutyCard, noteCard } from './card.js';
import type { PageContext } from './page-context.js';
import { passageText } from './text.js';

/** The text with its cards, section by section. */
export function sections(context: PageContext): Markup {
  const { outline, words } = context;
  const bare = outline.sections.length === 0 && html`<p class="hint">${words.noText}</p>`;
  return html`${bare}${outline.sections.map((one) => section(one, context))}${unplaced(context)}`;
}

function section(section: Section, context: PageContext): Markup {
  const { plan, words } = context;
  const at = plan.chapters.findIndex(({ id }) => id === section.chapter);
  const chapter = plan.chapters[at];
  const isNamed = section.headings.length > 0 && chapter !== undefined;
  const place = isNamed && html` id="${anchors.chapter(chapter.id)}"`;
  const headings = section.headings.map((heading) => {
    const part = heading.level === 1 && 'part';
    return html`<h2 class="printed-text heading ${part}" lang="zh-CN">${passageText(heading, context, new Set())}</h2>\n`;
  });
  const gloss =
    isNamed && words.language !== 'zh-CN' && html`<p class="gloss">${chapter.title[words.language]}</p>\n`;
  return html`<section class="section ${isNamed && `chapter-${at}`}"${place}>
${headings}${gloss}${section.units.map((one) => unit(one, context))}</section>
`;
}

function unit({ clause, blocks }: Unit, context: PageContext): Markup {
  const inner = blocks.map((one) => block(one, context));
  if (clause === undefined) return html`<div class="unit">${inner}</div>\n`;
  return html`<section class="unit" id="${anchors.clause(clause)}">${inner}</section>\n`;
}

function block({ passage, duties, annotations }: Block, context: PageContext): Markup {
  const { plan, outline, words } = context;
  const { kind, clause, segments } = passage;
  const text = passageText(passage, context, new Set(annotations));
  if (kind === 'blank') return text;
  const own = plan.chapters.flatMap(({ clauses }) => clauses).find(({ id }) => id === clause);
  const gloss =
    kind === 'clause' &&
    own &&
    words.language !== 'zh-CN' &&
    html`<p class="gloss">${own.title[words.language]}</p>`;
  const isNarrative = kind === 'paragraph' && segments.every((one) => one.duties.length === 0);
  const tag =
    kind === 'clause'
      ? html`<h3 class="printed-text text">${text}</h3>`
      : html`<p class="printed-text text ${kind}">${text}</p>`;
  const label =
    kind === 'outside'
      ? html`<span class="label">${words.outside}</span>`
      : isNarrative && html`<span class="label">${words.narrative}</span>`;
  const whole = words.dutiesOf(clause === undefined ? words.subtitle : words.clause(clause));
  const numbers = [
    ...annotations.map((at) => `※${at + 1}`),
    ...duties.map(({ id }) => outline.numbers.get(id)),
  ];
  const about = `${whole} ${numbers.join(' ')}`;
  const cards =
    duties.length + annotations.length > 0 &&
    html`<aside class="cards" aria-label="${about}">
${annotations.map((at) => noteCard(at, context))}${duties.map((duty) => dutyCard(duty, context))}</aside>`;
  return html`<div class="block ${kind}${isNarrative && ' plain'}"><div class="words" lang="zh-CN">${tag}</div>${gloss}${label}${cards}</div>
`;
}

/** Duties of a plan that carries no text, by chapter and clause. */
function unplaced({ plan, outline, ...context }: PageContext): Markup {
  const { words } = context;
  const chapters = plan.chapters.filter(({ clauses }) => clauses.some(({ id }) => outline.unplaced.has(id)));
  return html`${chapters.map(
    ({ id, title, clauses }) => html`<section class="section" id="${anchors.chapter(id)}">
<h2 class="heading">${title[words.language]}</h2>
${clauses.map((clause) => {
  const duties = outline.unplaced.get(clause.id) ?? [];
  return html`<section class="unit" id="${anchors.clause(clause.id)}"><h3>${words.clause(clause.id)} ${clause.title[words.language]}</h3>
<div class="cards">${duties.map((duty) => dutyCard(duty, { plan, outline, ...context }))}</div></section>
`;
})}</section>
`,
  )}`;
}

/** The chapters and clauses, with links to them, and how many duties each has. */
export function contents({ plan, words }: PageContext): Markup {
  const count = (clause: string) => plan.duties.filter((duty) => duty.clause === clause).length;
  return html`<nav class="contents" id="contents" aria-label="${words.contents}">
<h2>${words.contents}</h2>
<ol>${plan.chapters.map(
    ({ id, title, clauses }) => html`<li><a href="${linkTo(anchors.chapter(id))}">${title[words.language]}</a>
<ul>${clauses.map(
      (clause) =>
        html`<li><a href="${linkTo(anchors.clause(clause.id))}">${words.clause(clause.id)} ${clause.title[words.language]}</a> <span class="count">${count(clause.id)}</span></li>`,
    )}</ul></li>
`,
  )}</ol>
<p><a href="#parameters">${words.parameters}</a>${plan.annotations.length > 0 && html` · <a href="#annotations">${words.annotations}</a>`}${plan.definitions.length > 0 && html` · <a href="#definitions">${words.definitions}</a>`}</p>
</nav>
`;
}
