import type { Dataset } from '../record/dataset.js';
import type { Table } from '../record/table.js';

/** How a record tells whom it belongs to: by a column of ids, or by a code that begins with the subject's. */
export type SubjectLink = string | { readonly fact: string; readonly startsWith: string };

/** For each code of a record's column, the subjects it belongs to, as codes of their `id` column. */
export interface SubjectCodes {
  /** The record's column. */
  readonly column: string;
  /** The first subject by code of that column; 0 where there is none. */
  readonly first: Int32Array;
  /** The further subjects, where a code has several. */
  readonly more: ReadonlyMap<number, readonly number[]>;
}

const NONE: ReadonlyMap<number, readonly number[]> = new Map();

/** Resolves a link for the words of the record's column, each different word once. */
export function resolveLink(
  dataset: Dataset,
  records: Table,
  link: SubjectLink,
  subjects: Table,
): SubjectCodes {
  if (typeof link === 'string') {
    const first = dataset.link(records, link, subjects.declaration.name);
    return { column: link, first, more: NONE };
  }
  return prefixLink(records, link, subjects);
}

/** A record belongs to each subject whose code its own code begins with. */
function prefixLink(
  records: Table,
  link: { fact: string; startsWith: string },
  subjects: Table,
): SubjectCodes {
  const ids = subjects.words('id').values;
  const prefixes = subjects.words(link.startsWith);
  const subjectsOf = new Map<string, number[]>();
  prefixes.values.forEach((code, row) => {
    const prefix = prefixes.words[code];
    if (prefix !== '') subjectsOf.set(prefix, [...(subjectsOf.get(prefix) ?? []), ids[row]]);
  });
  const { words } = records.words(link.fact);
  const first = new Int32Array(words.length);
  const more = new Map<number, number[]>();
  words.forEach((word, code) => {
    // A set, since a subject of several versions may be found several times.
    const found = new Set<number>();
    for (let length = 1; length <= word.length; length++) {
      for (const subject of subjectsOf.get(word.slice(0, length)) ?? []) found.add(subject);
    }
    const [one = 0, ...others] = found;
    first[code] = one;
    if (others.length > 0) more.set(code, others);
  });
  return { column: link.fact, first, more };
}
