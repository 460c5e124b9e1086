import type { Mark } from './cell-note.js';
import type { Parts } from './parts.js';
import { formatCell } from './reference.js';
import { Splices } from './splice.js';
import { childrenOf, escaped, prefixOf, readXml } from './xml.js';

/**
 * Answers in the discussions of a sheet whose cells are marked. Newer versions of Excel show the discussion of a cell
 * and not its comment, so that a text put there alone would not be seen.
 *
 * @param part name of the part that holds the discussions
 * @param personsPart name of the part that lists who takes part in them
 */
export function answerThreads(
  parts: Parts,
  part: string,
  personsPart: string,
  marks: readonly Mark[],
  author: string,
): void {
  const xml = parts.text(part);
  const root = readXml(xml, part);
  const threads = childrenOf(root, 'threadedComment');
  const answered = marks.flatMap(({ place, text }) => {
    const ref = formatCell(place);
    const thread = threads.filter(({ attributes }) => attributes.ref === ref);
    const first = thread.find(({ attributes }) => attributes.parentId === undefined);
    if (first === undefined) return [];
    return [{ ref, text, parent: first.attributes.id, end: thread[thread.length - 1].end }];
  });
  if (answered.length === 0) return;

  const person = personIn(parts, personsPart, author);
  const prefix = prefixOf(root.name);
  // Without its zone: that is how the format states a time, in UTC.
  const now = new Date().toISOString().slice(0, -2);
  const splices = new Splices(xml);
  for (const { ref, text, parent, end } of answered) {
    const ids = `personId="${person}" id="${freshId()}" parentId="${escaped(parent)}"`;
    const body = `<${prefix}text>${escaped(text)}</${prefix}text>`;
    splices.insert(
      end,
      `<${prefix}threadedComment ref="${ref}" dT="${now}" ${ids}>${body}</${prefix}threadedComment>`,
    );
  }
  parts.write(part, splices.toString());
}

/** Id of a person, who is added where he is not there. */
function personIn(parts: Parts, part: string, name: string): string {
  const xml = parts.text(part);
  const root = readXml(xml, part);
  const known = childrenOf(root, 'person').find(
    ({ attributes }) => attributes.displayName === name && attributes.providerId === 'None',
  );
  if (known !== undefined) return known.attributes.id;
  const id = freshId();
  const label = escaped(name);
  const splices = new Splices(xml);
  splices.change(root, {
    append: `<${prefixOf(root.name)}person displayName="${label}" id="${id}" userId="${label}" providerId="None"/>`,
  });
  parts.write(part, splices.toString());
  return id;
}

const freshId = () => `{${crypto.randomUUID().toUpperCase()}}`;
