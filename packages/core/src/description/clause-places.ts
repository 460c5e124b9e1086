import type { CheckedPlan } from '../plan/schema.js';

/** Where a clause begins, and where its number and title end. */
export interface ClausePlace {
  readonly clause: string;
  readonly chapter: string;
  readonly from: number;
  readonly titleEnd: number;
}

/**
 * Finds where each clause begins in the text: the first line, after the beginning of the clause before it, that has
 * the last part of the clause's number (`18`, `(三)` of `一(三)`) and its title. A clause without such a line has no
 * place.
 */
export function clausePlaces({ text = '', actions }: CheckedPlan): ClausePlace[] {
  const places: ClausePlace[] = [];
  let next = 0;
  for (const action of actions) {
    for (const { id, title } of action.clauses) {
      for (const { from, line } of linesOf(text, next)) {
        const length = headLength(line, id, title['zh-CN']);
        if (length === 0) continue;
        places.push({ clause: id, chapter: action.id, from, titleEnd: from + length });
        next = from + line.length;
        break;
      }
    }
  }
  return places;
}

/** The lines of a text from a place on, each with the line breaks after it. */
export function* linesOf(text: string, from = 0): Generator<{ from: number; line: string }> {
  const lines = /[^\n]*\n+|[^\n]+$/g;
  lines.lastIndex = from;
  for (let found = lines.exec(text); found; found = lines.exec(text)) {
    yield { from: found.index, line: found[0] };
  }
}

/** The characters of a line that are number and title of a clause; 0 where it does not begin with them. */
function headLength(line: string, id: string, title: string): number {
  for (let at = 0; at < id.length; at++) {
    const number = id.slice(at);
    if (!line.startsWith(number)) continue;
    const between = /^[.．、]?\s*/.exec(line.slice(number.length))![0];
    const head = number + between + title;
    if (line.startsWith(head)) return head.length + (line[head.length] === '。' ? 1 : 0);
  }
  return 0;
}
