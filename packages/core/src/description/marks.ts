import type { Segment } from './description.js';

/** A stretch of the text, its end not included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that a duty quotes, or that a note is on. */
export type Mark = Range & ({ readonly duty: string } | { readonly annotation: number });

/** Every place at which words stand in a text. */
export function occurrences(text: string, words: string): Range[] {
  const found: Range[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ from: at, to: at + words.length });
  }
  return found;
}

/** Cuts a stretch of the text wherever a mark begins or ends. Marks may overlap, nest, and be of the same words. */
export function segmentsOf(text: string, from: number, to: number, marks: readonly Mark[]): Segment[] {
  const within = marks.filter((mark) => mark.from < to && mark.to > from);
  const cuts = within.flatMap((mark) => [mark.from, mark.to]).filter((cut) => cut > from && cut < to);
  const starts = [...new Set([from, ...cuts])].sort((a, b) => a - b);
  return starts.map((start, at) => {
    const here = within.filter((mark) => mark.from <= start && start < mark.to);
    const duties = here.flatMap((mark) => ('duty' in mark ? [mark] : []));
    return {
      text: text.slice(start, starts[at + 1] ?? to),
      duties: duties.map(({ duty }) => duty),
      begins: duties.filter((mark) => mark.from === start).map(({ duty }) => duty),
      annotations: here.flatMap((mark) => ('annotation' in mark ? [mark.annotation] : [])),
    };
  });
}
