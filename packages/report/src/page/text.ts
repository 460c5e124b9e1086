import type { Passage, Segment } from '@zhiben/core';
import { html, type Markup } from '../markup.js';
import { anchors, linkTo } from './anchors.js';
import type { PageContext } from './page-context.js';

/** The words of a passage, every character once: those that became duties are marked, with links to them. */
export function passageText(
  { segments, kind }: Passage,
  context: PageContext,
  noted: ReadonlySet<number>,
): Markup {
  const isProse = kind === 'paragraph';
  const begun = new Set<number>();
  return html`${segments.map((segment, at) => {
    const first = segment.annotations.filter((at) => !begun.has(at));
    for (const at of first) begun.add(at);
    const goesOn = segments[at - 1]?.duties.length === 0;
    return segmentText(segment, context, isProse, goesOn, first, noted);
  })}`;
}

function segmentText(
  segment: Segment,
  context: PageContext,
  isProse: boolean,
  goesOn: boolean,
  notes: readonly number[],
  first: ReadonlySet<number>,
): Markup {
  const { text, duties, begins, annotations } = segment;
  const { plan, outline, words, marks } = context;
  const byId = (id: string) => plan.duties.find((duty) => duty.id === id)!;
  const note = (words: string) =>
    annotations.length > 0 ? html`<span class="noted">${words}</span>` : words;
  const links = [
    ...begins.map((id) => {
      const title = words.toCard(byId(id).title[words.language]);
      return html`<sup class="ref"><a id="${anchors.words(id)}" href="${linkTo(anchors.duty(id))}" aria-label="${outline.numbers.get(id)} ${title}">${outline.numbers.get(id)}</a></sup>`;
    }),
    ...notes.map((at) => {
      const id = first.has(at) && html` id="${anchors.noted(at)}"`;
      return html`<sup class="ref"><a class="to-note"${id} href="${linkTo(anchors.note(at))}" aria-label="※ ${words.printed}">※</a></sup>`;
    }),
  ];
  if (duties.length === 0) {
    // The mark of narrative stands before its first word, not before a comma.
    const [, signs, prose] = /^([\p{P}\s]*)(.*)$/su.exec(text)!;
    if (!isProse || prose === '') return html`${links}${note(text)}`;
    const name = goesOn ? 'narrative on' : 'narrative';
    return html`${links}${signs && note(signs)}<span class="${name}">${note(prose)}</span>`;
  }
  const isTracked = duties.every((id) => byId(id).kind === 'tracked');
  const classes = [
    isTracked ? 'soft' : 'firm',
    duties.length > 1 && 'shared',
    ...duties.map((id) => marks.get(id)),
  ];
  return html`${links}<mark class="${classes.filter(Boolean).join(' ')}">${note(text)}</mark>`;
}
