import { AnnotationError } from './annotation-error.js';
import { type Dialect, dialectOf } from './dialect.js';
import type { Parts } from './parts.js';
import { type Relationship, relationshipsOf } from './relationships.js';
import { childOf, childrenOf, localName, namespaceOf, readXml } from './xml.js';

/** Where the things of a workbook stand. */
export interface Workbook {
  /** Name of its part. */
  readonly part: string;
  readonly dialect: Dialect;
  readonly relationships: readonly Relationship[];
  /** By name of a sheet, the relationship that leads to it; undefined where none does. */
  readonly sheets: ReadonlyMap<string, Relationship | undefined>;
}

/**
 * Finds the workbook in a package.
 *
 * Throws an `AnnotationError` where there is none, or where it bears a digital signature.
 */
export function findWorkbook(parts: Parts): Workbook {
  const top = relationshipsOf(parts, '');
  // Types of signatures: .../digital-signature/origin.
  if (top.some(({ kind }) => kind === 'origin')) throw new AnnotationError('signed');
  const part = top.find(({ kind }) => kind === 'officeDocument')?.target;
  if (part === undefined) throw new AnnotationError('bad-workbook', 'officeDocument: missing');
  const root = readXml(parts.text(part), part);
  const dialect = dialectOf(namespaceOf(root));
  if (localName(root.name) !== 'workbook' || dialect === undefined)
    throw new AnnotationError('bad-workbook', `${part}: <${root.name}>`);
  const relationships = relationshipsOf(parts, part);
  const list = childOf(root, 'sheets');
  const sheets = new Map(
    (list === undefined ? [] : childrenOf(list, 'sheet')).map(({ attributes }) => {
      const id = referenceOf(attributes);
      return [attributes.name ?? '', relationships.find((relationship) => relationship.id === id)];
    }),
  );
  return { part, dialect, relationships, sheets };
}

/** Name of the part of a sheet. Throws an `AnnotationError` where there is no such sheet, or it has no cells. */
export function sheetPart({ sheets }: Workbook, name: string): string {
  if (!sheets.has(name)) throw new AnnotationError('no-sheet', name);
  const relationship = sheets.get(name);
  if (relationship?.kind !== 'worksheet') throw new AnnotationError('no-cells', name);
  return relationship.target;
}

/** The id that an element refers to a relationship by; its prefix is free, and no other attribute is called so. */
export function referenceOf(attributes: Readonly<Record<string, string>>): string | undefined {
  const name = Object.keys(attributes).find((key) => key.includes(':') && localName(key) === 'id');
  return name === undefined ? undefined : attributes[name];
}
