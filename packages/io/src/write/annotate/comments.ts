import { AnnotationError } from './annotation-error.js';
import type { Mark } from './cell-note.js';
import { type CellPlace, formatCell, parseCell } from './reference.js';
import { Splices } from './splice.js';
import { childOf, childrenOf, escapedString, prefixOf, readXml, type XmlElement } from './xml.js';

/** Characters that Excel takes in one comment. */
const MOST_CHARACTERS = 32_767;

/** A list without a comment. */
export const emptyComments = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;

/**
 * Text of a list of comments in which each marked cell has its text: as a comment of its own, or below the text of the
 * comment that it has.
 *
 * @param part name of the part, for messages
 * @param marks by row and then by column
 */
export function withComments(xml: string, part: string, marks: readonly Mark[], author: string): string {
  const root = readXml(xml, part);
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  if (authors === undefined || list === undefined)
    throw new AnnotationError('bad-workbook', `${part}: authors, commentList`);
  const prefix = prefixOf(root.name);
  const splices = new Splices(xml);
  const known = childrenOf(list, 'comment').flatMap((element) => {
    const place = parseCell(element.attributes.ref ?? '');
    return place === undefined ? [] : [{ element, place }];
  });
  const byCell = new Map(known.map(({ element, place }) => [formatCell(place), element]));
  const fresh: Mark[] = [];
  for (const mark of marks) {
    const comment = byCell.get(formatCell(mark.place));
    if (comment === undefined) fresh.push(mark);
    else appendText(splices, comment, mark.text, prefix);
  }
  if (fresh.length === 0) return splices.toString();

  const authorId = authorIn(splices, authors, author, prefix);
  const atEnd: string[] = [];
  let next = 0;
  for (const mark of fresh) {
    while (next < known.length && compare(known[next].place, mark.place) < 0) next += 1;
    const text = newComment(mark, authorId, prefix);
    if (next === known.length) atEnd.push(text);
    else splices.insert(known[next].element.start, text);
  }
  if (atEnd.length > 0) splices.change(list, { append: atEnd.join('') });
  return splices.toString();
}

const compare = (one: CellPlace, other: CellPlace) => one.row - other.row || one.column - other.column;

/** Index of an author, who is added where he is not there. */
function authorIn(splices: Splices, authors: XmlElement, author: string, prefix: string): number {
  const name = escapedString(author);
  const known = childrenOf(authors, 'author');
  const at = known.findIndex(
    ({ innerStart, innerEnd }) => splices.original.slice(innerStart, innerEnd) === name,
  );
  if (at >= 0) return at;
  splices.change(authors, { append: `<${prefix}author>${name}</${prefix}author>` });
  return known.length;
}

function newComment({ place, text }: Mark, authorId: number, prefix: string): string {
  const ref = formatCell(place);
  return `<${prefix}comment ref="${ref}" authorId="${authorId}" shapeId="0"><${prefix}text>${textElement(text, prefix)}</${prefix}text></${prefix}comment>`;
}

const textElement = (text: string, prefix: string) =>
  `<${prefix}t xml:space="preserve">${escapedString(clipped(text))}</${prefix}t>`;

/** The text, with an ellipsis in the place of what is too much. */
const clipped = (text: string) =>
  text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;

/** Puts a text below that of a comment, which is either one plain text or made of runs, each in a font of its own. */
function appendText(splices: Splices, comment: XmlElement, text: string, prefix: string): void {
  const body = childOf(comment, 'text');
  if (body === undefined) {
    const append = `<${prefix}text>${textElement(text, prefix)}</${prefix}text>`;
    splices.change(comment, { append });
    return;
  }
  const lastRun = childrenOf(body, 'r').at(-1);
  const plain = childOf(body, 't');
  const line = `\n${text}`;
  if (lastRun !== undefined)
    splices.insert(lastRun.end, `<${prefix}r>${textElement(line, prefix)}</${prefix}r>`);
  else if (plain !== undefined) splices.change(plain, { append: escapedString(clipped(line)) });
  else splices.change(body, { append: textElement(text, prefix) });
}
