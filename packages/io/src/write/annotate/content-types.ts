import type { Parts } from './parts.js';
import { Splices } from './splice.js';
import { childrenOf, escaped, prefixOf, readXml } from './xml.js';

const PART = '[Content_Types].xml';

/** Says of a part of what type it is, unless the default of its ending says so already. */
export function declareType(parts: Parts, part: string, type: string): void {
  const xml = parts.text(PART);
  const root = readXml(xml, PART);
  const ending = part.slice(part.lastIndexOf('.') + 1);
  const byDefault = childrenOf(root, 'Default').find(
    ({ attributes }) => attributes.Extension?.toLowerCase() === ending,
  );
  if (byDefault?.attributes.ContentType === type) return;
  const splices = new Splices(xml);
  splices.change(root, {
    append: `<${prefixOf(root.name)}Override PartName="/${escaped(part)}" ContentType="${type}"/>`,
  });
  parts.write(PART, splices.toString());
}

/** Says of what type the parts of an ending are, unless something is said of that ending already. */
export function declareEnding(parts: Parts, ending: string, type: string): void {
  const xml = parts.text(PART);
  const root = readXml(xml, PART);
  if (childrenOf(root, 'Default').some(({ attributes }) => attributes.Extension?.toLowerCase() === ending))
    return;
  const splices = new Splices(xml);
  // Before all others: some readers expect the defaults first.
  const tag = `<${prefixOf(root.name)}Default Extension="${ending}" ContentType="${type}"/>`;
  splices.insert(root.innerStart, tag);
  parts.write(PART, splices.toString());
}
