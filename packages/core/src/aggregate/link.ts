import type { Dataset } from '../record/dataset.js';
import type { Table } from '../record/table.js';

/** How a record tells whom it belongs to: by a column of ids, or by a code that begins with the subject's. */
export type SubjectLink = string | { readonly fact: string; readonly startsWith: string };

/** How a record tells which rows it belongs to: as above, or by a word that stands in a column of theirs too. */
export type RowLink = SubjectLink | { readonly fact: string; readonly equals: string };

/** The column of the rows by whose codes they are told apart. */
export const keyOf = (link: RowLink): string =>
  typeof link === 'object' && 'equals' in link ? link.equals : 'id';

/** For each code of a record's column, the subjects it belongs to, as codes of their key column. */
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
export function resolveLink(dataset: Dataset, records: Table, link: RowLink, subjects: Table): SubjectCodes {
  if (typeof link === 'string') {
    const first = dataset.link(records, link, subjects.declaration.name);
    return { column: link, first, more: NONE };
  }
  return 'equals' in link ? equalLink(dataset, records, link, subjects) : prefixLink(records, link, subjects);
}

/** A record belongs to the rows that have its own word in a column of theirs. */
function equalLink(
  dataset: Dataset,
  records: Table,
  link: { fact: string; equals: string },
  rows: Table,
): SubjectCodes {
  const first = dataset.codesIn(rows.words(link.equals), records.words(link.fact));
  return { column: link.fact, first, more: NONE };
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
