import type { ParameterDescription, PlanDescription } from '@zhiben/core';
import type { Words } from './text/words.js';

/** A figure of the head of a plan: what it counts, and what it is. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/** How many duties of each sort there are, and how much of the text they cover. */
export function figuresOf({ duties, chapters, coverage }: PlanDescription, words: Words): Figure[] {
  const { counts } = words;
  const count = (kinds: (duty: PlanDescription['duties'][number]) => boolean) =>
    String(duties.filter(kinds).length);
  const clauses = chapters.flatMap((chapter) => chapter.clauses);
  const bare = clauses.filter(({ id }) => !duties.some(({ clause }) => clause === id));
  const figures = [
    { label: counts.duties, value: String(duties.length) },
    { label: counts.evaluated, value: count(({ kind }) => kind !== 'tracked' && kind !== 'same-as') },
    { label: counts.tracked, value: count(({ kind }) => kind === 'tracked') },
    { label: counts.permissions, value: count(({ permission }) => permission === true) },
    { label: counts.again, value: count(({ kind }) => kind === 'same-as') },
    { label: counts.bare, value: words.bareClauses(bare.length, clauses.length) },
  ];
  if (coverage.total === 0) return figures;
  const share = percent(coverage.quoted / coverage.total);
  return [
    ...figures,
    { label: counts.coverage, value: words.coverage(share, coverage.quoted, coverage.total) },
  ];
}

/** Whole percent; only all is 100%, only nothing is 0%. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const kept = share < 1 ? Math.min(99, rounded) : rounded;
  return `${share > 0 ? Math.max(1, kept) : 0}%`;
}

/** The values of a parameter with their unit, and the days on which each holds. */
export function valueText({ values, unit }: ParameterDescription, words: Words): string {
  const text = values.map(({ text, value, from, to }) => {
    const said = text[words.language] + (unit !== undefined && !Array.isArray(value) ? words.unit(unit) : '');
    return from === undefined && to === undefined ? said : words.dated(said, from, to);
  });
  return text.join(words.semicolon);
}

/** Where a parameter comes from: the text, a statute with its article, an assumption. */
export function sourceText({ source }: ParameterDescription, words: Words): string {
  const kind = words.source[source.kind];
  return source.kind === 'statute' ? words.aside(kind, source.article) : kind;
}

/** The other readings of a parameter that were considered, each with its value. */
export function alternativeTexts({ alternatives, unit }: ParameterDescription, words: Words): string[] {
  return alternatives.map(({ text, value, reading }) => {
    const said = text[words.language] + (unit !== undefined && !Array.isArray(value) ? words.unit(unit) : '');
    return said + words.colon + reading[words.language];
  });
}

/** The order in which parameters are listed: first what an official has to know to be assumed. */
export const SOURCES = ['default', 'statute', 'text'] as const;
