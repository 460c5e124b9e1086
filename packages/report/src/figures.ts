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
    { label: words.aside(counts.bare, words.ofClauses(clauses.length)), value: String(bare.length) },
  ];
  if (coverage.total === 0) return figures;
  const label = words.aside(counts.coverage, words.ofCharacters(coverage.quoted, coverage.total));
  return [...figures, { label, value: percent(coverage.quoted / coverage.total) }];
}

/** Whole percent; only all is 100%, only nothing is 0%. */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const kept = share < 1 ? Math.min(99, rounded) : rounded;
  return `${share > 0 ? Math.max(1, kept) : 0}%`;
}

/** The values of a parameter with their unit, and the days on which each holds. */
export function valueText({ values, unit }: ParameterDescription, words: Words): string {
  const texts = values.map(({ from, to, ...one }) => {
    const said = measured(one, unit, words);
    return from === undefined && to === undefined ? said : words.dated(said, from, to);
  });
  return texts.join(words.semicolon);
}

/** So many members of a list are named on a card; the table of parameters names all. */
const MOST_MEMBERS = 12;

/** How long the one list of a parameter is, where it is too long for a card. */
export function longList({ values }: ParameterDescription): number | undefined {
  const [{ value }] = values;
  return values.length === 1 && Array.isArray(value) && value.length > MOST_MEMBERS
    ? value.length
    : undefined;
}

/** A value with its unit; lists have none. */
function measured(
  { text, value }: Pick<ParameterDescription['values'][number], 'text' | 'value'>,
  unit: string | undefined,
  words: Words,
): string {
  return text[words.language] + (unit !== undefined && !Array.isArray(value) ? words.unit(unit, value) : '');
}

/** Where a parameter comes from: the text, a statute with its article, an assumption. */
export function sourceText({ source }: ParameterDescription, words: Words): string {
  const kind = words.source[source.kind];
  return source.kind === 'statute' ? words.aside(kind, source.article) : kind;
}

/** The other readings of a parameter that were considered, each with its value. */
export function alternativeTexts({ alternatives, unit }: ParameterDescription, words: Words): string[] {
  return alternatives.map(
    ({ reading, ...one }) => measured(one, unit, words) + words.colon + reading[words.language],
  );
}

/** The order in which parameters are listed: first what an official has to know to be assumed. */
export const SOURCES = ['default', 'statute', 'text'] as const;
