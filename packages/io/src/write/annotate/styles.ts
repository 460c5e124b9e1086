import type { Severity } from './cell-note.js';
import { declareType } from './content-types.js';
import type { Parts } from './parts.js';
import { addRelationship } from './relationships.js';
import { Splices, withAttributes } from './splice.js';
import type { Workbook } from './workbook.js';
import { childOf, childrenOf, localName, prefixOf, readXml, type XmlElement } from './xml.js';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Colours of cells: those of Excel's own formats "Bad" and "Neutral". */
const COLOURS: Record<Severity, string> = { error: 'FFFFC7CE', warning: 'FFFFEB9C' };

/** The sections of a style sheet in the order that they must have (ECMA-376, CT_Stylesheet). */
const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The fills that every workbook begins with; Excel takes the first two for these, whatever they say. */
const FIRST_FILLS = ['none', 'gray125'];

/** The formats of a workbook, to which the colours of noted cells are added as they are asked for. */
export class NotedStyles {
  readonly #part: string;
  readonly #xml: string;
  readonly #root: XmlElement;
  readonly #prefix: string;
  readonly #fills: XmlElement | undefined;
  readonly #formats: XmlElement | undefined;
  /** By severity and original format, the added format. */
  readonly #added = new Map<string, { readonly index: number; readonly text: string }>();
  /** Severities in the order in which their fills are added. */
  readonly #severities: Severity[] = [];

  constructor(
    readonly parts: Parts,
    readonly workbook: Workbook,
  ) {
    const known = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
    this.#part = known ?? parts.freshName('xl/styles', '.xml');
    const xml = known === undefined ? '<styleSheet/>' : parts.text(known);
    const isEmpty = readXml(xml, this.#part).children.length === 0;
    this.#xml = isEmpty ? minimalStyles(workbook.dialect.main) : xml;
    this.#root = readXml(this.#xml, this.#part);
    this.#prefix = prefixOf(this.#root.name);
    this.#fills = childOf(this.#root, 'fills');
    this.#formats = childOf(this.#root, 'cellXfs');
    if (known !== undefined) return;
    addRelationship(parts, workbook.part, `${workbook.dialect.relationships}/styles`, this.#part);
    declareType(parts, this.#part, CONTENT_TYPE);
  }

  /** Index of the format that is an original one with the colour of a severity. */
  noted(style: number, severity: Severity): number {
    const key = `${severity} ${style}`;
    const known = this.#added.get(key);
    if (known !== undefined) return known.index;
    if (!this.#severities.includes(severity)) this.#severities.push(severity);
    const fillId = this.#fillCount + this.#severities.indexOf(severity);
    const index = this.#formatCount + this.#added.size;
    this.#added.set(key, { index, text: this.#withFill(style, fillId) });
    return index;
  }

  /** Writes the part with what was added. */
  write(): void {
    if (this.#added.size === 0) return;
    const splices = new Splices(this.#xml);
    const firstFills = this.#fills === undefined ? FIRST_FILLS.map((pattern) => this.#fill(pattern)) : [];
    const fills = [
      ...firstFills,
      ...this.#severities.map((severity) => this.#fill('solid', COLOURS[severity])),
    ];
    this.#extend(splices, 'fills', this.#fills, fills);
    const formats = [...this.#added.values()].map(({ text }) => text);
    this.#extend(
      splices,
      'cellXfs',
      this.#formats,
      this.#formats === undefined ? [this.#plain(), ...formats] : formats,
    );
    this.parts.write(this.#part, splices.toString());
  }

  get #fillCount(): number {
    return this.#fills === undefined ? FIRST_FILLS.length : childrenOf(this.#fills, 'fill').length;
  }

  get #formatCount(): number {
    return this.#formats === undefined ? 1 : childrenOf(this.#formats, 'xf').length;
  }

  /** A format with another fill. A cell may name a format that is not there: it shows as one without any. */
  #withFill(style: number, fillId: number): string {
    const original = this.#formats && childrenOf(this.#formats, 'xf')[style];
    const text = original === undefined ? this.#plain() : this.#xml.slice(original.start, original.end);
    const tagEnd = original === undefined ? text.length : original.innerStart - original.start;
    const tag = withAttributes(text.slice(0, tagEnd), { fillId: String(fillId), applyFill: '1' });
    return tag + text.slice(tagEnd);
  }

  #plain(): string {
    return `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`;
  }

  #fill(pattern: string, colour?: string): string {
    const p = this.#prefix;
    const inner = colour === undefined ? '' : `<${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/>`;
    return `<${p}fill><${p}patternFill patternType="${pattern}">${inner}</${p}patternFill></${p}fill>`;
  }

  /** Puts elements behind those of a section, which is made where it is not there. */
  #extend(
    splices: Splices,
    section: string,
    element: XmlElement | undefined,
    added: readonly string[],
  ): void {
    const append = added.join('');
    if (element !== undefined) {
      splices.change(element, {
        attributes: { count: String(element.children.length + added.length) },
        append,
      });
      return;
    }
    const name = this.#prefix + section;
    const later = SECTIONS.slice(SECTIONS.indexOf(section) + 1);
    const next = this.#root.children.find((child) => later.includes(localName(child.name)));
    splices.insert(
      next?.start ?? this.#root.innerEnd,
      `<${name} count="${added.length}">${append}</${name}>`,
    );
  }
}

const minimalStyles = (namespace: string) =>
  [
    `<styleSheet xmlns="${namespace}">`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '</styleSheet>',
  ].join('');
