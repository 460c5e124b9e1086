import { SaxesParser } from 'saxes';
import { firstLine } from '../../source/first-line.js';
import { AnnotationError } from './annotation-error.js';

/** Where the text of a tag lies. Holds only while the tag is visited. */
export interface TagPlace {
  readonly start: number;
  readonly end: number;
}

/** What is called for each tag of a document. */
export interface TagVisitor {
  /** A start tag, or an element that is one tag alone, for which `close` is called next with the same place. */
  open(name: string, attributes: Readonly<Record<string, string>>, place: TagPlace): void;
  close?(name: string, place: TagPlace): void;
}

/** How strictly XML is read. */
export interface XmlReading {
  /** Reads on over faults, as is needed for VML: Excel itself writes `<br>` into it that is never closed. */
  readonly lenient?: boolean;
}

/**
 * Walks the tags of a document without building anything. Entities other than XML's own five are refused, and so is a
 * document type: no package may hold one.
 *
 * Throws an `AnnotationError` where the text is no well-formed XML.
 *
 * @param part name of the part, for messages
 */
export function visitTags(xml: string, part: string, visitor: TagVisitor, reading: XmlReading = {}): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  // Looked up only when asked for: a sheet has millions of tags.
  const place: TagPlace = {
    // Of the tag that was just read: "<" stands nowhere within one.
    get start() {
      return xml.lastIndexOf('<', parser.position - 1);
    },
    get end() {
      return parser.position;
    },
  };
  parser.on('opentag', ({ name, attributes }) => visitor.open(name, attributes, place));
  parser.on('closetag', ({ name }) => visitor.close?.(name, place));
  parser.on('doctype', () => {
    throw new AnnotationError('bad-workbook', `${part}: DOCTYPE`);
  });
  if (reading.lenient) parser.on('error', () => {});
  try {
    parser.write(xml).close();
  } catch (error) {
    if (error instanceof AnnotationError) throw error;
    throw new AnnotationError('bad-workbook', `${part}: ${firstLine(error)}`);
  }
}

/** An element, with the places of its pieces in the text. */
export interface XmlElement {
  /** Its name as written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Where its start tag begins. */
  readonly start: number;
  /** Where its start tag ends. */
  readonly innerStart: number;
  /** Where its end tag begins; for an element of one tag alone, its end. */
  innerEnd: number;
  end: number;
}

/**
 * The elements of a small document, with their places.
 *
 * Throws an `AnnotationError` where the text is no well-formed XML.
 */
export function readXml(xml: string, part: string, reading: XmlReading = {}): XmlElement {
  const top: XmlElement[] = [];
  const stack: XmlElement[] = [];
  const visitor: TagVisitor = {
    open(name, attributes, { start, end }) {
      const element = { name, attributes, children: [], start, innerStart: end, innerEnd: end, end };
      (stack.at(-1)?.children ?? top).push(element);
      stack.push(element);
    },
    close(_, { start, end }) {
      const element = stack.pop()!;
      element.innerEnd = start === element.start ? end : start;
      element.end = end;
    },
  };
  visitTags(xml, part, visitor, reading);
  if (top.length === 0) throw new AnnotationError('bad-workbook', `${part}: no XML`);
  return top[0];
}

/**
 * A name without its prefix.
 *
 * @example localName('x:row') //=> 'row'
 */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The prefix of a name, with its colon; empty where there is none.
 *
 * @example prefixOf('x:row') //=> 'x:'
 */
export const prefixOf = (name: string): string => name.slice(0, name.indexOf(':') + 1);

/** The namespace that a root element is in, or undefined where it declares none. */
export function namespaceOf({
  name,
  attributes,
}: Pick<XmlElement, 'name' | 'attributes'>): string | undefined {
  const prefix = prefixOf(name);
  return attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
}

/** The children of an element that have a name, whatever their prefix. */
export const childrenOf = (element: XmlElement, local: string): XmlElement[] =>
  element.children.filter(({ name }) => localName(name) === local);

/** The first child of an element that has a name, whatever its prefix. */
export const childOf = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find(({ name }) => localName(name) === local);

/** Whether an attribute says yes. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** What no XML document can hold, not even escaped. */
const FORBIDDEN = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as it is written in XML, in an element or in double quotes. Characters that XML cannot hold become U+FFFD.
 *
 * @example escaped('a < "b"') //=> 'a &lt; &quot;b&quot;'
 */
export const escaped = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replace(FORBIDDEN, '\u{FFFD}')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]);

/**
 * A text as it is written in the strings of a sheet, where `_x000D_` would stand for a carriage return.
 *
 * @example escapedString('_x000D_') //=> '_x005F_x000D_'
 */
export const escapedString = (text: string): string =>
  escaped(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
