import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** A page, read as a browser reads it. */
export class Tree {
  /** Codes of what is wrong with its markup. */
  readonly errors: string[] = [];
  readonly elements: Element[];

  constructor(page: string) {
    const root = parse(page, { onParseError: ({ code }) => this.errors.push(code) });
    this.elements = [...elementsIn(root)];
  }

  /** The elements of a name, of a class, or of both. */
  all(name: string | null, className?: string): Element[] {
    return this.elements.filter(
      (one) =>
        (name === null || one.tagName === name) &&
        (className === undefined || (attribute(one, 'class') ?? '').split(' ').includes(className)),
    );
  }

  byId(id: string): Element | undefined {
    return this.elements.find((one) => attribute(one, 'id') === id);
  }
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** The text in an element; without that of elements of some names. */
export function textIn(node: Node, without: readonly string[] = []): string {
  if ('value' in node && node.nodeName === '#text') return node.value;
  if ('tagName' in node && without.includes(node.tagName)) return '';
  return 'childNodes' in node ? node.childNodes.map((child) => textIn(child, without)).join('') : '';
}
