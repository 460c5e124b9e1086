import type { Parts } from './parts.js';
import { Splices } from './splice.js';
import { childrenOf, escaped, prefixOf, readXml } from './xml.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A reference of a part to another. */
export interface Relationship {
  readonly id: string;
  /** The last piece of its type, such as `worksheet`, which is the same in every edition of the format. */
  readonly kind: string;
  /** Name of the part that it leads to. */
  readonly target: string;
}

/**
 * The references of a part to other parts; those that lead out of the workbook are left out.
 *
 * @param source name of the part; empty for the package itself
 */
export function relationshipsOf(parts: Parts, source: string): Relationship[] {
  const part = relationshipsPart(source);
  if (!parts.has(part)) return [];
  return childrenOf(readXml(parts.text(part), part), 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(({ attributes: { Id = '', Type = '', Target = '' } }) => ({
      id: Id,
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      target: resolved(Target, source),
    }));
}

/**
 * Adds a reference of a part to another.
 *
 * @param type its type in full
 * @returns its id
 */
export function addRelationship(parts: Parts, source: string, type: string, target: string): string {
  const part = relationshipsPart(source);
  const xml = parts.has(part) ? parts.text(part) : `<Relationships xmlns="${NAMESPACE}"/>`;
  const root = readXml(xml, part);
  const taken = new Set(root.children.map(({ attributes }) => attributes.Id));
  let number = root.children.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const splices = new Splices(xml);
  const path = escaped(relative(target, source));
  const tag = `<${prefixOf(root.name)}Relationship Id="rId${number}" Type="${type}" Target="${path}"/>`;
  splices.change(root, { append: tag });
  parts.write(part, splices.toString());
  return `rId${number}`;
}

/** @example relationshipsPart('xl/workbook.xml') //=> 'xl/_rels/workbook.xml.rels' */
function relationshipsPart(source: string): string {
  const nameStart = source.lastIndexOf('/') + 1;
  return `${source.slice(0, nameStart)}_rels/${source.slice(nameStart)}.rels`;
}

/** @example resolved('../comments1.xml', 'xl/worksheets/sheet1.xml') //=> 'xl/comments1.xml' */
function resolved(target: string, source: string): string {
  const path = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

/** @example relative('xl/comments1.xml', 'xl/worksheets/sheet1.xml') //=> '../comments1.xml' */
function relative(target: string, source: string): string {
  const to = target.split('/');
  const from = source.split('/').slice(0, -1);
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
