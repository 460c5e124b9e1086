import { SaxesParser } from 'saxes';
import { escaped, type XmlElement } from './xml.js';

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes to a text at places of the original; all that lies between them stays as it is. */
export class Splices {
  readonly #splices: Splice[] = [];

  constructor(readonly original: string) {}

  /** Puts text in the place of what lies from `start` to `end`. Places that overlap are an error of the program. */
  replace(start: number, end: number, text: string): void {
    this.#splices.push({ start, end, text });
  }

  /** Puts text before a place; of several at one place the one that was put first comes first. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** Sets attributes of an element and puts text behind what it holds. */
  change(
    element: XmlElement,
    { attributes = {}, append = '' }: { attributes?: Readonly<Record<string, string>>; append?: string },
  ): void {
    const { name, start, innerStart, innerEnd, end } = element;
    const tag = withAttributes(this.original.slice(start, innerStart), attributes);
    const isOneTag = innerStart === end;
    if (isOneTag && append !== '') this.replace(start, end, `${opened(tag)}${append}</${name}>`);
    else {
      this.replace(start, innerStart, tag);
      if (append !== '') this.insert(innerEnd, append);
    }
  }

  /** The text with its changes. */
  toString(): string {
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of inOrder(this.#splices)) {
      if (start < at) throw new RangeError(`splices overlap at ${start}`);
      pieces.push(this.original.slice(at, start), text);
      at = end;
    }
    pieces.push(this.original.slice(at));
    return pieces.join('');
  }
}

/** By place; what is put before a place comes before what replaces the text from there. */
const inOrder = (splices: readonly Splice[]) =>
  [...splices].sort((one, other) => one.start - other.start || one.end - other.end);

/** A tag that stands alone, as one that opens. */
const opened = (tag: string) => `${tag.slice(0, tag.lastIndexOf('/'))}>`;

/**
 * A start tag with attributes set: those that it has change in their place, others come behind its name.
 *
 * @example withAttributes('<c r="A1" s="3"/>', { s: '7', t: 's' }) //=> '<c t="s" r="A1" s="7"/>'
 */
export function withAttributes(tag: string, attributes: Readonly<Record<string, string>>): string {
  const splices = new Splices(tag);
  const missing = new Map(Object.entries(attributes));
  const parser = new SaxesParser({ xmlns: false, position: false, fragment: true });
  let nameEnd = 0;
  parser.on('opentagstart', ({ name }) => {
    nameEnd = 1 + name.length;
  });
  parser.on('attribute', ({ name }) => {
    const value = missing.get(name);
    if (value === undefined) return;
    // The value was just read, so its closing quote is the character before.
    const valueEnd = parser.position - 1;
    const valueStart = tag.lastIndexOf(tag[valueEnd], valueEnd - 1) + 1;
    splices.replace(valueStart, valueEnd, escaped(value));
    missing.delete(name);
  });
  parser.write(tag);
  for (const [name, value] of missing) splices.insert(nameEnd, ` ${name}="${escaped(value)}"`);
  return splices.toString();
}
